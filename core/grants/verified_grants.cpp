// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "grants/verified_grants.h"

#include "crypto/base64url.h"
#include "ledger/event_data.h"

#include <algorithm>
#include <cstring>

namespace proffer::grants {
namespace {

std::optional<ByteArray<32>> bytes32(const ledger::EventData &data, std::string_view member)
{
    const auto text = data.text(member);
    const auto bytes = text ? crypto::fromBase64Url(*text) : Result<Bytes>{text.error()};
    if (!bytes || bytes->size() != 32)
        return {};
    ByteArray<32> copied{};
    std::ranges::copy(*bytes, copied.begin());
    return copied;
}

} // namespace

std::size_t VerifiedGrants::Hash::operator()(const ByteArray<32> &key) const
{
    // The keys are hashes already.
    std::size_t start = 0;
    std::memcpy(&start, key.data(), sizeof start);
    return start;
}

Result<VerifiedGrants> VerifiedGrants::read(const vault::Vault &vault, const LongWork &work)
{
    VerifiedGrants grants;
    PROFFER_CHECK(vault.readVerified([&grants](const ledger::Event &event) { grants.see(event); }, work));
    return grants;
}

const VerifiedGrants::Entry *VerifiedGrants::find(const crypto::Sha256 &sha256) const
{
    const auto found = entries_.find(sha256);
    return found == entries_.end() || found->second.issued == 0 ? nullptr : &found->second;
}

const VerifiedGrants::Challenge *VerifiedGrants::findChallenge(std::string_view nonce) const
{
    const auto found = challenges_.find(nonce);
    return found == challenges_.end() ? nullptr : &found->second;
}

void VerifiedGrants::see(const ledger::Event &event)
{
    lastPosition_ = event.position;
    if (event.kind == "grant.issued" || event.kind == "grant.ended")
        seeGrant(event);
    else if (event.kind == "relationship.opened")
        seeRelationship(event);
    else if (event.kind == "challenge.made")
        seeChallenge(event);
    else if (event.kind == "presentation.checked")
        seePresentation(event);
}

// What is not of the right shape below is passed over: the projections refuse such an event by name.

void VerifiedGrants::seeGrant(const ledger::Event &event)
{
    const ledger::EventData data{event};
    const auto key = bytes32(data, "sha256");
    const auto grant = data.id<vendors::GrantTag>("grant");
    if (!key || !grant)
        return;
    auto &entry = entries_[*key];
    if (event.kind == "grant.issued") {
        entry.grant = *grant;
        entry.issued = event.position;
    } else if (!entry.ended) {
        entry.ended = event.position;
    }
}

void VerifiedGrants::seeRelationship(const ledger::Event &event)
{
    if (const auto issuer = bytes32(ledger::EventData{event}, "issuer"))
        issuers_.insert(*issuer);
}

void VerifiedGrants::seeChallenge(const ledger::Event &event)
{
    const ledger::EventData data{event};
    const auto grant = data.id<vendors::GrantTag>("grant");
    auto nonce = data.text("nonce");
    const auto expires = data.instant("expires");
    if (!grant || !nonce || !expires)
        return;
    challenges_.try_emplace(*std::move(nonce), Challenge{.grant = *grant, .expires = *expires});
    if (challenges_.size() > mostChallenges_)
        forgetChallenges(event.time);
}

void VerifiedGrants::seePresentation(const ledger::Event &event)
{
    const auto nonce = ledger::EventData{event}.optionalText("nonce");
    if (!nonce || !*nonce)
        return;
    if (const auto found = challenges_.find(**nonce); found != challenges_.end())
        found->second.used = true;
}

/// One that is not known is answered by nobody, so that forgetting is safe also when the clock is set back.
void VerifiedGrants::forgetChallenges(Instant now)
{
    std::erase_if(challenges_,
                  [now](const auto &each) { return each.second.expires + std::chrono::days{1} < now; });
    mostChallenges_ = std::max<std::size_t>(64, 2 * challenges_.size());
}

} // namespace proffer::grants
