// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/hash.h"
#include "ledger/projection.h"

namespace proffer::ledger {

inline constexpr std::string_view checkpointKind = "checkpoint";

/// The version of each projection by its name, as a checkpoint writes it beside its state: other versions
/// have other tables and so another hash.
json::Object projectionVersions(const Projections &projections);

/// SHA-256 over the structure columns of all projections' tables, row by row in the order of their keys.
/// Erasing a value does not change it.
Result<crypto::Sha256> stateHash(store::Database &database, const Projections &projections);

enum class Columns { Structure, All };

/// A hash over each table of the projections.
struct HashedTable {
    std::string name;
    crypto::Sha256 hash{};
};
Result<std::vector<HashedTable>> tableHashes(store::Database &database, const Projections &projections,
                                             Columns columns);

/// A SELECT of a table's columns in the order of its key. Each column comes as the text of an SQL literal, so
/// that equal texts mean equal values of equal types.
std::string selectTable(const TableSpec &table, std::string_view schema, Columns columns);

} // namespace proffer::ledger
