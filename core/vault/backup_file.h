// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/cancel.h"
#include "header_files.h"

#include <filesystem>

namespace proffer::vault {

// A backup is one file: the line "proffer-backup/1", the length of the header as four bytes big-endian, the
// vault's header as it was that day, 16 bytes of salt, the 24 bytes that start the stream, and the database
// in sealed blocks of 64 KiB, the last one marked. The key comes from the master key of that day; each block
// is bound to all that stands before the stream.

/// What stands before the sealed blocks.
struct BackupPreamble {
    UncheckedHeader header{};
    ByteArray<16> salt{};
    ByteArray<24> stream{};
    std::uint64_t length = 0; ///< bytes up to the first block
};

/// Strict; BackupForeign if it is no backup, BackupDamaged if it is cut off or its header cannot be read,
/// VaultNewerFormat.
Result<BackupPreamble> readPreamble(ByteView start);

/// Seals the file \a database, encrypted already, into a new file. FileExists, DiskFull, Cancelled: nothing
/// is left then.
Done sealBackup(const std::filesystem::path &database, const std::filesystem::path &target,
                const Header &header, const crypto::SecretBytes &master, crypto::RandomSource &random,
                const LongWork &work);

/// Unseals a backup's database into a new file and returns the header it was made with. WrongPassword,
/// BackupForeign, BackupDamaged.
Result<OpenedHeader> unsealBackup(const std::filesystem::path &backup, const std::filesystem::path &database,
                                  const Credential &credential, const LongWork &work);

} // namespace proffer::vault
