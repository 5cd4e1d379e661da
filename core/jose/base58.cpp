// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base58.h"

#include <algorithm>

namespace proffer::jose {
namespace {

constexpr std::string_view alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::size_t longest = 64;

/// number = number × 58 + digit, the number little-endian.
void multiplyAndAdd(Bytes &number, std::size_t digit)
{
    auto carry = static_cast<std::uint32_t>(digit);
    for (auto &byte : number) {
        carry += std::uint32_t{byte} * 58U;
        byte = static_cast<std::uint8_t>(carry & 0xffU);
        carry >>= 8U;
    }
    for (; carry > 0; carry >>= 8U)
        number.push_back(static_cast<std::uint8_t>(carry & 0xffU));
}

} // namespace

Result<Bytes> fromBase58(std::string_view text)
{
    if (text.size() > longest)
        return fail(ErrorCode::DidInvalid);
    Bytes number;
    for (const auto c : text) {
        const auto digit = alphabet.find(c);
        if (digit == std::string_view::npos)
            return fail(ErrorCode::DidInvalid);
        multiplyAndAdd(number, digit);
    }
    // Each leading "1" stands for a leading zero byte.
    number.resize(number.size() + std::min(text.find_first_not_of('1'), text.size()), 0);
    std::ranges::reverse(number);
    return number;
}

} // namespace proffer::jose
