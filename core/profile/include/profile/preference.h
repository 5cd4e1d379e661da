// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "ledger/ids.h"
#include "profile/ids.h"
#include "json/value.h"

#include <optional>
#include <span>

namespace proffer::profile {

/// What kind of value a preference takes, and how it is written as JSON.
enum class PreferenceKind {
    YesNo,      ///< "yes" or "no"
    Choice,     ///< one of a list
    Choices,    ///< array of texts of a list, not empty, none twice
    QuietHours, ///< {"from":"22:00","to":"07:00","zone":"Asia/Tokyo"}: local time, over midnight if to is
                ///< earlier
    Size,       ///< {"system":"EU","size":"38"}
    Taste,      ///< a text of at most 200 characters
    Languages,  ///< array of language tags, best first, not empty
};

/// One line of the catalogue. A key that ends in ".*" stands for all keys with a name of the person's own in
/// its place: letters and digits of any script, '-', '_' and single spaces, at most 48 characters, lower
/// case, NFC. Keys are names and stay in history; values can be erased.
struct PreferenceSpec {
    std::string_view key; ///< "channel.phone", "topic.*"
    PreferenceKind kind;
    std::span<const std::string_view> allowed; ///< for YesNo, Choice, Choices; the systems for Size
    std::string_view category;                 ///< IRI
};

std::span<const PreferenceSpec> preferenceCatalogue();

/// The catalogue's line for a key ("topic.coffee" has that of "topic.*"). InvalidArgument with the fact
/// "preference".
Result<const PreferenceSpec *> preferenceSpec(std::string_view key);
/// The key as it is kept: names of the person's own are brought to lower case and NFC.
Result<std::string> canonicalPreferenceKey(std::string_view key);

/// Whether a value may stand under a key. InvalidArgument with the facts "preference" and "reason".
Done checkPreference(std::string_view key, const json::Value &value);

/// Whether the value holds somebody back, so that a holder who drops it gains: it must stand in the plain
/// part of a token. So does "no" to a channel, every highest frequency, quiet hours, "no" and "ask" to
/// personalisation, and "never" to a topic.
bool isRestrictive(std::string_view key, const json::Value &value);

/// The value that a person's typing means: "no", "weekly", "22:00-07:00 Asia/Tokyo", "EU 38", "ja, en".
/// Checked as above.
Result<json::Value> preferenceFromText(std::string_view key, std::string_view typed);
/// The reverse, for a screen or a terminal.
std::string preferenceText(const json::Value &value);

/// One stance of a persona, as it stands now.
struct Preference {
    PreferenceId id;
    PersonaId persona;
    std::string key;
    std::int64_t version = 0;
    Instant setAt{};
    ledger::EventRef event{};
    bool cleared = false;               ///< the person has no stance any more; the value stays in history
    std::optional<json::Value> value{}; ///< nothing once cleared or erased
    bool erased() const { return !value && !cleared; }
    bool restrictive() const { return value && isRestrictive(key, *value); }
    bool operator==(const Preference &) const = default;
};

PreferenceId preferenceIdOf(const PersonaId &persona, std::string_view key);

} // namespace proffer::profile
