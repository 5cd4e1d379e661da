// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profile/attribute.h"
#include "profile/person.h"

namespace proffer::profile {

// What an exported profile says, read and checked for its shape alone.

struct ExportedPreference {
    std::string key;
    json::Value value;
};

struct ExportedPersona {
    Persona persona;
    std::vector<ExportedPreference> preferences{};
};

struct ExportedAttribute {
    ClaimKey claim;
    json::Value value;
    std::optional<PersonaId> persona{};
    std::string category{};
    Sensitivity sensitivity = Sensitivity::Normal;
    Source source = Source::Self;
    std::optional<ClaimKey> derivedFrom{};
    bool outdated = false;
};

struct ExportedSubject {
    SubjectId id;
    bool self = false;
    std::string name{};
    std::string relation{};
    std::vector<ExportedPersona> personas{};
    std::vector<ExportedAttribute> attributes{};
};

/// JsonMissingMember, JsonWrongType and InvalidArgument name the member.
Result<std::vector<ExportedSubject>> readExported(const json::Object &exported);

} // namespace proffer::profile
