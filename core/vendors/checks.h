// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"

namespace proffer::vendors {

// What people and files may write, checked before anything changes. InvalidArgument with the facts "member"
// and "reason": empty, too_long, not_utf8, invisible, space.

/// A name on one line: nothing invisible or bidirectional in it, no space around it.
Done checkName(std::string_view member, std::string_view text, std::size_t limit);
/// Free text, of several lines if need be.
Done checkProse(std::string_view member, std::string_view text, std::size_t limit);
/// A day that has begun somewhere on earth; later ones are InvalidDate with the fact "member".
Done checkNotFuture(std::string_view member, Date date, Instant now);

inline constexpr std::size_t longestName = 200;
inline constexpr std::size_t longestClaim = 128;
inline constexpr std::size_t longestProse = 4'000;

} // namespace proffer::vendors
