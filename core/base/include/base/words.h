// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <array>

namespace proffer {

/// The words of a closed list, one for each enumerator in order, and back.
template <class Enum, std::size_t N>
struct Words {
    std::string_view member; ///< what InvalidArgument names
    std::array<std::string_view, N> words;

    constexpr std::string_view text(Enum value) const { return words.at(static_cast<std::size_t>(value)); }
    Result<Enum> parse(std::string_view word) const
    {
        for (std::size_t i = 0; i < N; ++i) {
            if (words[i] == word)
                return static_cast<Enum>(i);
        }
        return fail(ErrorCode::InvalidArgument).with("member", std::string{member}).with("reason", "unknown");
    }
};

} // namespace proffer
