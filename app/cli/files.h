// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/descriptor.h"
#include "crypto/secret_bytes.h"
#include "interruption.h"

namespace proffer::cli {

/// The most that any input may hold.
inline constexpr std::size_t maxInput = std::size_t{64} << 20U;
/// The most that a file with a password or a key may hold.
inline constexpr std::size_t maxSecret = std::size_t{16} << 10U;

/// The whole of a file, or of standard input for "-". FileNotFound, FileUnreadable (also for a folder),
/// TooLarge with the facts "path" and "limit"; Cancelled while it is waited for.
Result<Bytes> readInput(std::string_view path, std::size_t limit = maxInput);
/// The same as text; white space at both ends is left out. InvalidUtf8.
Result<std::string> readText(std::string_view path, std::size_t limit = maxInput);

/// The whole of a secret file, in secret memory.
Result<crypto::SecretBytes> readSecretFile(std::string_view path);
/// The first line of what a descriptor gives, which stays open.
Result<crypto::SecretBytes> readSecretLine(int descriptor, std::string_view path);
/// The first line of a file.
Result<crypto::SecretBytes> readSecretLine(std::string_view path);
/// Whether others than its owner may read a file.
bool othersMayRead(std::string_view path);

enum class Overwrite { No, Yes };

/// A file to be written that only its owner may read. Preparing it finds out what can go wrong before
/// anything is done that the file is to hold: FileExists, DiskFull, FileUnwritable.
class OutputFile {
public:
    static Result<OutputFile> prepare(std::string_view path, Overwrite overwrite);
    OutputFile(OutputFile &&other) noexcept;
    OutputFile &operator=(OutputFile &&) = delete;
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;
    ~OutputFile(); ///< takes away what was prepared and not written

    /// All of it or nothing.
    Done write(ByteView bytes);
    const std::filesystem::path &path() const { return path_; }

private:
    OutputFile(Descriptor file, std::filesystem::path path, std::filesystem::path beside,
               Overwrite overwrite);

    Descriptor file_;
    std::filesystem::path path_;
    std::filesystem::path beside_; ///< empty once it is in place
    Overwrite overwrite_;
};

/// Both at once.
Done writeOutput(std::string_view path, ByteView bytes, Overwrite overwrite);

} // namespace proffer::cli
