// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "chain_check.h"

#include "base/hex.h"
#include "state_hash.h"

#include <algorithm>

namespace proffer::ledger {

ChainCheck::ChainCheck(const VaultId &vault, Depth depth, std::vector<Head> kept, Dropped dropped)
    : vault_(vault), depth_(depth), kept_(std::move(kept)), dropped_(std::move(dropped))
{
}

Result<Event> ChainCheck::next(const EventRow &row)
{
    const EventRef ref{.device = row.device, .seq = row.seq};
    PROFFER_TRY(auto *chain, chainFor(row));
    PROFFER_CHECK(passDropped(row, *chain));
    if (row.seq != chain->seq + 1)
        return naming(fail(ErrorCode::EventMissing), {.device = row.device, .seq = chain->seq + 1});
    if (hashOf(row.header(vault_, chain->hash)) != row.hash)
        return naming(fail(ErrorCode::EventChainBroken), ref);
    PROFFER_TRY(auto event, row.toEvent());
    if (row.seq == 1)
        PROFFER_CHECK(startChain(*chain, row, event));
    if (depth_ == Depth::Full && !crypto::verifyEd25519(chain->key, signedBytes(row.hash), row.signature))
        return naming(fail(ErrorCode::EventSignatureInvalid), ref);
    PROFFER_CHECK(checkSeen(row));
    chain->seq = row.seq;
    chain->hash = row.hash;
    chain->signature = row.signature;
    PROFFER_CHECK(checkKept({.device = row.device, .seq = row.seq, .hash = row.hash}));
    PROFFER_CHECK(noteErasures(row, event));
    notePin(row, event);
    ++verified_.events;
    verified_.lastPosition = row.position;
    return event;
}

Result<ChainCheck::Chain *> ChainCheck::chainFor(const EventRow &row)
{
    const auto [found, fresh] = chains_.try_emplace(row.deviceNumber, Chain{.device = row.device});
    if (fresh)
        numbers_.emplace(row.device, row.deviceNumber);
    if (found->second.device != row.device)
        return naming(fail(ErrorCode::EventUnknownDevice), {.device = row.device, .seq = row.seq});
    return &found->second;
}

/// A chain starts with the event that names its device's key.
Done ChainCheck::startChain(Chain &chain, const EventRow &row, const Event &event) const
{
    const auto key = json::stringMember(event.data, "key");
    const auto bytes = key ? fromHex(*key) : Result<Bytes>{fail(ErrorCode::HexInvalid)};
    if (event.kind != "device.added" || !bytes || bytes->size() != chain.key.size())
        return naming(fail(ErrorCode::EventUnknownDevice), {.device = row.device, .seq = row.seq});
    std::ranges::copy(*bytes, chain.key.begin());
    return {};
}

/// What a device says it saw of another chain must be there by then.
Done ChainCheck::checkSeen(const EventRow &row) const
{
    const EventRef ref{.device = row.device, .seq = row.seq};
    auto heads = decodeHeads(row.seen);
    if (!heads)
        return naming(std::move(heads).error(), ref);
    for (const auto &head : *heads) {
        const auto number = numbers_.find(head.device);
        const auto *chain = number == numbers_.end() ? nullptr : &chains_.at(number->second);
        if (!chain || chain->seq < head.seq || (chain->seq == head.seq && chain->hash != head.hash))
            return naming(fail(ErrorCode::HeadMismatch), ref);
    }
    return {};
}

Done ChainCheck::checkKept(const Head &passed)
{
    for (auto head = kept_.begin(); head != kept_.end();) {
        if (head->device != passed.device || head->seq != passed.seq) {
            ++head;
            continue;
        }
        if (head->hash != passed.hash)
            return naming(fail(ErrorCode::HeadMismatch), {.device = passed.device, .seq = passed.seq});
        head = kept_.erase(head);
    }
    return {};
}

/// Goes on along a chain over what was dropped of it, up to the row.
Done ChainCheck::passDropped(const EventRow &row, Chain &chain)
{
    if (dropped_.find(row.deviceNumber, row.seq))
        return naming(fail(ErrorCode::EventReturned), {.device = row.device, .seq = row.seq});
    while (chain.seq + 1 < row.seq) {
        const auto *hash = dropped_.find(row.deviceNumber, chain.seq + 1);
        if (!hash)
            return {};
        ++chain.seq;
        chain.hash = *hash;
        ++verified_.dropped;
        const Head passed{.device = chain.device, .seq = chain.seq, .hash = chain.hash};
        if (!uncovered_)
            uncovered_ = {.device = passed.device, .seq = passed.seq};
        PROFFER_CHECK(checkKept(passed));
    }
    return {};
}

void ChainCheck::notePin(const EventRow &row, const Event &event)
{
    pinsAll_ = false;
    if (event.kind == checkpointKind && event.data.contains("kept")) {
        const auto kept = json::stringMember(event.data, "kept");
        const auto dropped = json::stringMember(event.data, "dropped");
        pinsAll_ = kept && dropped && *kept == toHex(keptPin_.value()) && *dropped == toHex(dropped_.pin());
        unmatched_ = pinsAll_ ? std::nullopt : std::optional{event.ref};
        if (pinsAll_)
            uncovered_.reset();
    }
    keptPin_.add(row.device, row.seq, row.hash);
}

/// An older shortening's checkpoint is superseded by the next one's, so that the last one decides.
Done ChainCheck::checkPins() const
{
    if (unmatched_)
        return naming(fail(ErrorCode::CheckpointMismatch), *unmatched_);
    if (uncovered_)
        return naming(fail(ErrorCode::EventMissing), *uncovered_);
    // One that no chain passes lies behind the end of its chain, which then has lost what followed.
    if (static_cast<std::size_t>(verified_.dropped) != dropped_.size())
        return fail(ErrorCode::EventMissing);
    return {};
}

Done ChainCheck::noteErasures(const EventRow &row, const Event &event)
{
    if (event.erased()) {
        erased_.emplace_back(row.deviceNumber, row.seq);
        ++verified_.erased;
    }
    for (const auto &ref : event.erases) {
        const auto number = numbers_.find(ref.device);
        if (number == numbers_.end())
            return naming(fail(ErrorCode::EventMissing), ref);
        if (!dropped_.find(number->second, ref.seq))
            listed_.emplace_back(number->second, ref.seq);
    }
    return {};
}

Done ChainCheck::checkErasures()
{
    std::ranges::sort(erased_);
    std::ranges::sort(listed_);
    listed_.erase(std::ranges::unique(listed_).begin(), listed_.end());
    const auto [erased, listed] = std::ranges::mismatch(erased_, listed_);
    if (erased == erased_.end() && listed == listed_.end())
        return {};
    // The smaller of the two is a value that vanished without an event that says so, or one that came back.
    const bool vanished = listed == listed_.end() || (erased != erased_.end() && *erased < *listed);
    const auto &wrong = vanished ? *erased : *listed;
    return naming(fail(ErrorCode::EventErasureUnexplained),
                  {.device = chains_.at(wrong.first).device, .seq = wrong.second});
}

Result<Verified> ChainCheck::finish()
{
    for (const auto &[number, chain] : chains_) {
        if (depth_ != Depth::Full &&
            !crypto::verifyEd25519(chain.key, signedBytes(chain.hash), chain.signature))
            return naming(fail(ErrorCode::EventSignatureInvalid), {.device = chain.device, .seq = chain.seq});
        verified_.heads.push_back({.device = chain.device, .seq = chain.seq, .hash = chain.hash});
    }
    PROFFER_CHECK(checkPins());
    if (!kept_.empty())
        return naming(fail(ErrorCode::HeadMissing),
                      {.device = kept_.front().device, .seq = kept_.front().seq});
    PROFFER_CHECK(checkErasures());
    return verified_;
}

} // namespace proffer::ledger
