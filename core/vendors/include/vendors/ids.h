// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/id.h"

namespace proffer::vendors {

struct VendorTag;
struct RelationshipTag;
struct HoldingTag;
struct GrantTag;
using VendorId = Id<VendorTag>;
using RelationshipId = Id<RelationshipTag>;
using HoldingId = Id<HoldingTag>;
/// core/grants makes these; a holding names the grant that it came by.
using GrantId = Id<GrantTag>;

} // namespace proffer::vendors
