// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "fold.h"
#include "profile/attribute.h"

namespace proffer::profile {
namespace {

/// The columns of an attribute that its event's structure fixes.
struct Structure {
    AttributeId id;
    SubjectId subject;
    std::optional<PersonaId> persona;
    std::string claim;
    std::string category;
    std::string sensitivity;
    std::string source;
    std::optional<std::string> derivedFrom;
    std::optional<ByteArray<16>> origin;
    std::optional<std::int64_t> derivedVersion;
    std::int64_t version = 0;
};

/// A claim in the one text form that it has.
Result<ClaimKey> claimIn(const ledger::EventData &data, std::string_view member)
{
    PROFFER_TRY(const auto text, data.text(member));
    auto claim = ClaimKey::parse(text);
    if (!claim || claim->text() != text)
        return data.malformed(member);
    return claim;
}

Done readOrigin(const ledger::EventData &data, Structure &read)
{
    PROFFER_TRY(const auto claim, claimIn(data, "derived_from"));
    PROFFER_TRY(read.derivedVersion, versionIn(data, "derived_version", 0));
    read.derivedFrom = claim.text();
    read.origin = attributeIdOf(read.subject, read.persona, claim).bytes;
    return {};
}

/// Source and sensitivity, in words that are known.
Done readClass(const ledger::EventData &data, Structure &read)
{
    PROFFER_TRY(read.category, data.text("category"));
    PROFFER_TRY(read.sensitivity, data.text("sensitivity"));
    PROFFER_TRY(read.source, data.text("source"));
    if (!parseSensitivity(read.sensitivity))
        return data.malformed("sensitivity");
    const auto source = parseSource(read.source);
    if (!source)
        return data.malformed("source");
    return *source == Source::Derived ? readOrigin(data, read) : Done{};
}

Result<Structure> readStructure(const ledger::Event &event)
{
    const ledger::EventData data{event};
    Structure read;
    PROFFER_TRY(read.id, data.id<AttributeTag>("attribute"));
    PROFFER_TRY(read.subject, data.id<SubjectTag>("subject"));
    PROFFER_TRY(read.persona, data.optionalId<PersonaTag>("persona"));
    PROFFER_TRY(const auto claim, claimIn(data, "claim"));
    read.claim = claim.text();
    PROFFER_TRY(read.version, versionIn(data));
    PROFFER_CHECK(readClass(data, read));
    if (attributeIdOf(read.subject, read.persona, claim) != read.id)
        return data.malformed("attribute");
    return read;
}

} // namespace

Done foldAttributeSet(store::Database &database, const ledger::Event &event)
{
    PROFFER_TRY(const auto read, readStructure(event));
    PROFFER_TRY(const auto value, ledger::EventData{event}.value("value"));
    PROFFER_CHECK(foldCarrier(database, event, read.id.bytes));
    const auto persona = read.persona ? std::optional{read.persona->bytes} : std::nullopt;
    return database.run(
        "INSERT INTO profile_attribute (id, subject, persona, claim, category, sensitivity, source, "
        "derived_from, "
        "origin, derived_version, version, hash, device, seq, set_at, value) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16) "
        "ON CONFLICT (id) DO UPDATE SET category = excluded.category, sensitivity = excluded.sensitivity, "
        "source = excluded.source, derived_from = excluded.derived_from, origin = excluded.origin, "
        "derived_version = excluded.derived_version, version = excluded.version, hash = excluded.hash, "
        "device = excluded.device, seq = excluded.seq, set_at = excluded.set_at, value = excluded.value "
        "WHERE (excluded.version, excluded.hash) > (profile_attribute.version, profile_attribute.hash)",
        read.id.bytes, read.subject.bytes, persona, read.claim, read.category, read.sensitivity, read.source,
        read.derivedFrom, read.origin, read.derivedVersion, read.version, event.hash, event.ref.device.bytes,
        event.ref.seq, event.time.time_since_epoch().count(), value);
}

} // namespace proffer::profile
