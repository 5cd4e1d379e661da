// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <string>

namespace proffer::cli {

/// One sentence on how long somebody who stole the vault would have to guess.
std::string strengthHint(ByteView password);

} // namespace proffer::cli
