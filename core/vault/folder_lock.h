// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/descriptor.h"

#include <string>

namespace proffer::vault {

/// Keeps other processes out of a vault's folder while it lives. The kernel holds the lock (fcntl_locking(2),
/// open file description locks) and lets go of it however the process ends; the file only says who has it.
class FolderLock {
public:
    /// VaultLockedByOther with the facts "pid", "host" and "program", or none where the holder does not say
    /// who it is within 50 ms.
    static Result<FolderLock> acquire(const std::filesystem::path &folder);

    /// Who holds the folder now, as "program (process 12 on host)", or empty; "another program" where it
    /// does not say.
    static std::string holder(const std::filesystem::path &folder);

private:
    explicit FolderLock(Descriptor file) : file_(std::move(file)) {}
    Descriptor file_;
};

} // namespace proffer::vault
