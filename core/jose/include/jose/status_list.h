// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "json/value.h"

namespace proffer::jose {

/// How many bytes a list may have once it is inflated: more than a hundred million entries of one bit.
inline constexpr std::size_t maxStatusListBytes = std::size_t{16} << 20U;

/// A Token Status List (draft-ietf-oauth-status-list, section 4): a status for each of many tokens, named by
/// an index. Statuses are packed from the least significant bit on.
class StatusList {
public:
    /// So many entries, all 0. \a bits is 1, 2, 4 or 8, and a whole number of bytes is filled.
    explicit StatusList(std::size_t entries, unsigned bits = 1);
    /// The claim `status_list`. StatusListMalformed for other bits than those, for what is not strict
    /// base64url or no whole ZLIB stream, and for an empty list; StatusListTooLarge as soon as it inflates
    /// beyond \a limit bytes.
    static Result<StatusList> parse(const json::Object &claim, std::size_t limit = maxStatusListBytes);

    std::size_t size() const { return bytes_.size() * (8 / bits_); }
    unsigned bits() const { return bits_; }

    /// StatusIndexOutOfRange with the fact "index".
    Result<unsigned> at(std::uint64_t index) const;
    /// The same error; StatusListMalformed for a status that the bits do not hold.
    Done set(std::uint64_t index, unsigned status);
    /// Takes over every bit that is set in a list of the same shape, which is how a list that was published
    /// never takes a 1 back. StatusListMalformed if the shapes differ.
    Done merge(const StatusList &published);

    /// The claim that parse() reads, compressed as much as it goes.
    json::Object toJson() const;
    bool operator==(const StatusList &) const = default;

private:
    StatusList(Bytes bytes, unsigned bits) : bytes_(std::move(bytes)), bits_(bits) {}

    Bytes bytes_;
    unsigned bits_;
};

} // namespace proffer::jose
