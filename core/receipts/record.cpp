// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/base64url.h"
#include "words.h"
#include "writers.h"

namespace proffer::receipts {
namespace {

/// The standard knows two names for an identifier, and readers look for one or the other.
void addIdentifier(json::Object &object, const std::string &identifier)
{
    object.emplace("dct:identifier", identifier);
    object.emplace("dpv:hasIdentifier", identifier);
}

Done checkComplete(const Account &account, const Facts &facts)
{
    PROFFER_CHECK(needPermissions(account));
    Missing missing;
    missing.unlessSaid("jurisdiction", facts.jurisdiction);
    missing.unlessSaid("party_contact", facts.contact);
    missing.unlessSaid("party_address", facts.address);
    missing.unlessSaid("storage_locations", joined(facts.storage));
    return missing.done();
}

json::Object dataSubject(const Account &account)
{
    json::Object subject{{"@id", account.issuer}, {"@type", json::Array{"dpv:DataSubject"}}};
    addIdentifier(subject, account.issuer);
    return subject;
}

/// What the person read before signing is the grant itself; the vendor's own notice stands beside it.
json::Array notices(const Account &account, const Facts &facts)
{
    const auto grant = hashName(account.grant.sha256);
    json::Object terms{
        {"@id", grant}, {"@type", json::Array{"dpv:ConsentNotice"}}, {"dct:language", facts.language}};
    addIdentifier(terms, grant);
    json::Array all{std::move(terms)};
    if (!facts.notice.empty()) {
        json::Object notice{{"@id", facts.notice},
                            {"@type", json::Array{"dpv:PrivacyNotice"}},
                            {"dct:language", facts.language}};
        addIdentifier(notice, facts.notice);
        all.emplace_back(std::move(notice));
    }
    return all;
}

json::Array contactPoints(const Facts &facts)
{
    json::Object point{{"@type", json::Array{"schema:ContactPoint"}}};
    if (!facts.email.empty())
        point.emplace("schema:email", facts.email);
    if (facts.contact != facts.email)
        point.emplace("schema:url", facts.contact);
    if (!facts.phone.empty())
        point.emplace("schema:telephone", facts.phone);
    return {std::move(point), json::Object{{"@type", json::Array{"schema:PostalAddress"}},
                                           {"schema:streetAddress", facts.address}}};
}

/// The vendor: who answers for the processing, and who receives the data.
json::Object vendorOf(const Account &account, const Facts &facts)
{
    json::Object vendor{{"@id", account.audience},
                        {"@type", json::Array{"dpv:DataController", "dpv:Recipient"}},
                        {"dpv:hasName", account.vendor.profile.name},
                        {"dpv:hasAddress", facts.address},
                        {"dpv:hasContact", facts.contact},
                        {"schema:contactPoint", contactPoints(facts)}};
    addIdentifier(vendor, account.audience);
    if (account.audience.starts_with("https:"))
        vendor.emplace("schema:url", account.audience);
    return vendor;
}

void addReplacements(json::Object &record, const Account &account)
{
    const auto name = [](const grants::GrantId &grant) { return "urn:uuid:" + recordName(grant); };
    if (account.replaces)
        record.emplace("dct:replaces", name(*account.replaces));
    if (account.grant.supersededBy)
        record.emplace("dct:isReplacedBy", name(*account.grant.supersededBy));
}

} // namespace

std::string hashName(const crypto::Sha256 &sha256)
{
    return "ni:///sha-256;" + crypto::toBase64Url(sha256);
}

std::string recordName(const grants::GrantId &grant)
{
    return uuidText(grant.bytes);
}

Result<json::Object> writeRecord(const Account &account, const Facts &facts)
{
    PROFFER_CHECK(checkComplete(account, facts));
    const auto name = recordName(account.grant.id);
    const auto given = std::chrono::floor<std::chrono::days>(account.grant.validFrom);
    json::Object record{{"@id", "urn:uuid:" + name},
                        {"@type", json::Array{"dpv:ConsentRecord"}},
                        {"dct:conformsTo", recordSchema},
                        {"dct:created", toIsoDate(given)},
                        {"dct:creator", account.issuer},
                        {"dct:language", facts.language},
                        {"dct:source", hashName(account.grant.sha256)},
                        {"dpv:hasDataSubject", dataSubject(account)},
                        {"dpv:hasNotice", notices(account, facts)},
                        {"dpv:hasProcess", processes(account, facts)},
                        {"dpv:hasEntity", json::Array{vendorOf(account, facts)}},
                        {"dpv:hasConsentStatus", consentEvents(account)}};
    addIdentifier(record, name);
    if (auto rules = prohibitions(account); !rules.empty())
        record.emplace("dpv:hasRule", std::move(rules));
    addReplacements(record, account);
    return record;
}

} // namespace proffer::receipts
