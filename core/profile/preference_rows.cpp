// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "row_reading.h"
#include "rows.h"

namespace proffer::profile {
namespace {

constexpr std::string_view table = "profile_preference";

Result<Preference> preferenceAt(const store::Statement &row)
{
    const auto id = idAt<PreferenceId>(row, 0);
    const auto persona = idAt<PersonaId>(row, 1);
    const auto device = idAt<ledger::DeviceId>(row, 5);
    if (!id || !persona || !device)
        return damaged(table);
    std::optional<json::Value> value;
    if (!row.isNull(8)) {
        PROFFER_TRY(value, valueAt(row, 8, table));
    }
    return Preference{.id = *id,
                      .persona = *persona,
                      .key = std::string{row.text(2)},
                      .version = row.integer(3),
                      .setAt = Instant{std::chrono::milliseconds{row.integer(4)}},
                      .event = {.device = *device, .seq = row.integer(6)},
                      .cleared = row.integer(7) != 0,
                      .value = std::move(value)};
}

} // namespace

Result<std::optional<Preference>> readPreference(store::Database &database, const PreferenceId &id)
{
    PROFFER_TRY(auto rows,
                database.query("SELECT id, persona, key, version, set_at, device, seq, cleared, value "
                               "FROM profile_preference WHERE id = ?1",
                               id.bytes));
    return readFirst<Preference>(rows, preferenceAt);
}

Result<std::vector<Preference>> readPreferences(store::Database &database, const PersonaId &persona)
{
    PROFFER_TRY(auto rows,
                database.query("SELECT id, persona, key, version, set_at, device, seq, cleared, value "
                               "FROM profile_preference WHERE persona = ?1 ORDER BY key",
                               persona.bytes));
    return readAll<Preference>(rows, preferenceAt);
}

Result<Preference> requirePreference(store::Database &database, const PreferenceId &id)
{
    return required(readPreference(database, id), "preference");
}

} // namespace proffer::profile
