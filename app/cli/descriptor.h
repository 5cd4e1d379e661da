// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <cerrno>
#include <filesystem>
#include <unistd.h>
#include <utility>

namespace proffer::cli {

/// Closes a file descriptor when it goes.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor &&other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor &operator=(Descriptor &&) = delete;
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (number_ >= 0)
            ::close(number_);
    }
    int number() const { return number_; }
    bool valid() const { return number_ >= 0; }
    /// Closing can be where a write fails.
    bool close() { return ::close(std::exchange(number_, -1)) == 0; }

private:
    int number_;
};

/// What errno says about a file.
inline Error fileError(int code, std::string_view path, ErrorCode otherwise)
{
    auto named = otherwise;
    if (code == ENOSPC || code == EDQUOT)
        named = ErrorCode::DiskFull;
    else if (code == ENOENT)
        named = ErrorCode::FileNotFound;
    else if (code == EEXIST)
        named = ErrorCode::FileExists;
    return fail(named).with("path", std::string{path});
}

} // namespace proffer::cli
