// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/id.h"

#include "base/hex.h"

#include <algorithm>

namespace proffer::detail {

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

} // namespace proffer::detail
