// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/cancel.h"
#include "ledger/verify.h"

namespace proffer::vault {

struct VaultState;

/// What verifying needs of an open vault, taken from it on its own thread. It then works on a connection of
/// its own, on any thread, while the vault is used, renamed or given another password; the vault must outlive
/// it, as its random source and its folder do. What is read must contain the head that the vault had: an
/// older file that somebody put in its place is HeadMissing, not an older truth.
class Verification {
public:
    explicit Verification(const VaultState &state);

    /// Checks each page of the database and re-derives everything from the events (ledger::verify()). Heads
    /// that were kept elsewhere must be in their chains too.
    Result<ledger::Verified> run(const LongWork &work = {}, const std::vector<ledger::Head> &kept = {}) const;
    /// Follows all chains once and shows each event to \a observer, in order: what decides reads events this
    /// way.
    Result<ledger::Verified> read(const ledger::Observer &observer, const LongWork &work = {}) const;
    /// Follows all chains once and derives anew only the tables of the projections that are named:
    /// ProjectionMismatch if theirs are others. What decides by tables does so first. InvalidArgument
    /// (member "projection") for a name that none has.
    Result<ledger::Verified> tables(const std::vector<std::string_view> &projections,
                                    const LongWork &work = {}) const;

private:
    ledger::VerifyRequest request() const;

    std::filesystem::path database_;
    std::filesystem::path scratch_;
    crypto::SecretBytes key_;
    ledger::VaultId vault_;
    ledger::Projections projections_;
    crypto::RandomSource *random_;
    std::string vfs_;
    ledger::Head head_;
};

} // namespace proffer::vault
