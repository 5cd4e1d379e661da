// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"

namespace proffer::ledger {

/// All that stands behind one event, so that it can be checked without the vault: what its hash covers
/// (core/ledger/encoding.h says in which order), and the signature over the hash. Of the values there is the
/// commitment alone, which tells nothing of them.
struct Proof {
    VaultId vault{};
    EventRef ref{};
    EventHash hash{};
    EventHash prev{}; ///< of the event before it in its device's chain; all zero for the first
    Bytes seen{};     ///< the ends of other chains that it names
    Instant time{};
    std::string structure{}; ///< canonical JSON
    ByteArray<32> structureSalt{};
    std::optional<ByteArray<32>> valuesCommitment{};
    crypto::Ed25519Signature signature{};
    crypto::Ed25519PublicKey key{}; ///< the device's, from the first event of its chain
    bool operator==(const Proof &) const = default;
};

/// Reads what stands behind an event and checks it: that its hash covers it and follows the event before it,
/// and that the device's key signed it. EventMissing, EventChainBroken, EventSignatureInvalid,
/// EventUnknownDevice, EventMalformed, with the facts "device" and "seq".
Result<Proof> prove(Ledger &ledger, const EventRef &ref);

/// {"prev", "seen", "structure", "structure_salt", "values_commitment"?, "signature", "key"}: hexadecimal,
/// but for the structure, which is text; what an exported event says of itself already is left out.
json::Object toJson(const Proof &proof);

} // namespace proffer::ledger
