// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "host.h"
#include "vendors/origin.h"

#include <algorithm>

namespace proffer::vendors {
namespace {

/// What may stand before the @ outside of quotes (RFC 5322, section 3.2.3, atext).
bool isAtomCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view{"!#$%&'*+-/=?^_`{|}~."}.contains(c);
}

std::string_view emailFault(std::string_view text)
{
    const auto at = text.rfind('@');
    if (at == std::string_view::npos)
        return "no_address";
    const auto local = text.substr(0, at);
    if (local.empty() || local.size() > 64)
        return "local_part";
    if (!std::ranges::all_of(local, isAtomCharacter) || local.starts_with('.') || local.ends_with('.') ||
        local.contains(".."))
        return "local_part";
    std::string host{text.substr(at + 1)};
    std::ranges::transform(host, host.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return hostFault(host);
}

} // namespace

Result<Contact> Contact::parse(std::string_view text)
{
    if (text.starts_with("https://")) {
        auto page = PageAddress::parse(text);
        if (!page)
            return fail(ErrorCode::InvalidArgument)
                .with("member", "contact")
                .with("reason", std::string{page.error().fact("reason")});
        return Contact{page->text()};
    }
    if (const auto fault = emailFault(text); !fault.empty())
        return fail(ErrorCode::InvalidArgument).with("member", "contact").with("reason", std::string{fault});
    return Contact{std::string{text}};
}

bool Contact::isEmail() const
{
    return !text_.starts_with("https://");
}

} // namespace proffer::vendors
