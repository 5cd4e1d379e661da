// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "card_facts.h"

#include <algorithm>

#define PD "https://w3id.org/dpv/pd#"

namespace proffer::profile {
namespace {

bool isOf(const vcard::Tags &tags, std::string_view type)
{
    return std::ranges::find(tags.types, type) != tags.types.end();
}

std::string_view emailCategory(const vcard::Tags &tags)
{
    if (isOf(tags, "work"))
        return PD "EmailAddressWork";
    return isOf(tags, "home") ? PD "EmailAddressPersonal" : std::string_view{};
}

json::Value addressValue(const vcard::Address &address)
{
    const auto &country = address.country.empty() ? address.countryCode : address.country;
    json::Object members;
    const auto add = [&](const char *member, const std::string &text) {
        if (text.find_first_not_of(" \t\r\n") != std::string::npos)
            members.emplace(member, cleaned(text));
    };
    add("formatted", address.formatted);
    add("street_address", address.streetAddress);
    add("locality", address.locality);
    add("region", address.region);
    add("postal_code", address.postalCode);
    add("country", country);
    return members;
}

void addEmails(std::vector<CardFact> &facts, const vcard::Contact &contact)
{
    for (const auto &email : contact.emails) {
        auto fact = textFact("email", "EMAIL", email.value, email.tags);
        fact.category = emailCategory(email.tags);
        facts.push_back(std::move(fact));
    }
}

void addPhones(std::vector<CardFact> &facts, const vcard::Contact &contact)
{
    for (const auto &phone : contact.phones) {
        auto fact = textFact("phone_number", "TEL", phone.value, phone.tags);
        fact.mayBeMain = !isOf(phone.tags, "fax") && !isOf(phone.tags, "pager");
        facts.push_back(std::move(fact));
    }
}

void addAddresses(std::vector<CardFact> &facts, const vcard::Contact &contact)
{
    for (const auto &address : contact.addresses) {
        auto fact = textFact("address", "ADR", "-", address.tags);
        fact.value = addressValue(address);
        if (!fact.value.asObject()->empty())
            facts.push_back(std::move(fact));
    }
}

} // namespace

void addReach(std::vector<CardFact> &facts, const vcard::Contact &contact)
{
    addEmails(facts, contact);
    addPhones(facts, contact);
    addAddresses(facts, contact);
    for (const auto &url : contact.urls)
        facts.push_back(textFact("website", "URL", url.value, url.tags));
    for (const auto &photo : contact.photos) {
        if (photo.bytes == 0)
            facts.push_back(textFact("picture", "PHOTO", photo.address, {.line = photo.line}));
    }
}

} // namespace proffer::profile
