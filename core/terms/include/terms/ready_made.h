// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terms/rules.h"

#include <span>

namespace proffer::terms {

/// The prohibitions that a person can choose without writing any, in the order in which they are shown.
std::span<const Prohibition> readyMadeProhibitions();
/// By its code ("retargeting"). NotFound with the fact "what".
Result<const Prohibition *> findReadyMade(std::string_view code);

} // namespace proffer::terms
