// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "pin.h"

#include "encoding.h"

namespace proffer::ledger {

Pin::Pin(std::string_view domain) : value_(crypto::sha256(asBytes(domain))) {}

void Pin::add(const DeviceId &device, std::int64_t seq, const EventHash &hash)
{
    crypto::Sha256Stream stream;
    stream.add(value_);
    stream.add(encodeHeads({{.device = device, .seq = seq, .hash = hash}}));
    value_ = stream.finish();
}

} // namespace proffer::ledger
