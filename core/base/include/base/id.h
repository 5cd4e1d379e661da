// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <compare>

namespace proffer {

/// 16 random bytes that name one thing for ever. The tag keeps a vendor's id from being passed for a grant's.
/// Text form: 32 lower-case hexadecimal digits.
template <class Tag>
struct Id {
    ByteArray<16> bytes{};

    std::string text() const;
    static Result<Id> parse(std::string_view text);
    static Result<Id> fromBytes(ByteView bytes);
    auto operator<=>(const Id &) const = default;
};

/// The beginning of an id as somebody typed it, in small letters: IdTooShort for fewer than four digits,
/// NotFound with the fact "what" for anything that no id begins with.
Result<std::string> idBeginning(std::string_view typed, std::string_view what);

namespace detail {
std::string idText(const ByteArray<16> &bytes);
Result<ByteArray<16>> idFromText(std::string_view text);
Result<ByteArray<16>> idFromBytes(ByteView bytes);
} // namespace detail

template <class Tag>
std::string Id<Tag>::text() const
{
    return detail::idText(bytes);
}

template <class Tag>
Result<Id<Tag>> Id<Tag>::parse(std::string_view text)
{
    PROFFER_TRY(const auto parsed, detail::idFromText(text));
    return Id{parsed};
}

template <class Tag>
Result<Id<Tag>> Id<Tag>::fromBytes(ByteView view)
{
    PROFFER_TRY(const auto copied, detail::idFromBytes(view));
    return Id{copied};
}

} // namespace proffer
