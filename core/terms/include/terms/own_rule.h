// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/id.h"
#include "terms/rules.h"
#include "json/value.h"

namespace proffer::terms {

struct RuleTag;
using RuleId = Id<RuleTag>;

enum class Effect { Allow, Never };

/// "allow": how an effect stands in the ledger and in JSON.
std::string_view toText(Effect effect);
/// InvalidArgument (member "effect") for a word that is none of them.
Result<Effect> effectFromText(std::string_view text);

/// "give": the same for comfort.
std::string_view toText(Comfort comfort);
Result<Comfort> comfortFromText(std::string_view text);

/// What the person says in a rule of their own.
struct OwnRuleDraft {
    Effect effect = Effect::Never;
    std::string name{}; ///< what the person calls it: 1 to 200 bytes on one line
    Scope scope{};
    std::optional<Duration> retention{}; ///< with Effect::Allow only
    bool operator==(const OwnRuleDraft &) const = default;
};

struct OwnRule {
    RuleId id;
    OwnRuleDraft rule;
    std::int64_t version = 1; ///< counts the changes
    Instant changedAt{};
    bool removed = false;
    bool operator==(const OwnRule &) const = default;
};

/// A scope as it stands in the ledger, in agreements and in JSON: only the parts that are filled in.
json::Object toJson(const Scope &scope);
/// UnknownIri for words of no vocabulary; JsonWrongType with the fact "member" for anything else that
/// toJson() does not write.
Result<Scope> scopeFromJson(const json::Object &object);

} // namespace proffer::terms
