// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "vendors/holding.h"
#include "vendors/keys.h"
#include "vendors/relationship.h"
#include "vendors/vendor.h"

namespace proffer::vendors {

// Rows of the tables as the types they stand for. A row that cannot be one is StoreDamaged with the fact
// "table".

inline constexpr std::string_view vendorColumns = "vendor.vendor, name, kind, address, marketplace, contact, "
                                                  "jurisdiction, added_at, removed_at, notes, notes_seq";
inline constexpr std::string_view keyColumns =
    "vendor, thumbprint, jwk, trust, state, seen_at, pinned_at, replaced_at";
inline constexpr std::string_view relationshipColumns =
    "relationship, vendor, persona, issuer, opened_at, closed_at, seed IS NULL";
inline constexpr std::string_view holdingColumns =
    "holding, holding.vendor, claim, persona, attribute, how, since, recorded_at, state, state_since, "
    "permission, permitted_until, "
    "permission_ended_at";
inline constexpr std::string_view evidenceColumns = "device, seq, date, text";

Result<Vendor> readVendor(const store::Statement &row);
Result<VendorKey> readKey(const store::Statement &row);
Result<Relationship> readRelationship(const store::Statement &row);
Result<Holding> readHolding(const store::Statement &row);
Result<Evidence> readEvidence(const store::Statement &row);
/// The columns of a holding, then the vendor's name.
Result<Holder> readHolder(const store::Statement &row);

std::string select(std::string_view columns, std::string_view rest);

template <class T>
Result<std::vector<T>> readAll(store::Statement rows, Result<T> (*read)(const store::Statement &row))
{
    std::vector<T> all;
    while (true) {
        PROFFER_TRY(const bool more, rows.step());
        if (!more)
            return all;
        PROFFER_TRY(auto one, read(rows));
        all.push_back(std::move(one));
    }
}

template <class T>
Result<std::optional<T>> readFirst(store::Statement rows, Result<T> (*read)(const store::Statement &row))
{
    PROFFER_TRY(const bool found, rows.step());
    if (!found)
        return std::optional<T>{};
    PROFFER_TRY(auto one, read(rows));
    return std::optional<T>{std::move(one)};
}

} // namespace proffer::vendors
