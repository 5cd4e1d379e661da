// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/file_name.h"

namespace proffer::exchange {
namespace {

constexpr std::size_t longestPart = 40;

/// Lower-case ASCII letters and digits, with one hyphen for whatever stands between them.
std::string plainWords(std::string_view text)
{
    std::string words;
    bool between = false;
    for (const char c : text) {
        const bool upper = c >= 'A' && c <= 'Z';
        if (!upper && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
            between = !words.empty();
            continue;
        }
        if (words.size() + (between ? 1 : 0) >= longestPart)
            break;
        if (between)
            words += '-';
        between = false;
        words += upper ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return words;
}

} // namespace

std::string fileName(ContentKind kind, std::string_view company, std::string_view host, Date day)
{
    const auto &type = typeOf(kind);
    auto name = plainWords(company);
    if (name.empty())
        name = plainWords(host);
    if (name.empty())
        name = "company";
    name.append("-").append(plainWords(type.name)).append("-").append(toIsoDate(day));
    return name.append(".").append(type.suffix);
}

} // namespace proffer::exchange
