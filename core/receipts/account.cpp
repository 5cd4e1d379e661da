// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "receipts/account.h"

#include "grants/revocation.h"
#include "grants/verified_grants.h"
#include "jose/claims.h"
#include "jose/jwt.h"
#include "ledger/event_data.h"
#include "vendors/vendors.h"

#include <algorithm>

namespace proffer::receipts {
namespace {

Error mismatch()
{
    return fail(ErrorCode::ProjectionMismatch).with("table", "permission_grant");
}

/// What the event that issued the grant says: its token, whose hash names it, and to whom it was given.
Done readIssued(vault::Vault &vault, Account &account)
{
    PROFFER_TRY(const auto event, vault.ledger().at(account.grant.position));
    const ledger::EventData data{event};
    PROFFER_TRY(const auto jwt, data.text("jwt"));
    if (crypto::sha256(asBytes(jwt)) != account.grant.sha256)
        return mismatch();
    PROFFER_TRY(const auto jws, jose::Jws::parse(jwt));
    PROFFER_TRY(const auto claims, jose::unverifiedClaims(jws));
    PROFFER_TRY(account.issuer, jose::textClaim(claims, "iss"));
    PROFFER_TRY(account.audience, jose::textClaim(claims, "aud"));
    PROFFER_TRY(account.grant.validFrom, jose::timeClaim(claims, "nbf"));
    PROFFER_TRY(account.grant.validUntil, jose::timeClaim(claims, "exp"));
    PROFFER_TRY(account.grant.vendor, data.id<vendors::VendorTag>("vendor"));
    return {};
}

/// As of when the notice says so, which dates ends of one act apart; without one, as of the day, since the
/// moment of the event would link those who were told of their ends in one go.
Result<StateChange> withdrawal(vault::Vault &vault, std::int64_t position)
{
    PROFFER_TRY(const auto event, vault.ledger().at(position));
    const ledger::EventData data{event};
    StateChange change{.change = Change::Withdrawn,
                       .when = std::chrono::floor<std::chrono::days>(event.time)};
    PROFFER_TRY(change.reason, data.text("reason"));
    PROFFER_TRY(const auto written, data.optionalText("notice"));
    if (written) {
        PROFFER_TRY(const auto notice, grants::readNotice(*written));
        change.when = notice.effective;
        change.hasNotice = true;
    }
    return change;
}

Result<std::vector<StateChange>> historyOf(vault::Vault &vault, const grants::Grant &grant,
                                           const grants::VerifiedGrants::Entry &entry)
{
    std::vector<StateChange> history{{.change = Change::Given, .when = grant.validFrom}};
    if (entry.ended) {
        PROFFER_TRY(auto ended, withdrawal(vault, *entry.ended));
        history.push_back(std::move(ended));
    }
    const auto over = entry.ended ? history.back().when : vault.ledger().clock().now();
    if (grant.validUntil <= over)
        history.insert(history.begin() + 1, {.change = Change::Expired, .when = grant.validUntil});
    return history;
}

/// The one that came in the place of a grant, by the event that ended it.
Result<std::optional<grants::GrantId>> replacementOf(vault::Vault &vault,
                                                     const grants::VerifiedGrants::Entry *entry)
{
    if (!entry || !entry->ended)
        return std::optional<grants::GrantId>{};
    PROFFER_TRY(const auto event, vault.ledger().at(*entry->ended));
    return ledger::EventData{event}.optionalId<vendors::GrantTag>("superseded_by");
}

Result<std::optional<grants::GrantId>> formerOf(vault::Vault &vault, const grants::Grant &grant,
                                                const grants::VerifiedGrants &verified)
{
    PROFFER_TRY(const auto all, grants::Grants{vault}.list(grant.vendor));
    const auto found = std::ranges::find(all, std::optional{grant.id}, &grants::Grant::supersededBy);
    if (found == all.end())
        return std::optional<grants::GrantId>{};
    PROFFER_TRY(const auto next, replacementOf(vault, verified.find(found->sha256)));
    if (next != grant.id)
        return mismatch();
    return std::optional{found->id};
}

} // namespace

Result<Account> readAccount(vault::Vault &vault, const grants::GrantId &id, const LongWork &work)
{
    grants::Grants grants{vault};
    Account account;
    PROFFER_TRY(account.grant, grants.get(id));
    PROFFER_TRY(const auto verified, grants::VerifiedGrants::read(vault, work));
    const auto *entry = verified.find(account.grant.sha256);
    if (!entry || entry->grant != id || entry->issued != account.grant.position ||
        entry->ended.has_value() != account.grant.endedAt.has_value())
        return mismatch();
    PROFFER_CHECK(readIssued(vault, account));
    PROFFER_TRY(account.terms, grants.terms(id));
    PROFFER_TRY(account.vendor, vendors::Vendors{vault.ledger()}.get(account.grant.vendor));
    PROFFER_TRY(account.history, historyOf(vault, account.grant, *entry));
    PROFFER_TRY(account.grant.supersededBy, replacementOf(vault, entry));
    PROFFER_TRY(account.replaces, formerOf(vault, account.grant, verified));
    return account;
}

} // namespace proffer::receipts
