// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "acts.h"
#include "crypto/base64url.h"
#include "grants/list_place.h"
#include "grants/token.h"
#include "jose/did.h"
#include "profile/profile.h"
#include "terms/collection.h"
#include "vendors/keys.h"
#include "vendors/relationships.h"
#include "vendors/vendors.h"
#include "vocabulary/vocabulary.h"

#include <algorithm>

namespace proffer::grants {

using vocabulary::Vocabulary;

namespace {

/// What goes into a token, and what history says of it.
struct Contents {
    json::Object disclosed{};
    json::Object preferences{};
    json::Array prohibitions{};
    std::vector<std::string> claims{};
    std::vector<std::string> categories{};
    std::vector<profile::AttributeId> attributes{};
};

Done addAttribute(Contents &contents, const profile::Attribute &attribute)
{
    if (attribute.erased())
        return fail(ErrorCode::ValueErased).with("claim", attribute.claim.text());
    const auto name = attribute.claim.tokenName();
    if (!contents.disclosed.emplace(name, *attribute.value).second)
        return fail(ErrorCode::Ambiguous).with("claim", name);
    contents.claims.push_back(name);
    contents.attributes.push_back(attribute.id);
    if (std::ranges::find(contents.categories, attribute.category) == contents.categories.end())
        contents.categories.push_back(attribute.category);
    return {};
}

/// A restrictive one stands in plain: a holder may drop a disclosure.
Done addPreference(Contents &contents, const profile::Preference &preference)
{
    if (!preference.value)
        return fail(ErrorCode::ValueErased).with("preference", preference.key);
    contents.claims.push_back("preferences." + preference.key);
    if (preference.restrictive())
        contents.prohibitions.emplace_back(
            json::Object{{"preference", preference.key}, {"value", *preference.value}});
    else
        contents.preferences.emplace(preference.key, *preference.value);
    return {};
}

Result<Contents> gather(ledger::Ledger &ledger, const GrantRequest &request)
{
    profile::Profile person{ledger};
    PROFFER_TRY(const auto persona, person.people().persona(request.persona));
    Contents contents;
    for (const auto &id : request.attributes) {
        PROFFER_TRY(const auto attribute, person.attributes().attribute(id));
        const bool ofPersona =
            attribute.subject == persona.subject && (!attribute.persona || attribute.persona == persona.id);
        if (!ofPersona)
            return fail(ErrorCode::NotFound).with("what", "attribute").with("claim", attribute.claim.text());
        PROFFER_CHECK(addAttribute(contents, attribute));
    }
    for (const auto &key : request.preferences) {
        PROFFER_TRY(const auto preference, person.preferences().find(request.persona, key));
        PROFFER_CHECK(addPreference(contents, preference));
    }
    std::ranges::sort(contents.categories);
    return contents;
}

/// What is handed over is of a kind that some permission is about, if there are any.
Done checkCovered(const std::vector<terms::Permission> &permissions,
                  const std::vector<std::string> &categories)
{
    for (const auto &category : categories) {
        const auto covers = [&](const terms::Permission &permission) { return permission.isAbout(category); };
        if (!permissions.empty() && std::ranges::none_of(permissions, covers))
            return fail(ErrorCode::GrantDataNotCovered).with("iri", category);
    }
    return {};
}

/// Vocabulary checked and written out, categories of the items filled in, restrictive preferences added.
Result<Terms> completeTerms(const Terms &asked, const Contents &contents)
{
    Terms complete{asked};
    for (auto &permission : complete.permissions) {
        PROFFER_TRY(const auto *purpose, Vocabulary::purposes().find(permission.purpose));
        permission.purpose = purpose->iri;
        PROFFER_TRY(
            const auto *processing,
            Vocabulary::processing().find(permission.processing.empty() ? "Use" : permission.processing));
        permission.processing = processing->iri;
        if (permission.data.empty())
            permission.data = contents.categories;
        for (auto &iri : permission.data) {
            PROFFER_TRY(const auto *category, Vocabulary::personalData().find(iri));
            iri = category->iri;
        }
        std::ranges::sort(permission.data);
        for (auto &word : permission.collection) {
            PROFFER_TRY(const auto channel, terms::findChannel(word));
            word = terms::channelIri(channel);
        }
    }
    PROFFER_CHECK(checkCovered(complete.permissions, contents.categories));
    if (!complete.jurisdiction.empty())
        PROFFER_CHECK(vendors::Country::parse(complete.jurisdiction));
    if (!complete.withdrawal.empty())
        PROFFER_CHECK(vendors::Contact::parse(complete.withdrawal));
    complete.prohibitions.insert(complete.prohibitions.end(), contents.prohibitions.begin(),
                                 contents.prohibitions.end());
    return complete;
}

/// Whom the token is for: its place on the web, or its key.
Result<std::string> audienceOf(const vendors::Vendor &vendor, const std::optional<jose::PublicJwk> &key)
{
    if (!vendor.address().empty())
        return std::string{vendor.address()};
    if (key)
        return jose::didJwk(*key);
    return fail(ErrorCode::GrantNeedsVendorKey).with("vendor", vendor.profile.name);
}

Result<std::optional<jose::PublicJwk>> pinnedKey(ledger::Ledger &ledger, const VendorId &vendor)
{
    PROFFER_TRY(const auto pinned, vendors::VendorKeys{ledger}.inForce(vendor));
    if (!pinned)
        return std::optional<jose::PublicJwk>{};
    PROFFER_TRY(const auto key, pinned->key());
    return std::optional{key};
}

ledger::Draft issuedEvent(const Grant &grant, const IssuedToken &issued)
{
    json::Array claims;
    for (const auto &claim : grant.claims)
        claims.emplace_back(claim);
    json::Array attributes;
    for (const auto &attribute : grant.attributes)
        attributes.emplace_back(attribute.text());
    json::Object data{{"grant", grant.id.text()},
                      {"kind", toText(grant.kind)},
                      {"vendor", grant.vendor.text()},
                      {"relationship", grant.relationship.text()},
                      {"persona", grant.persona.text()},
                      {"claims", std::move(claims)},
                      {"attributes", std::move(attributes)},
                      {"from", toUnixSeconds(grant.validFrom)},
                      {"until", toUnixSeconds(grant.validUntil)},
                      {"sha256", crypto::toBase64Url(grant.sha256)},
                      {"jwt", issued.token.issuerJwt}};
    if (grant.list) {
        data.emplace("list_uri", grant.list->uri);
        data.emplace("list_index", static_cast<std::int64_t>(grant.list->index));
    }
    if (grant.holder)
        data.emplace("holder", grant.holder->text());
    json::Array disclosures;
    for (const auto &disclosure : issued.token.disclosures)
        disclosures.emplace_back(disclosure);
    // An initializer list would keep a copy that nobody wipes.
    json::Object values;
    values.emplace("disclosures", std::move(disclosures));
    return {.kind = "grant.issued",
            .about = {grant.id.bytes, grant.vendor.bytes, grant.persona.bytes},
            .data = std::move(data),
            .values = std::move(values)};
}

} // namespace

Result<Issued> issueInto(vault::Vault &vault, ledger::Batch &batch, const GrantRequest &request)
{
    auto &ledger = vault.ledger();
    PROFFER_TRY(const auto vendor, vendors::Vendors{ledger}.get(request.vendor));
    PROFFER_TRY(auto contents, gather(ledger, request));
    PROFFER_TRY(const auto terms, completeTerms(request.terms, contents));
    PROFFER_TRY(const auto key, pinnedKey(ledger, request.vendor));
    PROFFER_TRY(const auto audience, audienceOf(vendor, key));
    vendors::Relationships relationships{ledger};
    PROFFER_TRY(const auto relationship, relationships.open(batch, request.vendor, request.persona));
    PROFFER_TRY(const auto issuer, relationships.issuerKey(relationship.id));
    PROFFER_TRY(const auto place, ListPlaces{ledger}.find(relationship.id));
    PROFFER_TRY(const auto entry, ListPlaces{ledger}.freeEntry(relationship.id, request.vendor));
    PROFFER_TRY(const auto issued, issueToken({.kind = request.kind,
                                               .audience = audience,
                                               .holder = key,
                                               .now = ledger.clock().now(),
                                               .validUntil = request.validUntil,
                                               .terms = terms,
                                               .status = entry,
                                               .listPublished = place && place->published,
                                               .disclosed = std::move(contents.disclosed),
                                               .preferences = std::move(contents.preferences)},
                                              issuer, ledger.random()));
    Grant grant{.id = GrantId{ledger.random().array<16>()},
                .kind = request.kind,
                .vendor = request.vendor,
                .relationship = relationship.id,
                .persona = request.persona,
                .sha256 = issued.sha256,
                .claims = contents.claims,
                .attributes = contents.attributes,
                .validFrom = issued.validFrom,
                .validUntil = issued.validUntil,
                .list = entry};
    if (key && request.kind != Kind::Statement)
        grant.holder = key->thumbprint();
    PROFFER_TRY(const auto event, batch.append(issuedEvent(grant, issued)));
    grant.issuedAt = event.time;
    grant.position = event.position;
    return Issued{.grant = std::move(grant), .token = issued.token.compact()};
}

} // namespace proffer::grants
