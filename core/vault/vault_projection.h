// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/projection.h"

namespace proffer::vault {

/// Tables of what happened to the vault itself: the backups that are known.
std::shared_ptr<const ledger::Projection> vaultProjection();

inline constexpr std::string_view backupMadeKind = "vault.backup_made";
/// Names the backup that a vault was restored from.
inline constexpr std::string_view restoredKind = "vault.restored";

} // namespace proffer::vault
