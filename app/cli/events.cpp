// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "events.h"

#include "base/hex.h"
#include "base/text.h"
#include "table.h"
#include "json/write.h"

namespace proffer::cli {
namespace {

/// What an event names, in a few words: its texts, without ids, keys and tokens.
std::string gist(const ledger::Event &event)
{
    constexpr std::size_t longest = 60;
    std::string text;
    for (const auto *name : {"name", "label", "claim", "key", "origin", "kind", "claims", "state", "verdict",
                             "reason", "file"}) {
        const auto found = event.data.find(name);
        if (found == event.data.end())
            continue;
        std::string part;
        if (const auto *one = found->second.asString())
            part = *one;
        else if (const auto *several = found->second.asArray())
            for (const auto &each : *several)
                part += (part.empty() ? "" : ", ") + valueText(each);
        if (!part.empty() && part.size() <= longest)
            text += (text.empty() ? "" : " · ") + part;
    }
    return text;
}

} // namespace

json::Object eventJson(const ledger::Event &event)
{
    json::Array about;
    for (const auto &id : event.about)
        about.emplace_back(toHex(id));
    return {{"position", event.position},
            {"device", event.ref.device.text()},
            {"seq", event.ref.seq},
            {"time", toRfc3339(event.time)},
            {"kind", event.kind},
            {"about", std::move(about)},
            {"data", event.data},
            {"hash", toHex(event.hash)},
            {"had_values", event.hadValues},
            {"erased", event.erased()}};
}

json::Array eventsJson(const std::vector<ledger::Event> &events)
{
    json::Array list;
    for (const auto &event : events)
        list.push_back(eventJson(event));
    return list;
}

std::string eventsText(const std::vector<ledger::Event> &events)
{
    Table table{{"No.", "When (UTC)", "What", "About"}};
    for (const auto &event : events)
        table.add({std::to_string(event.position), minuteText(event.time),
                   event.kind + (event.erased() ? " (erased)" : ""), gist(event)});
    return table.text("Nothing.");
}

std::string eventSheet(const ledger::Event &event)
{
    Sheet sheet;
    sheet.add("Number", std::to_string(event.position));
    sheet.add("When (UTC)", minuteText(event.time));
    sheet.add("What", event.kind);
    sheet.add("Device", event.ref.device.text() + ", event " + std::to_string(event.ref.seq));
    sheet.add("Hash", toHex(event.hash));
    if (event.hadValues)
        sheet.add("Values", event.erased() ? "erased" : "in the vault");
    return sheet.text() + visible(json::writePretty(json::Value{event.data}), true) + "\n";
}

} // namespace proffer::cli
