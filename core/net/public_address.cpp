// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/public_address.h"

#include <algorithm>

namespace proffer::net {
namespace {

/// The addresses that begin with the same so many bits.
template <std::size_t N>
struct Range {
    ByteArray<N> start;
    unsigned bits;

    bool holds(const ByteArray<N> &address) const
    {
        for (unsigned bit = 0; bit < bits; ++bit) {
            const auto difference = static_cast<unsigned>(address[bit / 8] ^ start[bit / 8]);
            if ((difference >> (7 - bit % 8) & 1U) != 0)
                return false;
        }
        return true;
    }
};

constexpr auto special4 = std::to_array<Range<4>>({
    {{0, 0, 0, 0}, 8},
    {{10, 0, 0, 0}, 8},
    {{100, 64, 0, 0}, 10},
    {{127, 0, 0, 0}, 8},
    {{169, 254, 0, 0}, 16},
    {{172, 16, 0, 0}, 12},
    {{192, 0, 0, 0}, 24},
    {{192, 0, 2, 0}, 24},
    {{192, 88, 99, 0}, 24},
    {{192, 168, 0, 0}, 16},
    {{198, 18, 0, 0}, 15},
    {{198, 51, 100, 0}, 24},
    {{203, 0, 113, 0}, 24},
    {{224, 0, 0, 0}, 4},
    {{240, 0, 0, 0}, 4},
});

constexpr Range<16> global6{{0x20}, 3};
constexpr auto special6 = std::to_array<Range<16>>({
    {{0x20, 0x01, 0x00, 0x00}, 23},
    {{0x20, 0x01, 0x0d, 0xb8}, 32},
    {{0x3f, 0xff}, 20},
});

/// Addresses that stand for one of IPv4, and where in them it is.
struct Translated {
    Range<16> range;
    std::size_t at;
};
constexpr auto translated = std::to_array<Translated>({
    {{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96}, 12}, // RFC 4291, section 2.5.5.2
    {{{0x00, 0x64, 0xff, 0x9b}, 96}, 12},                   // RFC 6052
    {{{0x20, 0x02}, 16}, 2},                                // RFC 3056
});

} // namespace

bool isPublic(const ByteArray<4> &address)
{
    return std::ranges::none_of(special4, [&](const auto &range) { return range.holds(address); });
}

bool isPublic(const ByteArray<16> &address)
{
    for (const auto &[range, at] : translated) {
        if (range.holds(address))
            return isPublic(ByteArray<4>{address[at], address[at + 1], address[at + 2], address[at + 3]});
    }
    return global6.holds(address) &&
           std::ranges::none_of(special6, [&](const auto &range) { return range.holds(address); });
}

} // namespace proffer::net
