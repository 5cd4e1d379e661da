// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profile/transfer.h"
#include "write.h"

namespace proffer::profile {

/// Writes one attribute of an import and counts it.
Done importAttribute(ledger::Ledger &ledger, ledger::Batch &batch, const AttributeDraft &draft,
                     const std::optional<Origin> &origin, ImportReport &report);

/// Closes an import with an event that counts it and commits; one that brought nothing new leaves no trace.
Done finishImport(ledger::Batch batch, std::string_view source, const std::optional<ImportTarget> &target,
                  const ImportReport &report);

/// Refuses members that the format does not have: InvalidArgument with the fact "member".
Done onlyMembers(const json::Object &object, std::initializer_list<std::string_view> allowed);

/// The claims of an object {"claim": value}.
Result<ImportReport> importClaims(ledger::Ledger &ledger, const json::Object &claims,
                                  const ImportTarget &target);
/// What exportAll() writes.
Result<ImportReport> importExported(ledger::Ledger &ledger, const json::Object &exported);

inline constexpr std::string_view exportFormat = "proffer-profile";
inline constexpr std::int64_t exportVersion = 1;

} // namespace proffer::profile
