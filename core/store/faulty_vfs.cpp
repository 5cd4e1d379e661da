// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/faulty_vfs.h"

#include <sqlcipher/sqlite3.h>

#include <mutex>

namespace proffer::store {

struct FaultyVfs::State {
    explicit State(std::string given);
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State() { sqlite3_vfs_unregister(&vfs); }

    bool writeFails()
    {
        const std::scoped_lock lock{mutex};
        return hit(++writes, fault != Fault::SyncError);
    }
    bool syncFails()
    {
        const std::scoped_lock lock{mutex};
        return hit(++syncs, fault == Fault::SyncError);
    }
    bool hit(std::uint64_t count, bool kindFits) const
    {
        return kindFits && failing != 0 && (count == failing || (lasting && count > failing));
    }
    void plan(std::uint64_t n, Fault kind, bool always)
    {
        const std::scoped_lock lock{mutex};
        writes = 0;
        syncs = 0;
        failing = n;
        fault = kind;
        lasting = always;
    }

    static int open(sqlite3_vfs *self, sqlite3_filename path, sqlite3_file *file, int flags, int *outFlags);
    static int write(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset);
    static int truncate(sqlite3_file *file, sqlite3_int64 size);
    static int sync(sqlite3_file *file, int flags);

    std::string name;
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs vfs{};
    std::mutex mutex;
    std::uint64_t writes = 0;
    std::uint64_t syncs = 0;
    std::uint64_t failing = 0; ///< 0: none
    Fault fault = Fault::DiskFull;
    bool lasting = false;

