// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "host.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <algorithm>

namespace proffer::vendors {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f');
}

bool isLabelCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || c == '-';
}

/// Whether an A-label is what its own U-label is written as (RFC 5891, section 4.4, step 4).
bool isTrueALabel(std::string_view label)
{
    const QByteArray bytes{label.data(), static_cast<qsizetype>(label.size())};
    const auto unicode = QUrl::fromAce(bytes, QUrl::IgnoreIDNWhitelist);
    return !unicode.isEmpty() && unicode != QString::fromLatin1(bytes) &&
           QUrl::toAce(unicode, QUrl::IgnoreIDNWhitelist) == bytes;
}

std::string_view labelFault(std::string_view label)
{
    if (label.empty())
        return "empty_label";
    if (label.size() > 63)
        return "long_label";
    if (!std::ranges::all_of(label, isLabelCharacter))
        return "character";
    if (label.starts_with('-') || label.ends_with('-'))
        return "hyphen";
    if (label.size() < 4 || label.substr(2, 2) != "--")
        return {};
    if (!label.starts_with("xn--"))
        return "reserved_label";
    return isTrueALabel(label) ? std::string_view{} : "punycode";
}

/// Whether browsers would take a host with this last label for an IPv4 address (WHATWG URL, "ends in a
/// number").
bool isNumber(std::string_view label)
{
    if (label.starts_with("0x"))
        return std::ranges::all_of(label.substr(2), isHexDigit);
    return !label.empty() && std::ranges::all_of(label, isDigit);
}

bool isLocalName(std::string_view host)
{
    static constexpr auto domains =
        std::to_array<std::string_view>({"localhost", "local", "internal", "home.arpa"});
    return std::ranges::any_of(domains, [host](std::string_view domain) {
        return host == domain || (host.ends_with(domain) && host[host.size() - domain.size() - 1] == '.');
    });
}

std::string_view portFault(std::string_view port)
{
    if (port.empty() || port.size() > 5 || port.front() == '0' || !std::ranges::all_of(port, isDigit))
        return "port";
    int number = 0;
    for (const char c : port)
        number = number * 10 + (c - '0');
    if (number > 65'535)
        return "port";
    return number == 443 ? "default_port" : std::string_view{};
}

} // namespace

std::string_view hostFault(std::string_view host)
{
    if (host.size() > 253)
        return "too_long";
    if (host.size() > 1 && host.ends_with('.'))
        return "trailing_dot";
    std::string_view last;
    for (std::size_t start = 0; start <= host.size(); start += last.size() + 1) {
        last = host.substr(start, host.find('.', start) - start);
        if (const auto fault = labelFault(last); !fault.empty())
            return fault;
    }
    if (isNumber(last))
        return "ip_address";
    if (isLocalName(host))
        return "local_name";
    return last.size() == host.size() ? "single_label" : std::string_view{};
}

std::string_view authorityFault(std::string_view authority)
{
    if (authority.contains('@'))
        return "user_info";
    const auto colon = authority.find(':');
    if (authority.starts_with('[') || colon != authority.rfind(':'))
        return "ip_address";
    if (const auto fault = hostFault(authority.substr(0, colon)); !fault.empty())
        return fault;
    return colon == std::string_view::npos ? std::string_view{} : portFault(authority.substr(colon + 1));
}

} // namespace proffer::vendors
