// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/hardening.h"

#include "guarded.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace proffer::crypto {

Done hardenProcess()
{
    if (!libraryReady())
        return fail(ErrorCode::RandomUnavailable);
    constexpr rlimit noCore{.rlim_cur = 0, .rlim_max = 0};
    if (setrlimit(RLIMIT_CORE, &noCore) != 0)
        return fail(ErrorCode::HardeningFailed).with("what", "RLIMIT_CORE");
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return fail(ErrorCode::HardeningFailed).with("what", "PR_SET_DUMPABLE");
    return {};
}

} // namespace proffer::crypto
