// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile/projection.h"

#include "fold.h"
#include "kinds.h"

#include <algorithm>
#include <array>

namespace proffer::profile {
namespace {

using Fold = Done (*)(store::Database &, const ledger::Event &);

Done foldNothing(store::Database &, const ledger::Event &)
{
    return {};
}

struct Kind {
    std::string_view name;
    Fold fold;
};

constexpr std::array<Kind, 12> known{{
    {kinds::subjectAdded, foldSubject},
    {kinds::subjectRenamed, foldSubject},
    {kinds::subjectErased, foldErased},
    {kinds::personaAdded, foldPersona},
    {kinds::personaRenamed, foldPersona},
    {kinds::personaRetired, foldPersona},
    {kinds::attributeSet, foldAttributeSet},
    {kinds::attributeErased, foldErased},
    {kinds::preferenceSet, foldPreference},
    {kinds::preferenceCleared, foldPreference},
    {kinds::preferenceErased, foldErased},
    {kinds::importDone, foldNothing},
}};

const Kind *findKind(std::string_view name)
{
    const auto *found = std::ranges::find(known, name, &Kind::name);
    return found == known.end() ? nullptr : found;
}

/// Appends a text, or each text of an array.
void appendNames(std::string &text, const json::Object &data, std::string_view member)
{
    const auto found = data.find(member);
    if (found == data.end())
        return;
    const auto append = [&](const json::Value &value) {
        if (const auto *name = value.asString())
            text += (text.empty() ? "" : " ") + *name;
    };
    append(found->second);
    if (const auto *list = found->second.asArray())
        std::ranges::for_each(*list, append);
}

} // namespace

std::string_view ProfileProjection::name() const
{
    return "profile";
}

std::int64_t ProfileProjection::version() const
{
    return 1;
}

std::string ProfileProjection::createScript() const
{
    return R"(
CREATE TABLE profile_subject (
    id BLOB NOT NULL PRIMARY KEY,
    self INTEGER NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL,
    device BLOB NOT NULL,
    seq INTEGER NOT NULL,
    name TEXT,
    relation TEXT
) STRICT;
CREATE TABLE profile_persona (
    id BLOB NOT NULL PRIMARY KEY,
    subject BLOB NOT NULL,
    label TEXT NOT NULL,
    retired INTEGER NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE TABLE profile_attribute (
    id BLOB NOT NULL PRIMARY KEY,
    subject BLOB NOT NULL,
    persona BLOB,
    claim TEXT NOT NULL,
    category TEXT NOT NULL,
    sensitivity TEXT NOT NULL,
    source TEXT NOT NULL,
    derived_from TEXT,
    origin BLOB,
    derived_version INTEGER,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL,
    device BLOB NOT NULL,
    seq INTEGER NOT NULL,
    set_at INTEGER NOT NULL,
    value TEXT
) STRICT;
CREATE INDEX profile_attribute_subject ON profile_attribute (subject, claim);
CREATE INDEX profile_attribute_origin ON profile_attribute (origin) WHERE origin IS NOT NULL;
CREATE TABLE profile_preference (
    id BLOB NOT NULL PRIMARY KEY,
    persona BLOB NOT NULL,
    key TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash BLOB NOT NULL,
    device BLOB NOT NULL,
    seq INTEGER NOT NULL,
    set_at INTEGER NOT NULL,
    cleared INTEGER NOT NULL,
    value TEXT
) STRICT;
CREATE INDEX profile_preference_persona ON profile_preference (persona, key);
CREATE TABLE profile_carrier (
    device BLOB NOT NULL,
    seq INTEGER NOT NULL,
    thing BLOB NOT NULL,
    held INTEGER NOT NULL,
    PRIMARY KEY (device, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX profile_carrier_thing ON profile_carrier (thing);
)";
}

std::vector<ledger::TableSpec> ProfileProjection::tables() const
{
    return {
        {.name = "profile_subject",
         .key = {"id"},
         .structure = {"self", "version", "hash", "device", "seq"},
         .values = {"name", "relation"}},
        {.name = "profile_persona",
         .key = {"id"},
         .structure = {"subject", "label", "retired", "version", "hash"}},
        {.name = "profile_attribute",
         .key = {"id"},
         .structure = {"subject", "persona", "claim", "category", "sensitivity", "source", "derived_from",
                       "origin", "derived_version", "version", "hash", "device", "seq", "set_at"},
         .values = {"value"}},
        {.name = "profile_preference",
         .key = {"id"},
         .structure = {"persona", "key", "version", "hash", "device", "seq", "set_at", "cleared"},
         .values = {"value"}},
        {.name = "profile_carrier", .key = {"device", "seq"}, .structure = {"thing"}, .values = {"held"}},
    };
}

Done ProfileProjection::apply(store::Database &database, const ledger::Event &event) const
{
    PROFFER_CHECK(foldErasures(database, event));
    const auto *kind = findKind(event.kind);
    return kind ? kind->fold(database, event) : Done{};
}

std::string ProfileProjection::searchText(const ledger::Event &event) const
{
    std::string text;
    if (!findKind(event.kind))
        return text;
    for (const auto *member : {"claim", "claims", "key", "keys", "label", "kept"})
        appendNames(text, event.data, member);
    if (event.kind == kinds::importDone)
        appendNames(text, event.data, "source");
    return text;
}

} // namespace proffer::profile
