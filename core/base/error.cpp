// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"

#include <algorithm>
#include <array>

namespace proffer {

std::string_view stableName(ErrorCode code)
{
    static constexpr auto names = std::to_array<std::string_view>({
#define PROFFER_ERROR(name, stable) stable,
#include "base/error_codes.inc"
#undef PROFFER_ERROR
    });
    return names.at(static_cast<std::size_t>(code));
}

Error Error::with(std::string_view name, std::string value) &&
{
    facts.push_back({.name = name, .value = std::move(value)});
    return std::move(*this);
}

std::string_view Error::fact(std::string_view name) const
{
    const auto found = std::ranges::find(facts, name, &Fact::name);
    return found == facts.end() ? std::string_view{} : std::string_view{found->value};
}

} // namespace proffer
