// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <filesystem>
#include <memory>
#include <string>

class QLockFile;

namespace proffer::vault {

/// Keeps other processes out of a vault's folder while it lives. What a killed process left is taken over.
class FolderLock {
public:
    /// VaultLockedByOther with the facts "pid", "host" and "program".
    static Result<FolderLock> acquire(const std::filesystem::path &folder);
    FolderLock(FolderLock &&) noexcept;
    FolderLock &operator=(FolderLock &&) = delete;
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;
    ~FolderLock();

    /// Who holds the folder now, as "program (process 12 on host)", or empty.
    static std::string holder(const std::filesystem::path &folder);

private:
    explicit FolderLock(std::unique_ptr<QLockFile> lock);
    std::unique_ptr<QLockFile> lock_;
};

} // namespace proffer::vault
