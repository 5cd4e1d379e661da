// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/projection.h"

namespace proffer::vault {

/// Tables of what happened to the vault itself: the backups that were made.
std::shared_ptr<const ledger::Projection> vaultProjection();

inline constexpr std::string_view backupMadeKind = "vault.backup_made";

} // namespace proffer::vault
