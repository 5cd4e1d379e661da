// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "table.h"

#include "grants/vendor_side.h"

namespace proffer::cli {

/// What a company is told of a token: what it is, for whom, until when and whose, and whether it was revoked;
/// and one line more, about who has it.
Sheet outsideSheet(const grants::OutsideVerdict &verdict, std::string_view name, std::string_view value,
                   Instant now);
/// The same for machines, with what it discloses and its terms.
json::Object outsideJson(const grants::OutsideVerdict &verdict, Instant now);

} // namespace proffer::cli
