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
    /// VaultLockedByOther with the facts "pid", "host" and "program".
    static Result<FolderLock> acquire(const std::filesystem::path &folder);

    /// Who holds the folder now, as "program (process 12 on host)", or empty.
    static std::string holder(const std::filesystem::path &folder);

private:
    explicit FolderLock(Descriptor file) : file_(std::move(file)) {}
    Descriptor file_;
};

} // namespace proffer::vault
