// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dropped.h"
#include "event_row.h"
#include "ledger/verify.h"

#include <map>

namespace proffer::ledger {

/// Follows all chains event by event and refuses the first that does not fit.
class ChainCheck {
public:
    ChainCheck(const VaultId &vault, Depth depth, std::vector<Head> kept, Dropped dropped);

    /// The next row in order of position. Returns it as an event.
    Result<Event> next(const EventRow &row);
    /// Whether the event last seen is a checkpoint that pins all before it, and what was dropped.
    bool pinsAll() const { return pinsAll_; }
    /// After the last row: signatures at the ends, kept heads, and erasures each explained by an event that
    /// says so.
    Result<Verified> finish();

private:
    struct Chain {
        DeviceId device{};
        crypto::Ed25519PublicKey key{};
        std::int64_t seq = 0;
        EventHash hash{};
        crypto::Ed25519Signature signature{};
    };
    using NumberedRef = std::pair<std::int64_t, std::int64_t>;

    Result<Chain *> chainFor(const EventRow &row);
    Done startChain(Chain &chain, const EventRow &row, const Event &event) const;
    Done checkSeen(const EventRow &row) const;
    Done checkKept(const Head &passed);
    Done passDropped(const EventRow &row, Chain &chain);
    void notePin(const EventRow &row, const Event &event);
    Done checkPins() const;
    Done noteErasures(const EventRow &row, const Event &event);
    Done checkErasures();

    VaultId vault_;
    Depth depth_;
    std::vector<Head> kept_;
    Dropped dropped_;
    std::map<std::int64_t, Chain> chains_{};
    std::map<DeviceId, std::int64_t> numbers_{};
    std::vector<NumberedRef> erased_{}; ///< found without their values
    std::vector<NumberedRef> listed_{}; ///< named by an event that erases
    Pin keptPin_{keptDomain};
    bool pinsAll_ = false;
    std::optional<EventRef> uncovered_{}; ///< the first gap that no checkpoint covers yet
    std::optional<EventRef> unmatched_{}; ///< the last checkpoint that pins, if it does not match
    Verified verified_{};
};

} // namespace proffer::ledger
