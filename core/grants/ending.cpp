// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "acts.h"
#include "crypto/base64url.h"
#include "grants/blurred_time.h"
#include "grants/revocation.h"
#include "jose/claims.h"
#include "jose/jwt.h"
#include "ledger/event_data.h"
#include "vendors/relationships.h"

namespace proffer::grants {

Result<std::string> issuerJwtOf(vault::Vault &vault, const Grant &grant)
{
    PROFFER_TRY(const auto event, vault.ledger().at(grant.position));
    PROFFER_TRY(auto jwt, ledger::EventData{event}.text("jwt"));
    if (event.kind != "grant.issued" || crypto::sha256(asBytes(jwt)) != grant.sha256)
        return fail(ErrorCode::EventMalformed).with("kind", event.kind);
    return jwt;
}

Result<json::Object> claimsOf(vault::Vault &vault, const Grant &grant)
{
    PROFFER_TRY(const auto jwt, issuerJwtOf(vault, grant));
    PROFFER_TRY(const auto jws, jose::Jws::parse(jwt));
    return jose::unverifiedClaims(jws);
}

namespace {

/// When the notice says that the end took effect: with others, not at the second that they share.
Instant effectiveOf(ledger::Ledger &ledger, const Grant &grant, EndTime time)
{
    const auto now = ledger.clock().now();
    return time == EndTime::Now ? now : blurredTime(now, grant.issuedAt, ledger.random());
}

/// The notice of an end that took effect at a moment; nothing once the key that would sign it was erased.
Result<std::optional<std::string>> noticeOf(vault::Vault &vault, const Grant &grant, const End &end)
{
    auto &ledger = vault.ledger();
    const auto issuer = vendors::Relationships{ledger}.issuerKey(grant.relationship);
    if (!issuer) {
        if (issuer.error().code == ErrorCode::ValueErased)
            return std::optional<std::string>{};
        return issuer.error();
    }
    PROFFER_TRY(const auto claims, claimsOf(vault, grant));
    const auto effective = effectiveOf(ledger, grant, end.time);
    RevocationNotice notice{.jti = crypto::toBase64Url(ledger.random().array<16>()),
                            .grantSha256 = crypto::toBase64Url(grant.sha256),
                            .issuedAt = effective,
                            .effective = effective,
                            .reason = std::string{end.reason}};
    PROFFER_TRY(notice.issuer, jose::textClaim(claims, "iss"));
    PROFFER_TRY(notice.audience, jose::textClaim(claims, "aud"));
    return std::optional{signNotice(notice, *issuer)};
}

} // namespace

Result<Ended> endInto(vault::Vault &vault, ledger::Batch &batch, const Grant &grant, const End &end)
{
    if (grant.endedAt)
        return fail(ErrorCode::GrantAlreadyEnded).with("when", toRfc3339(*grant.endedAt));
    PROFFER_TRY(const auto notice, noticeOf(vault, grant, end));
    json::Object data{
        {"grant", grant.id.text()}, {"sha256", crypto::toBase64Url(grant.sha256)}, {"reason", end.reason}};
    if (notice)
        data.emplace("notice", *notice);
    if (end.supersededBy)
        data.emplace("superseded_by", end.supersededBy->text());
    PROFFER_TRY(const auto event,
                batch.append({.kind = "grant.ended",
                              .about = {grant.id.bytes, grant.vendor.bytes, grant.relationship.bytes},
                              .data = std::move(data)}));
    Ended ended{.grant = grant, .notice = notice.value_or("")};
    ended.grant.endedAt = event.time;
    ended.grant.endReason = end.reason;
    ended.grant.supersededBy = end.supersededBy;
    return ended;
}

} // namespace proffer::grants
