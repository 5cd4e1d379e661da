// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/verified_lists.h"

#include "grants/list_place.h"
#include "kept_entries.h"
#include "ledger/event_data.h"

#include <algorithm>

namespace proffer::publishing {

using ledger::EventData;

Result<VerifiedLists> VerifiedLists::read(const vault::Vault &vault, const LongWork &work)
{
    VerifiedLists lists;
    PROFFER_CHECK(vault.readVerified([&lists](const ledger::Event &event) { lists.see(event); }, work));
    return lists;
}

const List *VerifiedLists::find(const RelationshipId &relationship) const
{
    const auto found = lists_.find(relationship);
    return found == lists_.end() ? nullptr : &found->second;
}

void VerifiedLists::see(const ledger::Event &event)
{
    newest_ = std::max(newest_, event.time);
    if (event.kind == "list.placed")
        seePlace(event);
    else if (event.kind == "grant.issued")
        seeGrant(event);
    else if (event.kind == "grant.ended")
        seeEnd(event);
    else if (event.kind == "list.published")
        seePublication(event);
}

// What is not of the right shape below is passed over: the projections refuse such an event by name.

void VerifiedLists::seePlace(const ledger::Event &event)
{
    const EventData data{event};
    const auto relationship = data.id<vendors::RelationshipTag>("relationship");
    const auto vendor = data.id<vendors::VendorTag>("vendor");
    auto uri = data.text("uri");
    if (!relationship || !vendor || !uri)
        return;
    if (lists_.try_emplace(*relationship, List{.relationship = *relationship, .vendor = *vendor, .uri = *uri})
            .second)
        owners_.emplace(*std::move(uri), *relationship);
}

void VerifiedLists::seeGrant(const ledger::Event &event)
{
    const EventData data{event};
    auto sha256 = data.text("sha256");
    auto uri = data.text("list_uri");
    const auto index = data.integer("list_index");
    const auto until = data.instant("until");
    if (!sha256 || !uri || !index || !until || *index < 0 ||
        static_cast<std::size_t>(*index) >= grants::listEntries)
        return;
    const auto owner = owners_.find(*uri);
    if (owner == owners_.end())
        return;
    auto &list = lists_.at(owner->second);
    list.neededUntil = std::max(list.neededUntil, *until);
    entries_.emplace(*std::move(sha256),
                     Entry{.uri = *std::move(uri), .index = static_cast<std::uint64_t>(*index)});
}

void VerifiedLists::seeEnd(const ledger::Event &event)
{
    const auto sha256 = EventData{event}.text("sha256");
    const auto entry = sha256 ? entries_.find(*sha256) : entries_.end();
    if (entry != entries_.end())
        lists_.at(owners_.at(entry->second.uri)).ended.insert(entry->second.index);
}

void VerifiedLists::seePublication(const ledger::Event &event)
{
    const EventData data{event};
    const auto relationship = data.id<vendors::RelationshipTag>("relationship");
    const auto issued = data.instant("issued");
    const auto expires = data.instant("expires");
    const auto renew = data.instant("renew");
    const auto ended = data.integer("ended");
    auto sha256 = data.text("sha256");
    const auto kept = keptOf(event);
    if (!relationship || !issued || !expires || !renew || !ended || !sha256 || !kept)
        return;
    const auto found = lists_.find(*relationship);
    if (found == lists_.end())
        return;
    found->second.kept.insert(kept->begin(), kept->end());
    found->second.published =
        Publication{.issuedAt = *issued,
                    .expires = *expires,
                    .renewAt = *renew,
                    .sha256 = *std::move(sha256),
                    .ended = static_cast<std::size_t>(std::max<std::int64_t>(0, *ended))};
}

} // namespace proffer::publishing
