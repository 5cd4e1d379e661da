// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace proffer {

enum class ErrorCode : std::uint16_t {
#define PROFFER_ERROR(name, stable) name,
#include "base/error_codes.inc"
#undef PROFFER_ERROR
};

/// The stable name of a code, for machines ("vault.wrong_password").
std::string_view stableName(ErrorCode code);

/// One fact about a failure: what kind of thing (a fixed word such as "path", "claim", "line", "limit") and
/// which.
struct Fact {
    std::string_view name; ///< a string literal
    std::string value;     ///< UTF-8; never a secret, never an attribute's value
    bool operator==(const Fact &) const = default;
};

/// Why an operation failed. It holds no words for people: the command line and the window turn the code and
/// the facts into a sentence in the person's language.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::vector<Fact> facts{};

    /// The same error with one more fact.
    Error with(std::string_view name, std::string value) &&;
    /// The value of the first fact with this name, or an empty text.
    std::string_view fact(std::string_view name) const;
    bool operator==(const Error &) const = default;
};

} // namespace proffer
