// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "crypto/ed25519.h"
#include "ledger/ids.h"

#include <optional>

namespace proffer::ledger {

/// Salt of a commitment: 256 bits, so that nothing can be learned by trying likely values.
using Salt = ByteArray<32>;
using Commitment = ByteArray<32>;

enum class Part : std::uint8_t { Structure = 's', Values = 'v' };

/// SHA-256("proffer/payload/1\0" ‖ part ‖ salt ‖ bytes).
Commitment commitTo(Part part, const Salt &salt, ByteView bytes);

/// What an event's hash covers. It is encoded field by field in this order, numbers as eight bytes
/// big-endian, byte strings behind their length as four bytes big-endian, an absent field as length 0.
struct Header {
    VaultId vault{};
    EventRef ref{};
    EventHash prev{}; ///< all zero for the first event of a chain
    Bytes seen{};     ///< encoded heads of the other chains, when they changed since the event before
    Instant time{};
    Commitment structure{};
    std::optional<Commitment> values{};
};

/// SHA-256("proffer/header/1\0" ‖ encoded header).
EventHash hashOf(const Header &header);

/// "proffer/event/1\0" ‖ hash: what a device's key signs.
ByteArray<48> signedBytes(const EventHash &hash);

/// Heads as device ‖ seq ‖ hash, one after the other.
Bytes encodeHeads(const std::vector<Head> &heads);
Result<std::vector<Head>> decodeHeads(ByteView bytes);

} // namespace proffer::ledger
