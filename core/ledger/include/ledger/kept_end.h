// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "ledger/ids.h"
#include "json/value.h"

#include <optional>

namespace proffer::ledger {

/// The ends of a history, as somebody keeps them outside: a history that continues them later was not
/// rewritten since.
struct KeptEnd {
    VaultId vault{};
    std::optional<Date> day{}; ///< when it was kept; an exported history does not say
    std::vector<Head> heads{};
    bool operator==(const KeptEnd &) const = default;
};

/// [{"device", "hash", "seq"}]
json::Array headsJson(const std::vector<Head> &heads);
/// What is kept: {"heads", "time", "vault"}.
json::Object keptEndJson(const VaultId &vault, Instant now, const std::vector<Head> &heads);
/// Reads that, or an exported history; other members do not matter. The errors of json::parseObject(),
/// JsonMissingMember, JsonWrongType, InvalidArgument, HexInvalid, InvalidDate.
Result<KeptEnd> readKeptEnd(std::string_view text);

} // namespace proffer::ledger
