// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "fold.h"
#include "kinds.h"
#include "profile/preference.h"

namespace proffer::profile {

Done foldPreference(store::Database &database, const ledger::Event &event)
{
    const ledger::EventData data{event};
    PROFFER_TRY(const auto id, data.id<PreferenceTag>("preference"));
    PROFFER_TRY(const auto persona, data.id<PersonaTag>("persona"));
    PROFFER_TRY(const auto key, data.text("key"));
    PROFFER_TRY(const auto version, versionIn(data));
    if (preferenceIdOf(persona, key) != id)
        return data.malformed("preference");
    const bool cleared = event.kind == kinds::preferenceCleared;
    std::optional<std::string> value;
    if (!cleared) {
        PROFFER_TRY(value, data.value("value"));
        PROFFER_CHECK(foldCarrier(database, event, id.bytes));
    }
    return database.run(
        "INSERT INTO profile_preference (id, persona, key, version, hash, device, seq, set_at, cleared, "
        "value) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) "
        "ON CONFLICT (id) DO UPDATE SET version = excluded.version, hash = excluded.hash, device = "
        "excluded.device, "
        "seq = excluded.seq, set_at = excluded.set_at, cleared = excluded.cleared, value = excluded.value "
        "WHERE (excluded.version, excluded.hash) > (profile_preference.version, profile_preference.hash)",
        id.bytes, persona.bytes, key, version, event.hash, event.ref.device.bytes, event.ref.seq,
        event.time.time_since_epoch().count(), cleared, value);
}

} // namespace proffer::profile
