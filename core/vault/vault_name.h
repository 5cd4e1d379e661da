// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <string_view>

namespace proffer::vault {

/// Whether a vault may be called so: one line of well-formed UTF-8 (InvalidUtf8) of at most 200 bytes
/// (TooLarge with the fact "limit"), not blank and without control characters (InvalidArgument with the facts
/// "member" and "reason").
Done checkVaultName(std::string_view name);

} // namespace proffer::vault
