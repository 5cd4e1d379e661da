// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/vault.h"

#include <thread>

namespace proffer::vault {

/// Verifies a vault on a thread of its own, which gives way to all others, while it is used. The vault must
/// outlive it; destroying it cancels and waits.
class BackgroundVerification {
public:
    using Finished = std::function<void(Result<ledger::Verified>)>;
    /// \a finished and \a progress are called on the other thread.
    BackgroundVerification(const Vault &vault, Finished finished, Progress progress = {});

private:
    std::jthread thread_;
};

} // namespace proffer::vault
