// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <filesystem>
#include <unistd.h>

namespace proffer {

/// A file descriptor that is closed when this is destroyed.
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

/// Writes all of the bytes, however often the kernel takes only some. False with errno set if it cannot.
bool writeAll(const Descriptor &file, ByteView bytes);

/// What errno says of a file operation, as an error with the fact "path": DiskFull, FileNotFound, FileExists,
/// else \a otherwise.
Error fileError(int code, const std::filesystem::path &file, ErrorCode otherwise);

} // namespace proffer
