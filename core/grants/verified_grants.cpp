// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "grants/verified_grants.h"

#include "crypto/base64url.h"
#include "ledger/event_data.h"

#include <algorithm>
#include <cstring>
#include <map>

namespace proffer::grants {

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

void VerifiedGrants::see(const ledger::Event &event)
{
    lastPosition_ = event.position;
    if (event.kind != "grant.issued" && event.kind != "grant.ended")
        return;
    const auto text = ledger::EventData{event}.text("sha256");
    const auto bytes = text ? crypto::fromBase64Url(*text) : Result<Bytes>{text.error()};
    if (!bytes || bytes->size() != 32)
        return; // the projection refuses such an event by name
    ByteArray<32> key{};
    std::ranges::copy(*bytes, key.begin());
    auto &entry = entries_[key];
    if (event.kind == "grant.issued")
        entry.issued = event.position;
    else if (!entry.ended)
        entry.ended = event.position;
}

} // namespace proffer::grants
