// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/services.h"

namespace proffer::ui {

/// Whose data is in the vault, and their cards that are in use.
struct PeopleFacts {
    std::vector<profile::Subject> people{}; ///< the person first; without those that were erased
    std::vector<profile::Persona> cards{};

    const profile::Subject *person(const profile::SubjectId &id) const;
    std::vector<profile::Persona> cardsOf(const profile::SubjectId &id) const;
};

/// To be asked on the vault's thread.
Result<PeopleFacts> peopleFacts(services::Services &services);

} // namespace proffer::ui
