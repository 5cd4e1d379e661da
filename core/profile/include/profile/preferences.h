// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"
#include "profile/erasure.h"
#include "profile/preference.h"

namespace proffer::profile {

/// The stances of personas.
class Preferences {
public:
    explicit Preferences(ledger::Ledger &ledger) : ledger_(&ledger) {}

    /// NotFound without the persona, and the errors of checkPreference(). What is the same already is left
    /// alone.
    Result<Preference> set(const PersonaId &persona, std::string_view key, const json::Value &value);
    /// No stance any more. NotFound when there is none.
    Done clear(const PersonaId &persona, std::string_view key);
    /// The value and every older one is erased. ValueErased when nothing is left.
    Result<Erasure> erase(const PreferenceId &id, const std::vector<ledger::EventRef> &alsoIn = {});

    Result<Preference> preference(const PreferenceId &id) const;
    Result<Preference> find(const PersonaId &persona, std::string_view key) const;
    /// In the order of their keys; erased ones too, cleared ones not.
    Result<std::vector<Preference>> preferences(const PersonaId &persona) const;

private:
    ledger::Ledger *ledger_;
};

} // namespace proffer::profile
