// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"
#include "write.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace proffer::profile {
namespace {

constexpr std::array<std::string_view, 3> idMembers{"subjects", "attributes", "preferences"};
constexpr std::array<std::string_view, 3> nameMembers{"", "claims", "keys"};

json::Object structureOf(const std::vector<Doomed> &rows)
{
    std::array<json::Array, 3> ids;
    std::array<json::Array, 3> names;
    for (const auto &row : rows) {
        const auto table = static_cast<std::size_t>(row.table);
        ids[table].emplace_back(json::Array{Id<void>{row.id}.text(), row.version + 1});
        if (!row.name.empty())
            names[table].emplace_back(row.name);
    }
    json::Object data;
    for (std::size_t table = 0; table < ids.size(); ++table) {
        if (!ids[table].empty())
            data.emplace(idMembers[table], std::move(ids[table]));
        if (!names[table].empty())
            data.emplace(nameMembers[table], std::move(names[table]));
    }
    return data;
}

/// Where the first of some events stands.
Result<std::int64_t> firstPosition(ledger::Ledger &ledger, const std::set<ledger::EventRef> &refs)
{
    auto first = std::numeric_limits<std::int64_t>::max();
    for (const auto &ref : refs) {
        PROFFER_TRY(const auto event, ledger.find(ref));
        first = std::min(first, event.position);
    }
    return first;
}

} // namespace

Result<Erasure> eraseRows(ledger::Ledger &ledger, ledger::Batch batch, std::string_view kind,
                          std::vector<ledger::AnyId> about, const std::vector<Doomed> &rows,
                          const std::vector<ledger::EventRef> &alsoIn)
{
    std::set<ledger::EventRef> refs;
    for (const auto &row : rows) {
        PROFFER_TRY(const auto carriers, readCarriers(ledger.database(), row.id));
        refs.insert(carriers.begin(), carriers.end());
    }
    if (refs.empty())
        return fail(ErrorCode::ValueErased);
    refs.insert(alsoIn.begin(), alsoIn.end());
    for (const auto &row : rows)
        about.push_back(row.id);
    Erasure erasure;
    erasure.erased.assign(refs.begin(), refs.end());
    PROFFER_TRY(erasure.firstPosition, firstPosition(ledger, refs));
    PROFFER_TRY(const auto event, batch.append({.kind = std::string{kind},
                                                .about = std::move(about),
                                                .data = structureOf(rows),
                                                .erases = erasure.erased}));
    PROFFER_CHECK(batch.commit());
    erasure.event = event.ref;
    erasure.erasedPosition = event.position;
    return erasure;
}

} // namespace proffer::profile
