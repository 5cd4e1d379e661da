// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "kept_entries.h"

#include "grants/list_place.h"
#include "ledger/event_data.h"

namespace proffer::publishing {

std::set<std::uint64_t> entriesBeyond(const jose::StatusList &list, const std::set<std::uint64_t> &known)
{
    std::set<std::uint64_t> beyond;
    for (std::uint64_t index = 0; index < list.size(); ++index) {
        const auto status = list.at(index);
        if (status && *status != 0 && !known.contains(index))
            beyond.insert(index);
    }
    return beyond;
}

json::Array keptMember(const std::set<std::uint64_t> &kept)
{
    json::Array array;
    for (const auto index : kept)
        array.emplace_back(static_cast<std::int64_t>(index));
    return array;
}

Result<std::set<std::uint64_t>> keptOf(const ledger::Event &event)
{
    const auto malformed = [&] { return ledger::EventData{event}.malformed("kept"); };
    const auto found = event.data.find("kept");
    const auto *array = found == event.data.end() ? nullptr : found->second.asArray();
    if (!array)
        return malformed();
    std::set<std::uint64_t> kept;
    for (const auto &value : *array) {
        const auto *index = value.asInteger();
        if (!index || *index < 0 || static_cast<std::size_t>(*index) >= grants::listEntries)
            return malformed();
        kept.insert(static_cast<std::uint64_t>(*index));
    }
    return kept;
}

} // namespace proffer::publishing
