// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace proffer::cli {

/// $PROFFER_VAULT, else proffer/vault where the person's data lies (XDG Base Directory Specification).
std::filesystem::path defaultVault();
/// Where this machine remembers which vaults it has seen.
std::filesystem::path stateFolder();

} // namespace proffer::cli
