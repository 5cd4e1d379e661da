// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/random.h"
#include "net/client.h"

#include <functional>
#include <memory>

namespace proffer::publishing {

/// How requests go out: net::Client::send(), or what a test puts in its place.
using Send = std::function<Result<net::Answer>(const net::Request &)>;

/// The media type of a list as a JWT (Token Status List).
inline constexpr std::string_view listMediaType = "application/statuslist+jwt";
/// More than a list of 131,072 entries can take as a token.
inline constexpr std::size_t longestOwnList = std::size_t{256} << 10U;

/// Where one list is written, which is not where others read it.
class Shelf {
public:
    Shelf() = default;
    Shelf(const Shelf &) = delete;
    Shelf &operator=(const Shelf &) = delete;
    virtual ~Shelf() = default;

    /// What is there; nothing if there is nothing yet.
    virtual Result<std::optional<std::string>> read() const = 0;
    /// Puts a token there whole or not at all: under a new name, read back, then in the place of the former
    /// one. PublishNotReadBack with the fact "url" if something else is read.
    virtual Done replace(std::string_view token) const = 0;
    /// Whether others read it as soon as it is written.
    virtual bool shownAtOnce() const = 0;
};

/// A folder that something else brings to a static host: DiskFull, FileNotFound, FileUnwritable.
std::unique_ptr<Shelf> folderShelf(const std::filesystem::path &folder, std::string_view name,
                                   crypto::RandomSource &random);

/// A collection at a WebDAV host (RFC 4918): the errors of net::Client::send(), NetStatus.
std::unique_ptr<Shelf> webdavShelf(const Send &send, std::string_view collection, std::string_view name,
                                   net::Login login, crypto::RandomSource &random);

} // namespace proffer::publishing
