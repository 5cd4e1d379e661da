// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vault/background.h"

#include <sys/resource.h>
#include <unistd.h>

namespace proffer::vault {
namespace {

/// Of this thread alone, as Linux has it; where that is refused it only goes on as fast as everything else.
void giveWay()
{
    constexpr int last = 19;
    static_cast<void>(::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), last));
}

} // namespace

BackgroundVerification::BackgroundVerification(const Vault &vault, Finished finished, Progress progress)
    : thread_([verification = vault.verification(), finished = std::move(finished),
               progress = std::move(progress)](const std::stop_token &stop) {
          giveWay();
          finished(verification.run({.progress = progress, .stop = stop}));
      })
{
}

} // namespace proffer::vault
