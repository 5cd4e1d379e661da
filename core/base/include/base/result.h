// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <expected>
#include <utility>

namespace proffer {

/// What an operation that can fail returns: a value, or an Error. The compiler refuses a dropped one.
template <class T>
class [[nodiscard]] Result : public std::expected<T, Error> {
public:
    using std::expected<T, Error>::expected;
    Result(Error error) : std::expected<T, Error>(std::unexpect, std::move(error)) {}
};

/// What an operation returns that yields nothing but can fail.
using Done = Result<void>;

/// The start of an Error: `return fail(ErrorCode::TokenIssuer).with("claim", "iss");`
inline Error fail(ErrorCode code)
{
    return Error{.code = code};
}

#define PROFFER_JOIN_(a, b) a##b
#define PROFFER_JOIN(a, b) PROFFER_JOIN_(a, b)

/// `PROFFER_TRY(const auto key, Jwk::parse(text));` declares key, or returns the error to the caller.
#define PROFFER_TRY(declaration, ...)                                                                        \
    auto PROFFER_JOIN(tried_, __LINE__) = (__VA_ARGS__);                                                     \
    if (!PROFFER_JOIN(tried_, __LINE__))                                                                     \
        return std::move(PROFFER_JOIN(tried_, __LINE__)).error();                                            \
    declaration = *std::move(PROFFER_JOIN(tried_, __LINE__))

/// `PROFFER_CHECK(transaction.commit());` returns the error to the caller, if there is one.
#define PROFFER_CHECK(...)                                                                                   \
    do {                                                                                                     \
        if (auto checked_ = (__VA_ARGS__); !checked_)                                                        \
            return std::move(checked_).error();                                                              \
    } while (false)

} // namespace proffer
