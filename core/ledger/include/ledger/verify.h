// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/cancel.h"
#include "crypto/random.h"
#include "ledger/event.h"
#include "ledger/projection.h"

#include <filesystem>

namespace proffer::ledger {

/// What a verification found to be whole.
struct Verified {
    std::int64_t events = 0;
    std::int64_t erased = 0;  ///< events whose values were erased, each explained by an event that says so
    std::int64_t dropped = 0; ///< events that are gone for good, as a signed checkpoint says
    std::vector<Head> heads{};
    std::int64_t lastPosition = 0;
};

enum class Depth {
    Chain,  ///< hash links from each chain's first event to its end, commitments, and the signature at the
            ///< end, which covers all before it; where events were dropped, through the checkpoint that
            ///< pins what stayed (ledger/shortening.h)
    Tables, ///< the same, and the given projections derived anew and compared
    Full,   ///< the same, with each signature, and every checkpoint compared
};

/// Sees each event in order once its place in the chain is checked.
using Observer = std::function<void(const Event &)>;

struct VerifyRequest {
    std::filesystem::path database{};
    const crypto::SecretBytes &key;
    VaultId vault{};
    Projections projections{};
    /// A folder for the encrypted scratch database of a full verification; its key is random and forgotten.
    std::filesystem::path scratch{};
    crypto::RandomSource &random;
    Depth depth = Depth::Full;
    Observer observer{};
    /// Heads kept outside: each must be in its chain.
    std::vector<Head> kept{};
    std::string vfs{};
};

/// Re-derives everything from the events, on a connection of its own and one consistent snapshot, while the
/// vault is in use.
///
/// Errors name the first wrong event in the facts "device" and "seq": EventMissing, EventChainBroken,
/// EventSignatureInvalid, EventCommitmentMismatch, EventErasureUnexplained, EventMalformed,
/// EventUnknownDevice, EventReturned, HeadMismatch, HeadMissing; a table that does not follow from the events
/// is ProjectionMismatch with "table" and "row"; CheckpointMismatch.
Result<Verified> verify(const VerifyRequest &request, const LongWork &work = {});

} // namespace proffer::ledger
