// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grants/verdict.h"
#include "grants/verified_grants.h"
#include "vault/vault.h"

namespace proffer::grants {

/// Checks what somebody shows, in the person's own vault.
class Checker {
public:
    /// Reads and verifies the vault's events first, and follows them from then on. The vault must outlive it.
    static Result<Checker> open(vault::Vault &vault, const LongWork &work = {});

    /// The verdict on a token or presentation. Each presentation of one of the person's own grants is kept in
    /// history, and the challenge it answers is used up. Text that is no SD-JWT at all is an error
    /// (TokenMalformed, TokenTooLarge, …), not a verdict.
    Result<CheckResult> check(std::string_view token, const IntendedUse &use = {});

private:
    Checker(vault::Vault &vault, VerifiedGrants verified);
    vault::Vault *vault_;
    std::shared_ptr<VerifiedGrants> verified_;
    ledger::Subscription subscription_;
};

} // namespace proffer::grants
