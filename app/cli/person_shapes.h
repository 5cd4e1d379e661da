// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arguments.h"
#include "services/services.h"

namespace proffer::cli {

/// Whose values a command is about: --subject, --persona, else the person's shared ones.
struct Whose {
    profile::Subject subject;
    std::optional<profile::Persona> persona{};

    std::optional<profile::PersonaId> personaId() const
    {
        return persona ? std::optional{persona->id} : std::nullopt;
    }
};

Result<Whose> whose(services::Services &services, const Arguments &arguments);
std::vector<Option> whoseOptions();

json::Object attributeJson(const profile::Attribute &attribute);
json::Array attributesJson(const std::vector<profile::Attribute> &attributes);
json::Object erasedJson(const services::Erased &erased);
/// What was erased and where it may still be, in sentences.
std::string erasedText(const services::Erased &erased);

} // namespace proffer::cli
