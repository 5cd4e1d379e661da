// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendors/ids.h"

#include <cstdint>

namespace proffer::vendors {

/// The id of the holding that a grant makes for its \a index-th claim. It follows from the grant, since the
/// grant's event names no holdings: 14 bytes of SHA-256("proffer/holding/1\0" ‖ grant), then the index,
/// big-endian.
HoldingId grantedHoldingId(const GrantId &grant, std::uint16_t index);

} // namespace proffer::vendors
