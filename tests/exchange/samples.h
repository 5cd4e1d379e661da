// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "exchange/recognise.h"

namespace proffer::test {

/// Something real of a kind, made with keys of its own.
struct Sample {
    const char *name;
    exchange::ContentKind kind;
    exchange::Proof proof;
    std::string content;
};

/// When they are made: 2026-11-22T07:04:51Z.
inline const Instant madeAt = *fromUnixSeconds(1'795'331'091);

/// At least one of each kind.
const std::vector<Sample> &samples();
/// The only one of that name.
const Sample &sample(std::string_view name);

} // namespace proffer::test
