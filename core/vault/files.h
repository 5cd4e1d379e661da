// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/descriptor.h"

namespace proffer::vault {

/// Reads a whole file of at most \a limit bytes: FileNotFound, FileUnreadable, TooLarge, with the fact
/// "path".
Result<std::string> readFile(const std::filesystem::path &file, std::size_t limit);

enum class Durability { Synced, Unsynced };

/// Replaces a file in one step, readable by its owner alone: written beside it, synced, renamed, the folder
/// synced. DiskFull, FileUnwritable.
Done replaceFile(const std::filesystem::path &file, ByteView bytes,
                 Durability durability = Durability::Synced);

Done syncFile(const std::filesystem::path &file);
Done syncFolder(const std::filesystem::path &folder);
Done removeFile(const std::filesystem::path &file);
/// A folder that only its owner can enter; an empty one may be there. VaultExists if it holds anything.
Done makeFolder(const std::filesystem::path &folder);

} // namespace proffer::vault
