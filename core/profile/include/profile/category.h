// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vocabulary/vocabulary.h"

namespace proffer::profile {

enum class Sensitivity { Normal, Sensitive };

/// Sensitive is what DPV puts under its special and sensitive categories (GDPR art. 9), and beyond it:
/// criminal matters (GDPR art. 10), ethnicity (PDPA s. 26, APPI art. 2(3)), and what authenticates a person
/// (passwords, PINs).
Sensitivity defaultSensitivity(const vocabulary::Concept &category);

} // namespace proffer::profile
