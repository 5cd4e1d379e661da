// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <cstdint>

namespace proffer::vault {

/// How long somebody would guess who stole a vault and has a hundred machines.
enum class GuessingTime : std::uint8_t { Seconds, Minutes, Hours, Days, Months, Years, Centuries };

/// For a password at the default cost of a guess: "Hours" is less than a day. Its first 64 bytes are judged;
/// this takes up to some tenths of a second.
GuessingTime guessingTime(ByteView password);

} // namespace proffer::vault
