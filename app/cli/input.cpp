// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "files.h"

#include "base/text.h"
#include "exchange/armour.h"

#include <array>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>

namespace proffer::cli {
namespace {

Error tooLarge(std::string_view path, std::size_t limit)
{
    return fail(ErrorCode::TooLarge)
        .with("path", std::string{path})
        .with("limit", std::to_string(limit) + " bytes");
}

/// A FIFO that nobody writes into yet is waited for in awaitInput(), and not while it is opened.
Result<Descriptor> openToRead(std::string_view path)
{
    Descriptor opened{path == "-" ? ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
                                  : ::open(std::string{path}.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (!opened.valid())
        return fileError(errno, path, ErrorCode::FileUnreadable);
    struct stat status{};
    if (::fstat(opened.number(), &status) != 0)
        return fileError(errno, path, ErrorCode::FileUnreadable);
    if (S_ISDIR(status.st_mode))
        return fail(ErrorCode::FileUnreadable).with("path", std::string{path}).with("reason", "folder");
    return Result<Descriptor>{std::move(opened)};
}

/// A file that says it is too large is not read at all.
bool saysItIsLarger(const Descriptor &opened, std::size_t limit)
{
    struct stat status{};
    return ::fstat(opened.number(), &status) == 0 && S_ISREG(status.st_mode) &&
           static_cast<std::uint64_t>(status.st_size) > limit;
}

/// Until there is something to read, or its end; Cancelled.
Done awaitInput(int descriptor, std::string_view path)
{
    const auto *interruption = Interruption::current();
    std::array<pollfd, 2> waiting{
        pollfd{.fd = descriptor, .events = POLLIN, .revents = 0},
        pollfd{.fd = interruption ? interruption->descriptor() : -1, .events = POLLIN, .revents = 0}};
    while (::poll(waiting.data(), waiting.size(), -1) < 0)
        if (errno != EINTR)
            return fileError(errno, path, ErrorCode::FileUnreadable);
    return waiting[1].revents == 0 ? Done{} : fail(ErrorCode::Cancelled);
}

/// Fills the span as far as there is something to read.
Result<std::size_t> fillFrom(int descriptor, std::span<std::uint8_t> bytes, std::string_view path)
{
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        PROFFER_CHECK(awaitInput(descriptor, path));
        const auto count = ::read(descriptor, bytes.data() + filled, bytes.size() - filled);
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (count < 0)
            return fileError(errno, path, ErrorCode::FileUnreadable);
        if (count == 0)
            break;
        filled += static_cast<std::size_t>(count);
    }
    return filled;
}

} // namespace

Result<Bytes> readInput(std::string_view path, std::size_t limit)
{
    PROFFER_TRY(const auto opened, openToRead(path));
    if (saysItIsLarger(opened, limit))
        return tooLarge(path, limit);
    constexpr std::size_t piece = 65536;
    Bytes bytes;
    while (true) {
        const auto before = bytes.size();
        bytes.resize(before + piece);
        PROFFER_TRY(const auto count, fillFrom(opened.number(), std::span{bytes}.subspan(before), path));
        bytes.resize(before + count);
        if (bytes.size() > limit)
            return tooLarge(path, limit);
        if (count < piece)
            return bytes;
    }
}

Result<std::string> readText(std::string_view path, std::size_t limit)
{
    PROFFER_TRY(const auto bytes, readInput(path, limit));
    const auto text = asText(bytes);
    if (!isUtf8(text))
        return fail(ErrorCode::InvalidUtf8).with("path", std::string{path});
    return std::string{exchange::trimmedText(text)};
}

Result<crypto::SecretBytes> readSecretFile(std::string_view path)
{
    PROFFER_TRY(const auto opened, openToRead(path));
    crypto::SecretBytes buffer{maxSecret + 1};
    PROFFER_TRY(const auto count, fillFrom(opened.number(), buffer.bytes(), path));
    if (count > maxSecret)
        return tooLarge(path, maxSecret);
    return crypto::SecretBytes::take(buffer.bytes().first(count));
}

Result<crypto::SecretBytes> readSecretLine(int descriptor, std::string_view path)
{
    crypto::SecretBytes buffer{maxSecret + 1};
    auto bytes = buffer.bytes();
    std::size_t length = 0;
    // Byte by byte: what follows the line belongs to whoever reads next.
    for (; length < bytes.size(); ++length) {
        PROFFER_TRY(const auto count, fillFrom(descriptor, bytes.subspan(length, 1), path));
        if (count == 0 || bytes[length] == '\n')
            break;
    }
    if (length > maxSecret)
        return tooLarge(path, maxSecret);
    if (length > 0 && bytes[length - 1] == '\r')
        --length;
    return crypto::SecretBytes::take(bytes.first(length));
}

Result<crypto::SecretBytes> readSecretLine(std::string_view path)
{
    PROFFER_TRY(const auto opened, openToRead(path));
    return readSecretLine(opened.number(), path);
}

bool othersMayRead(std::string_view path)
{
    struct stat status{};
    return ::stat(std::string{path}.c_str(), &status) == 0 && S_ISREG(status.st_mode) &&
           (status.st_mode & (S_IRGRP | S_IROTH)) != 0;
}

} // namespace proffer::cli
