// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "encoding.h"

#include "crypto/hash.h"

#include <algorithm>

namespace proffer::ledger {
namespace {

constexpr std::string_view payloadDomain{"proffer/payload/1\0", 18};
constexpr std::string_view headerDomain{"proffer/header/1\0", 17};
constexpr std::string_view eventDomain{"proffer/event/1\0", 16};
constexpr std::size_t encodedHeadSize = 16 + 8 + 32;

void appendNumber(Bytes &to, std::uint64_t number, int size)
{
    for (int shift = (size - 1) * 8; shift >= 0; shift -= 8)
        to.push_back(static_cast<std::uint8_t>(number >> static_cast<unsigned>(shift)));
}

void appendField(Bytes &to, ByteView field)
{
    appendNumber(to, field.size(), 4);
    to.insert(to.end(), field.begin(), field.end());
}

} // namespace

Commitment commitTo(Part part, const Salt &salt, ByteView bytes)
{
    crypto::Sha256Stream stream;
    stream.add(asBytes(payloadDomain));
    const ByteArray<1> which{static_cast<std::uint8_t>(part)};
    stream.add(which);
    stream.add(salt);
    stream.add(bytes);
    return stream.finish();
}

EventHash hashOf(const Header &header)
{
    Bytes encoded = toBytes(asBytes(headerDomain));
    encoded.reserve(256 + header.seen.size());
    appendField(encoded, header.vault.bytes);
    appendField(encoded, header.ref.device.bytes);
    appendNumber(encoded, static_cast<std::uint64_t>(header.ref.seq), 8);
    appendField(encoded, header.prev);
    appendField(encoded, header.seen);
    appendNumber(encoded, static_cast<std::uint64_t>(header.time.time_since_epoch().count()), 8);
    appendField(encoded, header.structure);
    appendField(encoded, header.values ? ByteView{*header.values} : ByteView{});
    return crypto::sha256(encoded);
}

ByteArray<48> signedBytes(const EventHash &hash)
{
    static_assert(eventDomain.size() + std::tuple_size_v<EventHash> == 48);
    ByteArray<48> bytes{};
    const auto rest = std::ranges::copy(asBytes(eventDomain), bytes.begin()).out;
    std::ranges::copy(hash, rest);
    return bytes;
}

Bytes encodeHeads(const std::vector<Head> &heads)
{
    Bytes bytes;
    for (const auto &head : heads) {
        bytes.insert(bytes.end(), head.device.bytes.begin(), head.device.bytes.end());
        appendNumber(bytes, static_cast<std::uint64_t>(head.seq), 8);
        bytes.insert(bytes.end(), head.hash.begin(), head.hash.end());
    }
    return bytes;
}

Result<std::vector<Head>> decodeHeads(ByteView bytes)
{
    if (bytes.size() % encodedHeadSize != 0)
        return fail(ErrorCode::EventMalformed).with("member", "seen");
    std::vector<Head> heads;
    for (; !bytes.empty(); bytes = bytes.subspan(encodedHeadSize)) {
        Head head;
        std::ranges::copy(bytes.first(16), head.device.bytes.begin());
        std::uint64_t seq = 0;
        for (const auto byte : bytes.subspan(16, 8))
            seq = (seq << 8U) | byte;
        head.seq = static_cast<std::int64_t>(seq);
        std::ranges::copy(bytes.subspan(24, 32), head.hash.begin());
        heads.push_back(head);
    }
    return heads;
}

} // namespace proffer::ledger
