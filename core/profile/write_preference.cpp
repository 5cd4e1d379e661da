// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "kinds.h"
#include "preference_key.h"
#include "rows.h"
#include "write.h"

namespace proffer::profile {

Result<bool> writePreference(ledger::Ledger &ledger, ledger::Batch &batch, const PersonaId &persona,
                             std::string_view key, const json::Value &value)
{
    PROFFER_TRY(const auto canonical, canonicalPreferenceKey(key));
    PROFFER_CHECK(checkPreference(canonical, value));
    PROFFER_TRY(const auto owner, requirePersona(ledger.database(), persona));
    const auto id = preferenceIdOf(persona, canonical);
    PROFFER_TRY(const auto before, readPreference(ledger.database(), id));
    if (before && before->value == value)
        return false;
    PROFFER_CHECK(requireOpen(ledger.database(), owner.subject, persona));
    PROFFER_CHECK(batch.append({.kind = std::string{kinds::preferenceSet},
                                .about = {owner.subject.bytes, persona.bytes, id.bytes},
                                .data = {{"preference", id.text()},
                                         {"persona", persona.text()},
                                         {"key", canonical},
                                         {"version", (before ? before->version : 0) + 1}},
                                .values = json::Object{{"value", value}}}));
    return true;
}

} // namespace proffer::profile
