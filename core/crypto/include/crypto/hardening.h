// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

namespace proffer::crypto {

/// Called first in main(): makes the cryptographic library ready, forbids core dumps and debuggers of the
/// same user (PR_SET_DUMPABLE, RLIMIT_CORE), so that secrets do not reach a file. HardeningFailed names what
/// was refused.
Done hardenProcess();

} // namespace proffer::crypto
