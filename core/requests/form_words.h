// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

namespace proffer::requests {

/// The claims that a form stands for: its words looked up, its short spellings written out. The errors of
/// requestFromForm().
Result<json::Object> claimsFromForm(const json::Object &form);

} // namespace proffer::requests
