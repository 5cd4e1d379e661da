// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/wording.h"
#include "json/value.h"

namespace proffer::test {

/// All that is said of the thing that a line of tests/data/wording/approved.*.tsv describes: \a id names the
/// message that is looked for, and \a values what the thing is made of.
wording::Sentences sayCase(const wording::Language &language, std::string_view id,
                           const json::Object &values);

} // namespace proffer::test
