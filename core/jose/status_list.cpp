// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/status_list.h"

#include "base64.h"
#include "deflate.h"

#include <algorithm>

namespace proffer::jose {
namespace {

Error malformed(std::string_view part)
{
    return fail(ErrorCode::StatusListMalformed).with("part", std::string{part});
}

bool areBits(std::int64_t bits)
{
    return bits == 1 || bits == 2 || bits == 4 || bits == 8;
}

/// Where a status lies: its byte, and how far from that byte's lowest bit.
struct Place {
    std::size_t byte;
    unsigned shift;

    Place(std::uint64_t index, unsigned bits)
        : byte(static_cast<std::size_t>(index * bits / 8)), shift(static_cast<unsigned>(index * bits % 8))
    {
    }
};

} // namespace

StatusList::StatusList(std::size_t entries, unsigned bits) : bytes_((entries * bits + 7) / 8), bits_(bits) {}

Result<StatusList> StatusList::parse(const json::Object &claim, std::size_t limit)
{
    const auto bits = json::integerMember(claim, "bits");
    if (!bits || !areBits(*bits))
        return malformed("bits");
    const auto found = claim.find("lst");
    const auto *text = found == claim.end() ? nullptr : found->second.asString();
    if (!text)
        return malformed("lst");
    const auto stream = fromBase64(*text);
    if (!stream)
        return malformed("lst");
    PROFFER_TRY(auto bytes, inflate(*stream, limit));
    if (bytes.empty())
        return malformed("lst");
    return StatusList{std::move(bytes), static_cast<unsigned>(*bits)};
}

Result<unsigned> StatusList::at(std::uint64_t index) const
{
    if (index >= size())
        return fail(ErrorCode::StatusIndexOutOfRange).with("index", std::to_string(index));
    const Place place{index, bits_};
    return (static_cast<unsigned>(bytes_[place.byte]) >> place.shift) & ((1U << bits_) - 1U);
}

Done StatusList::set(std::uint64_t index, unsigned status)
{
    const auto mask = (1U << bits_) - 1U;
    if (index >= size())
        return fail(ErrorCode::StatusIndexOutOfRange).with("index", std::to_string(index));
    if (status > mask)
        return malformed("status");
    const Place place{index, bits_};
    const auto others = static_cast<unsigned>(bytes_[place.byte]) & ~(mask << place.shift);
    bytes_[place.byte] = static_cast<std::uint8_t>(others | (status << place.shift));
    return {};
}

Done StatusList::merge(const StatusList &published)
{
    if (published.bits_ != bits_ || published.bytes_.size() != bytes_.size())
        return malformed("size");
    std::ranges::transform(bytes_, published.bytes_, bytes_.begin(), [](unsigned own, unsigned other) {
        return static_cast<std::uint8_t>(own | other);
    });
    return {};
}

json::Object StatusList::toJson() const
{
    return {{"bits", static_cast<std::int64_t>(bits_)}, {"lst", toBase64(deflate(bytes_))}};
}

} // namespace proffer::jose
