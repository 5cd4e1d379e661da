// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "host.h"
#include "vendors/origin.h"

#include <algorithm>

namespace proffer::vendors {
namespace {

constexpr std::string_view scheme = "https://";
constexpr std::size_t longestPage = 2'048;

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// What may stand in a path or a query (RFC 3986, sections 3.3 and 3.4).
bool isPathCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view{"-._~!$&'()*+,;=:@/?%"}.contains(c);
}

bool escapesAreWhole(std::string_view path)
{
    for (auto at = path.find('%'); at != std::string_view::npos; at = path.find('%', at + 1)) {
        if (at + 2 >= path.size() || !isHexDigit(path[at + 1]) || !isHexDigit(path[at + 2]))
            return false;
    }
    return true;
}

std::string_view pageFault(std::string_view text)
{
    if (text.size() > longestPage)
        return "too_long";
    if (std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        return "not_ascii";
    if (!text.starts_with(scheme))
        return "scheme";
    const auto end = std::min(text.find_first_of("/?#\\", scheme.size()), text.size());
    const auto authority = text.substr(scheme.size(), end - scheme.size());
    const auto path = text.substr(end);
    if (std::ranges::any_of(authority, [](char c) { return c >= 'A' && c <= 'Z'; }))
        return "upper_case";
    if (const auto fault = authorityFault(authority); !fault.empty())
        return fault;
    return std::ranges::all_of(path, isPathCharacter) && escapesAreWhole(path) ? std::string_view{}
                                                                               : "character";
}

} // namespace

Result<PageAddress> PageAddress::parse(std::string_view text)
{
    if (const auto fault = pageFault(text); !fault.empty())
        return fail(ErrorCode::OriginInvalid).with("reason", std::string{fault});
    return PageAddress{std::string{text}};
}

bool PageAddress::hasPath() const
{
    const auto start = text_.find_first_of("/?", scheme.size());
    return start != std::string::npos && start + 1 < text_.size();
}

} // namespace proffer::vendors
