// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/id.h"

#include "base/hex.h"

#include <algorithm>

namespace proffer {

Result<std::string> idBeginning(std::string_view typed, std::string_view what)
{
    constexpr std::size_t shortest = 4;
    constexpr std::size_t whole = 32;
    if (typed.size() < shortest)
        return fail(ErrorCode::IdTooShort);
    std::string digits{typed};
    std::ranges::transform(digits, digits.begin(), [](char c) {
        return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    if (digits.size() > whole || digits.find_first_not_of("0123456789abcdef") != std::string::npos)
        return fail(ErrorCode::NotFound).with("what", std::string{what});
    return digits;
}

namespace detail {

std::string idText(const ByteArray<16> &bytes)
{
    return toHex(bytes);
}

Result<ByteArray<16>> idFromText(std::string_view text)
{
    if (text.size() != 32)
        return fail(ErrorCode::InvalidArgument).with("what", "id");
    PROFFER_TRY(const auto bytes, fromHex(text));
    return idFromBytes(bytes);
}

Result<ByteArray<16>> idFromBytes(ByteView bytes)
{
    ByteArray<16> id{};
    if (bytes.size() != id.size())
        return fail(ErrorCode::InvalidArgument).with("what", "id");
    std::ranges::copy(bytes, id.begin());
    return id;
}

} // namespace detail

} // namespace proffer
