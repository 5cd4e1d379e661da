// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/services.h"

namespace proffer::ui {

/// A person and one of their cards, with what can be given of it.
struct Face {
    profile::Subject subject{};
    profile::Persona persona{};
    std::vector<profile::Attribute> attributes{}; ///< with values that a company can read
    int mostDays = 0;                             ///< that a permit of this one can last
    bool listed = false;                          ///< others can look up whether it was ended
};

/// What a permit can be made of.
struct PermitMaterial {
    vendors::Vendor vendor{};
    bool hasKey = false;   ///< proven: the permit is bound to it
    bool nameable = false; ///< by its website or its key, as a permit has to
    std::vector<Face> faces{};

    /// Whether there is a detail at all that it could be about.
    bool isEmpty() const;
    bool hasSeveralPeople() const;
};

Result<PermitMaterial> permitMaterial(services::Services &services, const vendors::VendorId &vendor);

} // namespace proffer::ui
