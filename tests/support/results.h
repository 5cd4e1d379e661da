// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QString>

/// What tests of every library use.
namespace proffer::test {

/// A clock that a test sets: 2026-11-22T07:04:51Z at first.
class SetClock final : public Clock {
public:
    Instant now() const override { return current; }
    Instant current = *fromUnixSeconds(1'795'331'091);
};

/// The value of a result that must be one; the test ends with the error's name otherwise.
template <class T>
T must(Result<T> result)
{
    if (!result) {
        std::string said{stableName(result.error().code)};
        for (const auto &fact : result.error().facts)
            said += " " + std::string{fact.name} + "=" + fact.value;
        qFatal("unexpected error: %s", said.c_str());
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// The name of an error; "no error" for a success.
template <class T>
QString codeOf(const Result<T> &result)
{
    const auto name = result ? std::string_view{"no error"} : stableName(result.error().code);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace proffer::test
