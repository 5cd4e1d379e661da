// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "structure.h"

#include "base/hex.h"
#include "json/parse.h"
#include "json/write.h"

#include <algorithm>

namespace proffer::ledger {
namespace {

Error malformed(std::string_view member)
{
    return fail(ErrorCode::EventMalformed).with("member", std::string{member});
}

Result<std::vector<AnyId>> readAbout(const json::Array &array)
{
    std::vector<AnyId> about;
    for (const auto &element : array) {
        const auto *text = element.asString();
        const auto id = text ? Id<void>::parse(*text) : Result<Id<void>>{malformed("about")};
        if (!id)
            return malformed("about");
        about.push_back(id->bytes);
    }
    return about;
}

Result<std::vector<EventRef>> readErases(const json::Array &array)
{
    std::vector<EventRef> erases;
    for (const auto &element : array) {
        const auto *pair = element.asArray();
        if (!pair || pair->size() != 2 || !pair->front().asString() || !pair->back().asInteger())
            return malformed("erases");
        const auto device = DeviceId::parse(*pair->front().asString());
        if (!device)
            return malformed("erases");
        erases.push_back({.device = *device, .seq = *pair->back().asInteger()});
    }
    return erases;
}

} // namespace

std::string writeStructure(const Draft &draft)
{
    json::Object structure{{"kind", draft.kind}};
    if (!draft.about.empty()) {
        json::Array about;
        for (const auto &id : draft.about)
            about.emplace_back(toHex(id));
        structure.emplace("about", std::move(about));
    }
    if (!draft.data.empty())
        structure.emplace("data", draft.data);
    if (!draft.erases.empty()) {
        json::Array erases;
        for (const auto &ref : draft.erases)
            erases.emplace_back(json::Array{ref.device.text(), ref.seq});
        structure.emplace("erases", std::move(erases));
    }
    return json::write(structure);
}

Done readStructure(std::string_view bytes, Event &event)
{
    const auto structure = json::parseObject(bytes, {.bytes = std::size_t{64} << 20U});
    if (!structure)
        return malformed("structure");
    for (const auto &[name, value] : *structure) {
        if (name == "kind" && value.asString()) {
            event.kind = *value.asString();
        } else if (name == "about" && value.asArray()) {
            PROFFER_TRY(event.about, readAbout(*value.asArray()));
        } else if (name == "data" && value.asObject()) {
            event.data = *value.asObject();
        } else if (name == "erases" && value.asArray()) {
            PROFFER_TRY(event.erases, readErases(*value.asArray()));
        } else {
            return malformed(name);
        }
    }
    if (event.kind.empty())
        return malformed("kind");
    return {};
}

} // namespace proffer::ledger
