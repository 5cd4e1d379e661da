// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vault_name.h"

#include "base/text.h"

#include <algorithm>

namespace proffer::vault {
namespace {

constexpr std::size_t longestName = 200;

Error refused(std::string reason)
{
    return fail(ErrorCode::InvalidArgument).with("member", "name").with("reason", std::move(reason));
}

/// In well-formed UTF-8, U+0080 to U+009F are C2 80 to C2 9F.
bool hasControlCharacter(std::string_view text)
{
    unsigned char before = 0;
    return std::ranges::any_of(text, [&](char c) {
        const auto byte = static_cast<unsigned char>(c);
        const bool second = std::exchange(before, byte) == 0xC2 && byte < 0xA0;
        return byte < 0x20 || byte == 0x7F || second;
    });
}

} // namespace

Done checkVaultName(std::string_view name)
{
    if (name.size() > longestName)
        return fail(ErrorCode::TooLarge).with("limit", std::to_string(longestName));
    if (!isUtf8(name))
        return fail(ErrorCode::InvalidUtf8);
    if (name.find_first_not_of(' ') == std::string_view::npos)
        return refused("empty");
    if (hasControlCharacter(name))
        return refused("control_character");
    return {};
}

} // namespace proffer::vault
