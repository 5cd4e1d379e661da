// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace proffer::vault {

/// $PROFFER_VAULT, else proffer/vault where the person's data lies (XDG Base Directory Specification).
std::filesystem::path usualVault();
/// Where this machine remembers which vaults it has seen; Surroundings::stateFolder of both programs.
std::filesystem::path stateFolder();

} // namespace proffer::vault
