// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/hash.h"
#include "ledger/ids.h"

namespace proffer::ledger {

/// A hash over a list of events, told one by one; it can be looked at after each.
class Pin {
public:
    /// \a domain keeps lists with different meanings apart.
    explicit Pin(std::string_view domain);
    void add(const DeviceId &device, std::int64_t seq, const EventHash &hash);
    const crypto::Sha256 &value() const { return value_; }

private:
    crypto::Sha256 value_;
};

/// The lists that a checkpoint of a shortened history signs.
inline constexpr std::string_view keptDomain = "proffer/kept/1";
inline constexpr std::string_view droppedDomain = "proffer/dropped/1";

} // namespace proffer::ledger
