// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "ledger/ids.h"
#include "profile/category.h"
#include "profile/claim.h"
#include "profile/ids.h"

#include <optional>

namespace proffer::profile {

/// How the vault came by a value.
enum class Source { Self, Imported, Derived, Vendor };

/// One fact about a subject, as it stands now.
struct Attribute {
    AttributeId id;
    SubjectId subject;
    std::optional<PersonaId> persona; ///< nothing: shared by all personas of the subject
    ClaimKey claim;
    std::string category; ///< IRI
    Sensitivity sensitivity = Sensitivity::Normal;
    Source source = Source::Self;
    std::optional<ClaimKey> derivedFrom{}; ///< for Source::Derived: a claim of the same subject and persona
    bool outdated = false; ///< derived, and what it was derived from has changed or was erased since
    std::int64_t version = 0;
    Instant setAt{};
    ledger::EventRef event{};           ///< the event that set or erased it
    std::optional<json::Value> value{}; ///< nothing once erased
    bool erased() const { return !value; }
    bool operator==(const Attribute &) const = default;
};

/// What somebody wants to keep.
struct AttributeDraft {
    SubjectId subject;
    std::optional<PersonaId> persona{};
    ClaimKey claim;
    json::Value value;
    /// IRI or its short form; nothing: what the attribute had, else what the claim usually is.
    std::optional<std::string> category{};
    /// Nothing: what the attribute had, else what the category usually is.
    std::optional<Sensitivity> sensitivity{};
    Source source = Source::Self;
};

std::string_view sourceName(Source source);
Result<Source> parseSource(std::string_view name);
std::string_view sensitivityName(Sensitivity sensitivity);
Result<Sensitivity> parseSensitivity(std::string_view name);

AttributeId attributeIdOf(const SubjectId &subject, const std::optional<PersonaId> &persona,
                          const ClaimKey &claim);

} // namespace proffer::profile
