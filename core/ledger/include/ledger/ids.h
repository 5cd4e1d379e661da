// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/id.h"

namespace proffer::ledger {

struct VaultTag;
struct DeviceTag;
using VaultId = Id<VaultTag>;
/// One installation that writes to a vault. A restored or copied vault gets a new one.
using DeviceId = Id<DeviceTag>;
/// The id of anything an event can be about, whatever its kind.
using AnyId = ByteArray<16>;

/// SHA-256 over the encoded header of an event (ledger/encoding.h).
using EventHash = ByteArray<32>;

/// Names one event for ever: the \a seq-th, counted from 1, that a device wrote.
struct EventRef {
    DeviceId device{};
    std::int64_t seq = 0;
    auto operator<=>(const EventRef &) const = default;
};

/// The end of one device's chain. Its hash fixes everything that the device wrote before.
struct Head {
    DeviceId device{};
    std::int64_t seq = 0;
    EventHash hash{};
    bool operator==(const Head &) const = default;
};

} // namespace proffer::ledger
