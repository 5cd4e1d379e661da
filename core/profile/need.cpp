// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/need.h"
#include "ledger/event_data.h"
#include "profile/ids.h"
#include "profile/projection.h"

namespace proffer::profile {

/// Spent are values and names that a newer one has taken the place of, and notes of imports. An erased row
/// says nothing without the events from which it got its other columns, so that all stay.
Result<ledger::Need> ProfileProjection::need(store::Database &database, const ledger::Event &event,
                                             Instant now) const
{
    static_cast<void>(now);
    const ledger::EventData data{event};
    const auto &[device, seq] = event.ref;
    if (event.kind == "attribute.set") {
        PROFFER_TRY(const auto id, data.id<AttributeTag>("attribute"));
        return ledger::spentIf(
            database,
            "SELECT value IS NOT NULL AND (device, seq) <> (?2, ?3) FROM profile_attribute WHERE "
            "id = ?1",
            id.bytes, device.bytes, seq);
    }
    if (event.kind == "preference.set" || event.kind == "preference.cleared") {
        PROFFER_TRY(const auto id, data.id<PreferenceTag>("preference"));
        return ledger::spentIf(database,
                               "SELECT (cleared OR value IS NOT NULL) AND (device, seq) <> (?2, ?3) FROM "
                               "profile_preference WHERE id = ?1",
                               id.bytes, device.bytes, seq);
    }
    if (event.kind == "subject.renamed") {
        PROFFER_TRY(const auto id, data.id<SubjectTag>("subject"));
        return ledger::spentIf(
            database,
            "SELECT name IS NOT NULL AND (device, seq) <> (?2, ?3) FROM profile_subject WHERE id = "
            "?1",
            id.bytes, device.bytes, seq);
    }
    if (event.kind == "persona.renamed") {
        PROFFER_TRY(const auto id, data.id<PersonaTag>("persona"));
        return ledger::spentIf(database, "SELECT hash <> ?2 FROM profile_persona WHERE id = ?1", id.bytes,
                               event.hash);
    }
    return event.kind == "import.done" ? ledger::Need::Spent : ledger::Need::Unsaid;
}

Done ProfileProjection::forget(store::Database &database, const ledger::Event &event) const
{
    return database.run("DELETE FROM profile_carrier WHERE device = ?1 AND seq = ?2", event.ref.device.bytes,
                        event.ref.seq);
}

} // namespace proffer::profile
