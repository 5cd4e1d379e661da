// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profile/ids.h"

#include <optional>

namespace proffer::profile {

/// Whose data this is. Name and relation are values: erased, they are gone and the subject stays.
struct Subject {
    SubjectId id;
    bool self = false;                     ///< the person who owns the vault
    std::optional<std::string> name{};     ///< nothing once erased
    std::optional<std::string> relation{}; ///< "child", "parent", or other words; nothing for the person
    bool erased() const { return !name; }
    bool operator==(const Subject &) const = default;
};

/// A face: "Everyday", "Work", "Throwaway". Its label is a name and stays in history.
struct Persona {
    PersonaId id;
    SubjectId subject;
    std::string label;
    bool retired = false; ///< for ever; it takes no new values
    bool operator==(const Persona &) const = default;
};

} // namespace proffer::profile
