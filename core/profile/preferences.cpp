// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile/preferences.h"

#include "kinds.h"
#include "preference_key.h"
#include "rows.h"
#include "write.h"

namespace proffer::profile {

Result<Preference> Preferences::set(const PersonaId &persona, std::string_view key, const json::Value &value)
{
    PROFFER_TRY(auto batch, ledger_->begin());
    PROFFER_TRY(const bool written, writePreference(*ledger_, batch, persona, key, value));
    if (written)
        PROFFER_CHECK(batch.commit());
    return find(persona, key);
}

Done Preferences::clear(const PersonaId &persona, std::string_view key)
{
    PROFFER_TRY(auto batch, ledger_->begin());
    PROFFER_TRY(const auto before, find(persona, key));
    if (before.cleared)
        return fail(ErrorCode::NotFound).with("preference", before.key);
    PROFFER_TRY(const auto owner, requirePersona(ledger_->database(), persona));
    PROFFER_CHECK(batch.append({.kind = std::string{kinds::preferenceCleared},
                                .about = {owner.subject.bytes, persona.bytes, before.id.bytes},
                                .data = {{"preference", before.id.text()},
                                         {"persona", persona.text()},
                                         {"key", before.key},
                                         {"version", before.version + 1}}}));
    return batch.commit();
}

Result<Erasure> Preferences::erase(const PreferenceId &id, const std::vector<ledger::EventRef> &alsoIn)
{
    PROFFER_TRY(auto batch, ledger_->begin());
    PROFFER_TRY(const auto preference, requirePreference(ledger_->database(), id));
    PROFFER_TRY(const auto owner, requirePersona(ledger_->database(), preference.persona));
    const std::vector<Doomed> rows{{.table = Doomed::Table::Preferences,
                                    .id = id.bytes,
                                    .version = preference.version,
                                    .name = preference.key}};
    return eraseRows(*ledger_, std::move(batch), kinds::preferenceErased,
                     {owner.subject.bytes, owner.id.bytes}, rows, alsoIn);
}

Result<Preference> Preferences::preference(const PreferenceId &id) const
{
    return requirePreference(ledger_->database(), id);
}

Result<Preference> Preferences::find(const PersonaId &persona, std::string_view key) const
{
    PROFFER_TRY(const auto canonical, canonicalPreferenceKey(key));
    PROFFER_TRY(auto found, readPreference(ledger_->database(), preferenceIdOf(persona, canonical)));
    if (!found)
        return fail(ErrorCode::NotFound).with("preference", canonical);
    return *std::move(found);
}

Result<std::vector<Preference>> Preferences::preferences(const PersonaId &persona) const
{
    PROFFER_CHECK(requirePersona(ledger_->database(), persona));
    PROFFER_TRY(auto rows, readPreferences(ledger_->database(), persona));
    std::erase_if(rows, &Preference::cleared);
    return rows;
}

} // namespace proffer::profile
