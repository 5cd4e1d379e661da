// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "facts.h"

#include "words.h"

namespace proffer::receipts {
namespace {

std::string firstOf(const std::string &known, const std::string &added)
{
    return known.empty() ? added : known;
}

Error incomplete(std::string_view member)
{
    return fail(ErrorCode::ReceiptIncomplete).with("member", std::string{member});
}

} // namespace

Facts factsOf(const Account &account, const Additions &additions)
{
    const auto &profile = account.vendor.profile;
    const std::string country = profile.jurisdiction ? profile.jurisdiction->code() : std::string{};
    const std::string contact = profile.contact ? profile.contact->text() : std::string{};
    Facts facts{.jurisdiction = firstOf(firstOf(account.terms.jurisdiction, country), additions.jurisdiction),
                .address = additions.address,
                .contact = firstOf(contact, additions.contact),
                .email = additions.email,
                .phone = additions.phone,
                .notice = additions.notice,
                .service = additions.service,
                .language = additions.language,
                .storage = additions.storage};
    if (!facts.contact.empty() && vendors::Contact::kept(facts.contact).isEmail())
        facts.email = facts.contact;
    facts.withdrawal = firstOf(account.terms.withdrawal, facts.contact);
    return facts;
}

void Missing::unlessSaid(std::string_view member, std::string_view value)
{
    if (value.empty())
        members_.emplace_back(member);
}

Done Missing::done() const
{
    if (members_.empty())
        return {};
    auto error = incomplete(members_.front());
    const std::vector others(members_.begin() + 1, members_.end());
    return others.empty() ? error : std::move(error).with("also", joined(others));
}

Done needPermissions(const Account &account)
{
    if (account.terms.permissions.empty())
        return incomplete("purpose");
    for (const auto &permission : account.terms.permissions) {
        if (permission.data.empty())
            return incomplete("pii_information");
    }
    return {};
}

} // namespace proffer::receipts
