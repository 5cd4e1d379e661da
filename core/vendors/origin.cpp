// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vendors/origin.h"

#include "host.h"

#include <QString>
#include <QUrl>

#include <algorithm>

namespace proffer::vendors {
namespace {

constexpr std::string_view scheme = "https://";
/// The scheme, the longest host, and a port.
constexpr std::size_t longestOrigin = scheme.size() + 253 + 6;

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text)
{
    std::string result{text};
    std::ranges::transform(result, result.begin(), lower);
    return result;
}

std::string_view originFault(std::string_view text)
{
    if (text.size() > longestOrigin)
        return "too_long";
    if (!isAscii(text))
        return "not_ascii";
    if (std::ranges::any_of(text, [](char c) { return c >= 'A' && c <= 'Z'; }))
        return "upper_case";
    if (!text.starts_with(scheme))
        return "scheme";
    const auto authority = text.substr(scheme.size());
    if (authority.find_first_of("/\\?#") != std::string_view::npos)
        return "path";
    return authorityFault(authority);
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// The ASCII form of a host in another script (UTS #46); as it was if there is none, so that parse() refuses
/// it.
std::string asciiHost(std::string_view host)
{
    if (isAscii(host))
        return lowered(host);
    const auto ascii = QUrl::toAce(QString::fromUtf8(host.data(), static_cast<qsizetype>(host.size())),
                                   QUrl::IgnoreIDNWhitelist);
    return ascii.isEmpty() ? std::string{host} : ascii.toStdString();
}

} // namespace

Result<Origin> Origin::parse(std::string_view text)
{
    if (const auto fault = originFault(text); !fault.empty())
        return fail(ErrorCode::OriginInvalid).with("reason", std::string{fault});
    return Origin{std::string{text}};
}

Result<Origin> Origin::fromTyped(std::string_view text)
{
    auto rest = trimmed(text);
    if (rest.size() > 4 * longestOrigin)
        return fail(ErrorCode::OriginInvalid).with("reason", "too_long");
    if (lowered(rest.substr(0, scheme.size())) == scheme)
        rest.remove_prefix(scheme.size());
    else if (rest.contains("://"))
        return fail(ErrorCode::OriginInvalid).with("reason", "scheme");
    if (rest.ends_with('/'))
        rest.remove_suffix(1);
    if (rest.ends_with(":443"))
        rest.remove_suffix(4);
    if (rest.contains('@'))
        return fail(ErrorCode::OriginInvalid).with("reason", "user_info");
    if (rest.find_first_of("/\\?#") != std::string_view::npos)
        return fail(ErrorCode::OriginInvalid).with("reason", "path");
    const auto colon = std::min(rest.find(':'), rest.size());
    return parse(std::string{scheme} + asciiHost(rest.substr(0, colon)) + std::string{rest.substr(colon)});
}

std::string_view Origin::host() const
{
    const auto authority = std::string_view{text_}.substr(scheme.size());
    return authority.substr(0, authority.find(':'));
}

} // namespace proffer::vendors
