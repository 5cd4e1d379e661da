// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"

namespace proffer::ledger {

/// What a ledger and its batches share.
struct LedgerState {
    store::Database database;
    VaultId vault;
    Projections projections; ///< the ledger's own first
    Surroundings surroundings;
    std::int64_t localNumber = 0;
    Head local{};
    std::optional<crypto::Ed25519PrivateKey> key{};
    /// Heads of other chains that the next event must name.
    Bytes unseen{};
    /// Erased bytes stand in the write-ahead log because a reader kept it from being emptied.
    bool owesTruncation = false;
    Feed feed{};
};

} // namespace proffer::ledger
