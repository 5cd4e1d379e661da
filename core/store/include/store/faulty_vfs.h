// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>

namespace proffer::store {

/// A SQLite VFS over the system's own, for tests: it counts writes and syncs, and can make the n-th fail as a
/// full disk or a broken one does, once or from then on.
class FaultyVfs {
public:
    enum class Fault { DiskFull, WriteError, SyncError };

    /// Registers under `name`, until destroyed. Databases opened with it must be closed before.
    explicit FaultyVfs(std::string name);
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;
    ~FaultyVfs();

    const std::string &name() const;
    /// The `n`-th write (or sync) from now, counted from 1, fails; with `lasting` every later one too.
    void failAt(std::uint64_t n, Fault fault, bool lasting);
    void heal();
    /// Writes and syncs since the last failAt() or heal().
    std::uint64_t operations() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace proffer::store
