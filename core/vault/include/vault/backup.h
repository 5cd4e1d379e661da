// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/header.h"

#include <filesystem>

namespace proffer::vault {

/// The header that a backup says it was made with, read without opening anything; nothing of it is proven.
/// FileNotFound, FileUnreadable, BackupForeign, BackupDamaged, VaultNewerFormat.
Result<Header> inspectBackup(const std::filesystem::path &file);

} // namespace proffer::vault
