// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

namespace proffer::net {

/// Whether an IPv4 address can be a stranger's on the internet: not this machine, not a private or local
/// network, no group, nothing reserved (IANA IPv4 Special-Purpose Address Registry).
bool isPublic(const ByteArray<4> &address);

/// The same for IPv6: within 2000::/3 and nothing special there (IANA IPv6 Special-Purpose Address Registry).
/// One that stands for an IPv4 address (mapped, NAT64, 6to4) is what that is.
bool isPublic(const ByteArray<16> &address);

} // namespace proffer::net
