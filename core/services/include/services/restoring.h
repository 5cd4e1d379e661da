// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/services.h"

namespace proffer::services {

/// Restores a backup with the password of its day, or its recovery code, as another vault in a new folder,
/// and verifies it. The open vault, and what this machine remembers of it, stay as they are. The errors of
/// Services::restore() and vault::inspectBackup(); InvalidArgument with the facts "what" = "restore" and
/// "reason" = "inside_vault" for a folder within the open vault's; FileUnwritable where the folder cannot be
/// made. On failure there is no new folder.
Result<TriedBackup> restoreBeside(Services &open, const std::filesystem::path &file,
                                  const std::filesystem::path &folder, const vault::Credential &credential,
                                  const LongWork &work = {});

/// The same where no vault is open: the vault that is then there is closed, and the folders above it are
/// made.
Done restoreAlone(const std::filesystem::path &file, const std::filesystem::path &folder,
                  const vault::Credential &credential, const vault::Surroundings &surroundings,
                  const LongWork &work = {});

} // namespace proffer::services
