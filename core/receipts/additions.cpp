// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "receipts/additions.h"

#include "base/text.h"
#include "profile/language_tag.h"
#include "vendors/country.h"
#include "vendors/origin.h"

#include <algorithm>

namespace proffer::receipts {
namespace {

constexpr std::size_t longest = 500;

Error invalid(std::string_view member, std::string_view reason)
{
    return fail(ErrorCode::InvalidArgument)
        .with("member", std::string{member})
        .with("reason", std::string{reason});
}

/// Nothing invisible in it, for a stranger is going to read it.
Done checkText(std::string_view member, std::string_view text)
{
    if (text.size() > longest)
        return invalid(member, "too_long");
    if (!isUtf8(text) || visible(text) != text)
        return invalid(member, "control_character");
    return {};
}

Done checkCountry(std::string_view member, std::string_view code)
{
    if (!code.empty() && !vendors::Country::parse(code))
        return invalid(member, "unknown");
    return {};
}

Done checkPlace(std::string_view code)
{
    if (code == "EU" || code == "EEA" || vendors::Country::parse(code))
        return {};
    return invalid("storage_locations", "unknown");
}

Done checkContacts(const Additions &additions)
{
    if (!additions.contact.empty() && !vendors::Contact::parse(additions.contact))
        return invalid("party_contact", "unknown");
    if (!additions.email.empty()) {
        const auto email = vendors::Contact::parse(additions.email);
        if (!email || !email->isEmail())
            return invalid("party_email", "not_an_email");
    }
    if (!additions.notice.empty() && !vendors::PageAddress::parse(additions.notice))
        return invalid("privacy_notice", "unknown");
    return {};
}

/// A global number (RFC 3966, section 5.1.4): a plus sign, digits, and hyphens between them for the eye.
Result<std::string> phoneNumber(std::string_view typed)
{
    constexpr std::ptrdiff_t fewest = 3;
    const auto isDigit = [](char sign) { return sign >= '0' && sign <= '9'; };
    std::string number{typed};
    std::ranges::replace(number, ' ', '-');
    const auto isPart = [&](char sign) {
        return isDigit(sign) || sign == '-' || sign == '.' || sign == '(' || sign == ')';
    };
    if (!number.starts_with('+') || !std::all_of(number.begin() + 1, number.end(), isPart) ||
        std::ranges::count_if(number, isDigit) < fewest || number.size() > longest)
        return invalid("party_phone", "not_a_phone_number");
    return number;
}

} // namespace

Result<Additions> checkAdditions(Additions additions)
{
    PROFFER_CHECK(checkCountry("jurisdiction", additions.jurisdiction));
    PROFFER_CHECK(checkText("party_address", additions.address));
    PROFFER_CHECK(checkText("service", additions.service));
    PROFFER_CHECK(checkContacts(additions));
    for (const auto &place : additions.storage)
        PROFFER_CHECK(checkPlace(place));
    if (!additions.phone.empty()) {
        PROFFER_TRY(additions.phone, phoneNumber(additions.phone));
    }
    PROFFER_TRY(additions.language, profile::canonicalLanguageTag(additions.language));
    return additions;
}

} // namespace proffer::receipts
