// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "holding_id.h"

#include "crypto/hash.h"

#include <algorithm>

namespace proffer::vendors {

HoldingId grantedHoldingId(const GrantId &grant, std::uint16_t index)
{
    static constexpr std::string_view domain{"proffer/holding/1\0", 18};
    crypto::Sha256Stream stream;
    stream.add(asBytes(domain));
    stream.add(grant.bytes);
    const auto hash = stream.finish();
    HoldingId id;
    std::ranges::copy_n(hash.begin(), 14, id.bytes.begin());
    id.bytes[14] = static_cast<std::uint8_t>(index >> 8U);
    id.bytes[15] = static_cast<std::uint8_t>(index & 0xffU);
    return id;
}

} // namespace proffer::vendors
