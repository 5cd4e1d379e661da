// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "field_rules.h"
#include "person.h"

#include "receipts/receipt.h"
#include "receipts/signed_receipt.h"

/// What the tests of receipts share: a person who permits things to a shop, and what they know of it beside
/// the vault.
namespace proffer::test {

using receipts::Additions;
using receipts::Format;

inline constexpr std::array allFormats{Format::Record27560, Format::Receipt27560, Format::Kantara};

/// Everything that a receipt of any format may lack in a vault that knows but the name.
inline Additions everythingAdded()
{
    return {.jurisdiction = "JP",
            .address = "1-2-3 Kanda, Chiyoda-ku, Tokyo",
            .contact = "privacy@kissa.example",
            .phone = "+81 3 1234 5678",
            .notice = "https://kissa.example/privacy",
            .service = "Coffee by post",
            .storage = {"JP", "EU"}};
}

struct Desk {
    Person person{};
    crypto::Ed25519PrivateKey key = crypto::Ed25519PrivateKey::generate(person.random);
    vendors::VendorId shop = person.vendorWithKey("喫茶 織", "https://kissa.example", key);
    profile::AttributeId email = person.fact("email", "hanako@example.org");

    grants::GrantRequest request() const { return person.request(shop, {email}); }
    grants::GrantId issue(const grants::GrantRequest &request)
    {
        return must(person.grants.issue(request)).grant.id;
    }
    grants::GrantId issue() { return issue(request()); }

    receipts::Account account(const grants::GrantId &id)
    {
        return must(receipts::readAccount(person.vault, id));
    }
    receipts::Stamp stamp() { return {.id = person.random.array<16>(), .day = person.today()}; }
    Result<json::Object> write(const grants::GrantId &id, Format format,
                               const Additions &additions = everythingAdded())
    {
        return receipts::writeReceipt(format, account(id), additions, stamp());
    }
    Result<std::string> sign(const grants::GrantId &id, Format format)
    {
        const auto known = account(id);
        return receipts::signReceipt(
            format, must(receipts::writeReceipt(format, known, everythingAdded(), stamp())), known,
            person.today(), must(person.relationships.issuerKey(known.grant.relationship)));
    }
};

/// The record, or the one that stands in a receipt.
inline json::Object recordOf(const json::Object &document)
{
    const auto found = document.find("dpv:hasRecordOfActivity");
    return found == document.end() ? document : *found->second.asArray()->front().asObject();
}

inline std::vector<std::string> complaintsAbout(const json::Object &document, Format format)
{
    switch (format) {
    case Format::Record27560:
        return complaintsAboutRecord(document);
    case Format::Receipt27560:
        return complaintsAboutReceipt(document);
    case Format::Kantara:
        return complaintsAboutKantara(document);
    }
    return {"unknown format"};
}

/// A value by the names and numbers that lead to it, "dpv:hasProcess/0/dpv:hasPurpose"; null if there is
/// none.
inline json::Value at(const json::Value &value, const std::string &path)
{
    const json::Value *here = &value;
    for (const auto &step : split(path, "/")) {
        if (!here)
            return {};
        if (const auto *array = here->asArray()) {
            const auto index = std::stoul(step);
            here = index < array->size() ? &array->at(index) : nullptr;
        } else {
            here = here->find(step);
        }
    }
    return here ? *here : json::Value{};
}

inline json::Value at(const json::Object &object, const std::string &path)
{
    return at(json::Value{object}, path);
}

inline std::string joined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const auto &text : texts)
        all += text + "; ";
    return all;
}

} // namespace proffer::test
