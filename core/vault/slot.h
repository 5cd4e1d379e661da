// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/header.h"
#include "json/value.h"

namespace proffer::vault {

/// "password" or "recovery".
std::string_view slotKindName(SlotKind kind);
Result<SlotKind> slotKind(std::string_view name);

/// What the wrap is bound to, and what stands in the header in clear: id, kind and every KDF field.
json::Object slotParameters(const Slot &slot);

} // namespace proffer::vault
