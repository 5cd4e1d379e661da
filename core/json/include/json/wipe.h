// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

namespace proffer::json {

/// Overwrites the memory of every text in the value, in a way the compiler keeps, and leaves null.
void wipe(Value &value);
/// The same for all members and their names; leaves an empty object.
void wipe(Object &object);

} // namespace proffer::json
