// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <filesystem>

namespace proffer::services {

/// Whether a path is a folder, or lies in it.
inline bool liesIn(const std::filesystem::path &path, const std::filesystem::path &folder)
{
    std::error_code error;
    const auto whole = std::filesystem::weakly_canonical(path, error);
    const auto outer = std::filesystem::weakly_canonical(folder, error);
    return !error && std::ranges::mismatch(outer, whole).in1 == outer.end();
}

} // namespace proffer::services
