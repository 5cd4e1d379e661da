// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/projection.h"

namespace proffer::vendors {

/// The tables and how each is read back. Instants are milliseconds since 1970, ids and keys are bytes, words
/// as in the ledger.
std::string createTables();
std::vector<ledger::TableSpec> tableSpecs();

inline std::int64_t toColumn(Instant instant)
{
    return instant.time_since_epoch().count();
}

inline std::optional<std::int64_t> toColumn(const std::optional<Instant> &instant)
{
    return instant ? std::optional{toColumn(*instant)} : std::nullopt;
}

template <class Tag>
std::optional<ByteArray<16>> toColumn(const std::optional<Id<Tag>> &id)
{
    return id ? std::optional{id->bytes} : std::nullopt;
}

} // namespace proffer::vendors
