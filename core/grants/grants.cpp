// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "grants/grants.h"

#include "acts.h"
#include "crypto/base64url.h"
#include "grant_rows.h"
#include "grants/vendor_side.h"
#include "jose/claims.h"
#include "jose/sd_jwt.h"
#include "ledger/event_data.h"
#include "read_terms.h"
#include "vendors/relationships.h"

#include <algorithm>

namespace proffer::grants {
namespace {

Result<std::vector<Ended>> endEach(vault::Vault &vault, ledger::Batch &batch,
                                   const std::vector<Grant> &grants, std::string_view reason)
{
    const auto ofAnother = [&](const Grant &grant) {
        return grant.relationship != grants.front().relationship;
    };
    // Two companies that compare their notices must not find the same second in them.
    const auto time = std::ranges::any_of(grants, ofAnother) ? EndTime::Blurred : EndTime::Now;
    std::vector<Ended> ended;
    for (const auto &grant : grants) {
        PROFFER_TRY(auto one, endInto(vault, batch, grant, {.reason = reason, .time = time}));
        ended.push_back(std::move(one));
    }
    return ended;
}

Result<std::vector<Ended>> endEach(vault::Vault &vault, const std::vector<Grant> &grants,
                                   std::string_view reason)
{
    PROFFER_TRY(auto batch, vault.ledger().begin());
    PROFFER_TRY(auto ended, endEach(vault, batch, grants, reason));
    if (!ended.empty())
        PROFFER_CHECK(batch.commit());
    return ended;
}

/// Nothing is handed over that was not, for no longer, on no wider terms.
bool isNarrowerThan(const Grant &next, const Terms &nextTerms, const Grant &former, const Terms &formerTerms)
{
    const auto sameReceiver =
        next.vendor == former.vendor && next.persona == former.persona && next.kind == former.kind;
    const auto known = [&](const auto &claim) {
        return std::ranges::find(former.claims, claim) != former.claims.end();
    };
    return sameReceiver && next.validUntil <= former.validUntil && std::ranges::all_of(next.claims, known) &&
           isNarrower(nextTerms, formerTerms);
}

} // namespace

Result<Issued> Grants::issue(const GrantRequest &request)
{
    PROFFER_TRY(auto batch, vault_->ledger().begin());
    PROFFER_TRY(auto issued, issue(batch, request));
    PROFFER_CHECK(batch.commit());
    return issued;
}

Result<Issued> Grants::issue(ledger::Batch &batch, const GrantRequest &request)
{
    return issueInto(*vault_, batch, request);
}

Result<Issued> Grants::supersede(const GrantId &id, const GrantRequest &request)
{
    PROFFER_TRY(const auto former, get(id));
    PROFFER_TRY(const auto formerTerms, terms(id));
    PROFFER_TRY(auto batch, vault_->ledger().begin());
    PROFFER_TRY(auto issued, issueInto(*vault_, batch, request));
    PROFFER_TRY(const auto token, jose::SdJwt::parse(issued.token));
    PROFFER_TRY(const auto nextTerms, readTerms(token.unverifiedClaims()));
    if (!isNarrowerThan(issued.grant, nextTerms, former, formerTerms))
        return fail(ErrorCode::GrantNotNarrower);
    PROFFER_CHECK(endInto(*vault_, batch, former, {.reason = "superseded", .supersededBy = issued.grant.id}));
    PROFFER_CHECK(batch.commit());
    return issued;
}

Result<Ended> Grants::end(const GrantId &id, std::string_view reason)
{
    PROFFER_TRY(const auto grant, get(id));
    PROFFER_TRY(auto ended, endEach(*vault_, {grant}, reason));
    return std::move(ended.front());
}

Result<std::vector<Ended>> Grants::end(ledger::Batch &batch, const std::vector<GrantId> &ids,
                                       std::string_view reason)
{
    std::vector<Grant> grants;
    for (const auto &id : ids) {
        PROFFER_TRY(auto grant, get(id));
        grants.push_back(std::move(grant));
    }
    return endEach(*vault_, batch, grants, reason);
}

Result<std::vector<Ended>> Grants::endAllOf(const VendorId &vendor, std::string_view reason)
{
    PROFFER_TRY(auto rows,
                vault_->ledger().database().query(
                    selectGrantsOf("vendor", "AND ended_at IS NULL AND valid_until > ?2 ORDER BY position"),
                    vendor.bytes, vault_->ledger().clock().now().time_since_epoch().count()));
    PROFFER_TRY(const auto grants, readGrants(rows));
    return endEach(*vault_, grants, reason);
}

Result<std::vector<Ended>> Grants::endAll(std::string_view reason)
{
    PROFFER_TRY(auto rows, vault_->ledger().database().query(
                               selectGrants("WHERE ended_at IS NULL AND valid_until > ?1 ORDER BY position"),
                               vault_->ledger().clock().now().time_since_epoch().count()));
    PROFFER_TRY(const auto grants, readGrants(rows));
    return endEach(*vault_, grants, reason);
}

Result<Grant> Grants::get(const GrantId &id)
{
    PROFFER_TRY(auto rows, vault_->ledger().database().query(selectGrantsOf("grant_id"), id.bytes));
    return readGrant(rows);
}

Result<Grant> Grants::resolve(std::string_view text)
{
    if (const auto id = GrantId::parse(text))
        return get(*id);
    PROFFER_TRY(const auto beginning, idBeginning(text, "grant"));
    PROFFER_TRY(
        auto rows,
        vault_->ledger().database().query(
            selectGrants("WHERE lower(hex(grant_id)) LIKE ?1 || '%' ORDER BY position LIMIT 2"), beginning));
    PROFFER_TRY(auto grants, readGrants(rows));
    if (grants.size() > 1)
        return fail(ErrorCode::Ambiguous).with("what", "grant");
    if (grants.empty())
        return fail(ErrorCode::NotFound).with("what", "grant");
    return std::move(grants.front());
}

Result<std::vector<Grant>> Grants::list(const std::optional<VendorId> &vendor,
                                        std::optional<std::size_t> most)
{
    const auto limit = most ? static_cast<std::int64_t>(*most) : std::int64_t{-1}; // no limit
    auto &database = vault_->ledger().database();
    if (vendor) {
        PROFFER_TRY(auto rows, database.query(selectGrantsOf("vendor", "ORDER BY position DESC LIMIT ?2"),
                                              vendor->bytes, limit));
        return readGrants(rows);
    }
    PROFFER_TRY(auto rows, database.query(selectGrants("ORDER BY position DESC LIMIT ?1"), limit));
    return readGrants(rows);
}

Result<std::string> Grants::token(const GrantId &id)
{
    PROFFER_TRY(const auto grant, get(id));
    PROFFER_TRY(const auto jwt, issuerJwtOf(*vault_, grant));
    PROFFER_TRY(const auto event, vault_->ledger().at(grant.position));
    if (!event.values)
        return fail(ErrorCode::ValueErased);
    const auto found = event.values->find("disclosures");
    if (found == event.values->end())
        return fail(ErrorCode::EventMalformed).with("kind", event.kind);
    PROFFER_TRY(const auto disclosures, json::stringArray(found->second, "disclosures"));
    return jose::joinSdJwt(jwt, disclosures);
}

Result<Terms> Grants::terms(const GrantId &id)
{
    PROFFER_TRY(const auto grant, get(id));
    PROFFER_TRY(const auto claims, claimsOf(*vault_, grant));
    return readTerms(claims);
}

Result<std::string> Grants::notice(const GrantId &id)
{
    PROFFER_TRY(auto row,
                vault_->ledger().database().query("SELECT end_position FROM permission_grant WHERE grant_id "
                                                  "= ?1 AND end_position IS NOT NULL AND " +
                                                      std::string{foundByLinks},
                                                  id.bytes));
    PROFFER_TRY(const bool found, row.step());
    if (!found)
        return fail(ErrorCode::NotFound).with("what", "notice");
    PROFFER_TRY(const auto event, vault_->ledger().at(row.integer(0)));
    PROFFER_TRY(auto notice, ledger::EventData{event}.optionalText("notice"));
    if (!notice)
        return fail(ErrorCode::ValueErased).with("what", "notice");
    return *std::move(notice);
}

Result<std::vector<ledger::EventRef>> Grants::carriers(const profile::AttributeId &attribute)
{
    PROFFER_TRY(auto rows, vault_->ledger().database().query(
                               "SELECT event_device, event_seq FROM permission_grant "
                               "WHERE values_erased = 0 AND instr(attributes, ?1) % 16 = 1 ORDER BY position",
                               attribute.bytes));
    std::vector<ledger::EventRef> refs;
    while (true) {
        PROFFER_TRY(const bool more, rows.step());
        if (!more)
            return refs;
        PROFFER_TRY(const auto device, ledger::DeviceId::fromBytes(rows.blob(0)));
        refs.push_back({.device = device, .seq = rows.integer(1)});
    }
}

Result<std::string> Grants::challenge(const GrantId &id)
{
    auto &ledger = vault_->ledger();
    PROFFER_TRY(const auto grant, get(id));
    PROFFER_TRY(const auto claims, claimsOf(*vault_, grant));
    const auto now = ledger.clock().now();
    Challenge challenge{.nonce = crypto::toBase64Url(ledger.random().array<16>()),
                        .grantSha256 = crypto::toBase64Url(grant.sha256),
                        .issuedAt = now,
                        .expires = now + challengeLife};
    PROFFER_TRY(challenge.issuer, jose::textClaim(claims, "iss"));
    PROFFER_TRY(challenge.audience, jose::textClaim(claims, "aud"));
    PROFFER_TRY(const auto issuer, vendors::Relationships{ledger}.issuerKey(grant.relationship));
    PROFFER_CHECK(ledger.append({.kind = "challenge.made",
                                 .about = {grant.id.bytes, grant.vendor.bytes},
                                 .data = {{"grant", grant.id.text()},
                                          {"nonce", challenge.nonce},
                                          {"expires", toUnixSeconds(challenge.expires)}}}));
    return signChallenge(challenge, issuer);
}

} // namespace proffer::grants
