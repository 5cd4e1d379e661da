// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profile/preference.h"

namespace proffer::profile {

/// A key that the catalogue knows, as it is kept.
struct PreferenceKey {
    const PreferenceSpec *spec;
    std::string text;
};

Result<PreferenceKey> parsePreferenceKey(std::string_view key);

} // namespace proffer::profile
