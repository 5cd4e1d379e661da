// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "services/services.h"

namespace proffer::services {

Result<profile::Subject> Services::subject(std::optional<std::string_view> typed)
{
    return typed ? profile_.people().findSubject(*typed) : profile_.people().self();
}

Result<profile::Persona> Services::persona(std::optional<std::string_view> typed)
{
    if (typed)
        return profile_.people().findPersona(*typed);
    PROFFER_TRY(const auto self, profile_.people().self());
    PROFFER_TRY(auto personas, profile_.people().personas(self.id));
    std::erase_if(personas, [](const profile::Persona &persona) { return persona.retired; });
    if (personas.empty())
        return fail(ErrorCode::NotFound).with("what", "persona");
    if (personas.size() > 1)
        return fail(ErrorCode::Ambiguous).with("what", "persona");
    return std::move(personas.front());
}

} // namespace proffer::services
