// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/event_data.h"
#include "store/database.h"

namespace proffer::profile {

/// A version: a whole number that is not below the lowest.
inline Result<std::int64_t> versionIn(const ledger::EventData &data, std::string_view member = "version",
                                      std::int64_t lowest = 1)
{
    PROFFER_TRY(const auto version, data.integer(member));
    if (version < lowest)
        return data.malformed(member);
    return version;
}

Done foldSubject(store::Database &database, const ledger::Event &event);
Done foldPersona(store::Database &database, const ledger::Event &event);
Done foldAttributeSet(store::Database &database, const ledger::Event &event);
Done foldPreference(store::Database &database, const ledger::Event &event);
/// The rows that subject.erased, attribute.erased and preference.erased name stay, as erased.
Done foldErased(store::Database &database, const ledger::Event &event);

/// Remembers that an event carries a value of a thing.
Done foldCarrier(store::Database &database, const ledger::Event &event, const ledger::AnyId &thing);
/// Whatever the kind of the event: the values that it erases are gone from the tables.
Done foldErasures(store::Database &database, const ledger::Event &event);

} // namespace proffer::profile
