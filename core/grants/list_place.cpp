// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "grants/list_place.h"

#include "base/hex.h"
#include "grant_rows.h"
#include "random_below.h"
#include "vendors/relationships.h"

#include <algorithm>

namespace proffer::grants {
namespace {

constexpr std::string_view https = "https://";
constexpr std::size_t longestBase = 1024;

Error unusable(std::string_view reason)
{
    return fail(ErrorCode::InvalidArgument).with("member", "base").with("reason", std::string{reason});
}

/// The base without slashes at its end.
Result<std::string> checkedBase(std::string_view base)
{
    if (!base.starts_with(https))
        return unusable("scheme");
    if (base.size() > longestBase)
        return unusable("too_long");
    constexpr std::string_view refused = R"(@?#"<>\^`{|})";
    const auto isRefused = [&](char c) { return c <= ' ' || c > '~' || refused.contains(c); };
    if (std::ranges::any_of(base, isRefused))
        return unusable("character");
    while (base.ends_with('/'))
        base.remove_suffix(1);
    if (base.size() < https.size() || base[https.size()] == '/')
        return unusable("host");
    return std::string{base};
}

ListPlace readPlace(const store::Statement &row, const RelationshipId &relationship)
{
    return {.relationship = relationship,
            .uri = std::string{row.text(1)},
            .placedAt = Instant{std::chrono::milliseconds{row.integer(2)}},
            .published = row.integer(3) != 0};
}

Result<std::vector<ListPlace>> readPlaces(store::Statement rows)
{
    std::vector<ListPlace> places;
    while (true) {
        PROFFER_TRY(const bool more, rows.step());
        if (!more)
            return places;
        PROFFER_TRY(const auto relationship, RelationshipId::fromBytes(rows.blob(0)));
        places.push_back(readPlace(rows, relationship));
    }
}

/// Counted from 0.
std::uint64_t nthFree(const std::vector<bool> &taken, std::uint64_t nth)
{
    for (std::uint64_t index = 0; index < taken.size(); ++index) {
        if (taken[index])
            continue;
        if (nth == 0)
            return index;
        --nth;
    }
    return taken.size();
}

} // namespace

Result<ListPlace> ListPlaces::place(ledger::Batch &batch, const RelationshipId &id, std::string_view base)
{
    PROFFER_TRY(const auto checked, checkedBase(base));
    PROFFER_TRY(const auto relationship, vendors::Relationships{*ledger_}.get(id));
    if (!relationship.open())
        return fail(ErrorCode::RelationshipClosed);
    PROFFER_TRY(const auto former, find(id));
    if (former)
        return fail(ErrorCode::AlreadyExists).with("what", "list");
    ListPlace place{.relationship = id, .uri = checked + "/" + toHex(ledger_->random().array<16>())};
    PROFFER_TRY(const auto event, batch.append({.kind = "list.placed",
                                                .about = {id.bytes, relationship.vendor.bytes},
                                                .data = {{"relationship", id.text()},
                                                         {"vendor", relationship.vendor.text()},
                                                         {"uri", place.uri}}}));
    place.placedAt = event.time;
    return place;
}

Result<std::optional<ListPlace>> ListPlaces::find(const RelationshipId &relationship) const
{
    PROFFER_TRY(auto rows,
                ledger_->database().query(
                    "SELECT relationship, uri, placed_at, published FROM list_place WHERE relationship = ?1",
                    relationship.bytes));
    PROFFER_TRY(auto places, readPlaces(std::move(rows)));
    return places.empty() ? std::nullopt : std::optional{std::move(places.front())};
}

Result<std::vector<ListPlace>> ListPlaces::all() const
{
    PROFFER_TRY(auto rows,
                ledger_->database().query("SELECT relationship, uri, placed_at, published FROM list_place "
                                          "ORDER BY placed_at, relationship"));
    return readPlaces(std::move(rows));
}

Result<std::optional<jose::StatusReference>> ListPlaces::freeEntry(const RelationshipId &relationship,
                                                                   const VendorId &vendor) const
{
    PROFFER_TRY(const auto place, find(relationship));
    if (!place)
        return std::optional<jose::StatusReference>{};
    PROFFER_TRY(auto rows,
                ledger_->database().query("SELECT list_index FROM permission_grant WHERE list_uri = ?2 AND " +
                                              std::string{foundByLinks},
                                          vendor.bytes, place->uri));
    std::vector<bool> taken(listEntries);
    while (true) {
        PROFFER_TRY(const bool more, rows.step());
        if (!more)
            break;
        taken.at(static_cast<std::size_t>(rows.integer(0)) % listEntries) = true;
    }
    const auto free = static_cast<std::uint64_t>(std::ranges::count(taken, false));
    if (free == 0)
        return fail(ErrorCode::StatusListFull);
    const auto index = nthFree(taken, randomBelow(ledger_->random(), free));
    return std::optional{jose::StatusReference{.uri = place->uri, .index = index}};
}

} // namespace proffer::grants
