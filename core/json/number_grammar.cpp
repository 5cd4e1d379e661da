// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "number_grammar.h"

#include <algorithm>

namespace proffer::json {
namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view endsOfNumber = " \t\r\n,]}";

bool takeDigits(std::string_view &rest)
{
    const auto count = std::min(rest.find_first_not_of(digits), rest.size());
    rest.remove_prefix(count);
    return count > 0;
}

bool takeOne(std::string_view &rest, std::string_view choice)
{
    if (rest.empty() || !choice.contains(rest.front()))
        return false;
    rest.remove_prefix(1);
    return true;
}

bool isNumber(std::string_view rest)
{
    takeOne(rest, "-");
    if (!takeOne(rest, "0") && !takeDigits(rest))
        return false;
    if (takeOne(rest, ".") && !takeDigits(rest))
        return false;
    if (takeOne(rest, "Ee")) {
        takeOne(rest, "+-");
        if (!takeDigits(rest))
            return false;
    }
    return rest.empty();
}

/// Drops a string and its quotes.
void skipString(std::string_view &rest)
{
    std::size_t end = 1;
    while (end < rest.size() && rest[end] != '"')
        end += rest[end] == '\\' ? 2U : 1U;
    rest.remove_prefix(std::min(end + 1, rest.size()));
}

} // namespace

bool numbersAreWellFormed(std::string_view text)
{
    while (!text.empty()) {
        if (text.front() == '"') {
            skipString(text);
        } else if (text.front() == '-' || digits.contains(text.front())) {
            const auto size = std::min(text.find_first_of(endsOfNumber), text.size());
            if (!isNumber(text.substr(0, size)))
                return false;
            text.remove_prefix(size);
        } else {
            text.remove_prefix(1);
        }
    }
    return true;
}

} // namespace proffer::json
