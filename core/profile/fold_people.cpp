// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "fold.h"
#include "kinds.h"
#include "profile/ids.h"

namespace proffer::profile {
namespace {

Done addPersona(store::Database &database, const ledger::Event &event)
{
    const ledger::EventData data{event};
    PROFFER_TRY(const auto persona, data.id<PersonaTag>("persona"));
    PROFFER_TRY(const auto subject, data.id<SubjectTag>("subject"));
    PROFFER_TRY(const auto label, data.text("label"));
    PROFFER_TRY(const auto version, versionIn(data));
    return database.run("INSERT INTO profile_persona (id, subject, label, retired, version, hash) VALUES "
                        "(?1, ?2, ?3, 0, ?4, ?5) "
                        "ON CONFLICT (id) DO NOTHING",
                        persona.bytes, subject.bytes, label, version, event.hash);
}

Done renamePersona(store::Database &database, const ledger::Event &event)
{
    const ledger::EventData data{event};
    PROFFER_TRY(const auto persona, data.id<PersonaTag>("persona"));
    PROFFER_TRY(const auto label, data.text("label"));
    PROFFER_TRY(const auto version, versionIn(data));
    return database.run("UPDATE profile_persona SET label = ?2, version = ?3, hash = ?4 "
                        "WHERE id = ?1 AND (?3, ?4) > (version, hash)",
                        persona.bytes, label, version, event.hash);
}

/// A retirement is for ever, so that it needs no version.
Done retirePersona(store::Database &database, const ledger::Event &event)
{
    PROFFER_TRY(const auto persona, ledger::EventData{event}.id<PersonaTag>("persona"));
    return database.run("UPDATE profile_persona SET retired = 1 WHERE id = ?1", persona.bytes);
}

} // namespace

Done foldSubject(store::Database &database, const ledger::Event &event)
{
    const ledger::EventData data{event};
    PROFFER_TRY(const auto subject, data.id<SubjectTag>("subject"));
    PROFFER_TRY(const auto version, versionIn(data));
    PROFFER_TRY(const auto name, data.valueText("name"));
    PROFFER_TRY(const auto relation, data.optionalValueText("relation"));
    if (event.values && !name)
        return data.malformed("name");
    PROFFER_CHECK(foldCarrier(database, event, subject.bytes));
    if (event.kind == kinds::subjectRenamed)
        return database.run("UPDATE profile_subject SET version = ?2, hash = ?3, device = ?4, seq = ?5, name "
                            "= ?6, relation = ?7 "
                            "WHERE id = ?1 AND (?2, ?3) > (version, hash)",
                            subject.bytes, version, event.hash, event.ref.device.bytes, event.ref.seq, name,
                            relation);
    PROFFER_TRY(const bool self, data.truth("self"));
    return database.run("INSERT INTO profile_subject (id, self, version, hash, device, seq, name, relation) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO NOTHING",
                        subject.bytes, self, version, event.hash, event.ref.device.bytes, event.ref.seq, name,
                        relation);
}

Done foldPersona(store::Database &database, const ledger::Event &event)
{
    if (event.kind == kinds::personaAdded)
        return addPersona(database, event);
    if (event.kind == kinds::personaRenamed)
        return renamePersona(database, event);
    return retirePersona(database, event);
}

} // namespace proffer::profile