    /// What SQLite sees of an open file; the system's own file lies right behind it.
    struct File {
        sqlite3_file base;
        State *state;
    };
    static State *stateOf(sqlite3_file *file) { return reinterpret_cast<File *>(file)->state; }
    static sqlite3_file *realOf(sqlite3_file *file)
    {
        return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
    }
    static State *stateOf(sqlite3_vfs *self) { return static_cast<State *>(self->pAppData); }
    static sqlite3_vfs *realOf(sqlite3_vfs *self) { return stateOf(self)->real; }
    static const sqlite3_io_methods &methods();
};

FaultyVfs::State::State(std::string given) : name(std::move(given)), real(sqlite3_vfs_find(nullptr))
{
    vfs.iVersion = 2;
    vfs.szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
    vfs.mxPathname = real->mxPathname;
    vfs.zName = name.c_str();
    vfs.pAppData = this;
    vfs.xOpen = open;
    vfs.xDelete = [](auto *self, auto *path, int syncFolder) {
        return realOf(self)->xDelete(realOf(self), path, syncFolder);
    };
    vfs.xAccess = [](auto *self, auto *path, int flags, int *out) {
        return realOf(self)->xAccess(realOf(self), path, flags, out);
    };
    vfs.xFullPathname = [](auto *self, auto *path, int size, char *out) {
        return realOf(self)->xFullPathname(realOf(self), path, size, out);
    };
    vfs.xRandomness = [](auto *self, int size, char *out) {
        return realOf(self)->xRandomness(realOf(self), size, out);
    };
    vfs.xSleep = [](auto *self, int microseconds) {
        return realOf(self)->xSleep(realOf(self), microseconds);
    };
    vfs.xCurrentTime = [](auto *self, double *out) { return realOf(self)->xCurrentTime(realOf(self), out); };
    vfs.xGetLastError = [](auto *self, int size, char *out) {
        return realOf(self)->xGetLastError(realOf(self), size, out);
    };
    vfs.xCurrentTimeInt64 = [](auto *self, sqlite3_int64 *out) {
        return realOf(self)->xCurrentTimeInt64(realOf(self), out);
    };
    sqlite3_vfs_register(&vfs, 0);
}

int FaultyVfs::State::open(sqlite3_vfs *self, sqlite3_filename path, sqlite3_file *file, int flags,
                           int *outFlags)
{
    file->pMethods = nullptr;
    const int code = realOf(self)->xOpen(realOf(self), path, realOf(file), flags, outFlags);
    if (code == SQLITE_OK) {
        reinterpret_cast<File *>(file)->state = stateOf(self);
        file->pMethods = &methods();
    }
    return code;
}

int FaultyVfs::State::write(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    auto *const real = realOf(file);
    auto *const state = stateOf(file);
    if (!state->writeFails())
        return real->pMethods->xWrite(real, data, size, offset);
    if (state->fault == Fault::DiskFull)
        return SQLITE_FULL;
    // A write that breaks off leaves its first half.
    const int written = real->pMethods->xWrite(real, data, size / 2, offset);
    return written == SQLITE_OK ? SQLITE_IOERR_WRITE : written;
}

int FaultyVfs::State::truncate(sqlite3_file *file, sqlite3_int64 size)
{
    auto *const real = realOf(file);
    return stateOf(file)->writeFails() ? SQLITE_IOERR_TRUNCATE : real->pMethods->xTruncate(real, size);
}

int FaultyVfs::State::sync(sqlite3_file *file, int flags)
{
    auto *const real = realOf(file);
    return stateOf(file)->syncFails() ? SQLITE_IOERR_FSYNC : real->pMethods->xSync(real, flags);
}

const sqlite3_io_methods &FaultyVfs::State::methods()
{
    static constexpr auto below = [](sqlite3_file *file, auto method, auto... arguments) {
        auto *const real = realOf(file);
        return (real->pMethods->*method)(real, arguments...);
    };
    using Methods = sqlite3_io_methods;
    // Version 2: with the shared memory of the write-ahead log, without memory-mapped pages.
    static const Methods table{
        .iVersion = 2,
        .xClose = [](sqlite3_file *file) { return below(file, &Methods::xClose); },
        .xRead = [](sqlite3_file *file, void *out, int size,
                    sqlite3_int64 offset) { return below(file, &Methods::xRead, out, size, offset); },
        .xWrite = write,
        .xTruncate = truncate,
        .xSync = sync,
        .xFileSize = [](sqlite3_file *file,
                        sqlite3_int64 *out) { return below(file, &Methods::xFileSize, out); },
        .xLock = [](sqlite3_file *file, int level) { return below(file, &Methods::xLock, level); },
        .xUnlock = [](sqlite3_file *file, int level) { return below(file, &Methods::xUnlock, level); },
        .xCheckReservedLock = [](sqlite3_file *file,
                                 int *out) { return below(file, &Methods::xCheckReservedLock, out); },
        .xFileControl = [](sqlite3_file *file, int what,
                           void *argument) { return below(file, &Methods::xFileControl, what, argument); },
        .xSectorSize = [](sqlite3_file *file) { return below(file, &Methods::xSectorSize); },
        .xDeviceCharacteristics =
            [](sqlite3_file *file) { return below(file, &Methods::xDeviceCharacteristics); },
        .xShmMap =
            [](sqlite3_file *file, int region, int size, int extend, void volatile **out) {
                return below(file, &Methods::xShmMap, region, size, extend, out);
            },
        .xShmLock = [](sqlite3_file *file, int offset, int count,
                       int flags) { return below(file, &Methods::xShmLock, offset, count, flags); },
        .xShmBarrier = [](sqlite3_file *file) { below(file, &Methods::xShmBarrier); },
        .xShmUnmap = [](sqlite3_file *file, int remove) { return below(file, &Methods::xShmUnmap, remove); },
        .xFetch = nullptr,
        .xUnfetch = nullptr,
    };
    return table;
}

FaultyVfs::FaultyVfs(std::string name) : state_(std::make_unique<State>(std::move(name))) {}
FaultyVfs::~FaultyVfs() = default;

const std::string &FaultyVfs::name() const
{
    return state_->name;
}

void FaultyVfs::failAt(std::uint64_t n, Fault fault, bool lasting)
{
    state_->plan(n, fault, lasting);
}

void FaultyVfs::heal()
{
    state_->plan(0, Fault::DiskFull, false);
}

std::uint64_t FaultyVfs::operations() const
{
    const std::scoped_lock lock{state_->mutex};
    return state_->writes + state_->syncs;
}

} // namespace proffer::store
