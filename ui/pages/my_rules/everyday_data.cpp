// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "everyday_data.h"

#include <array>

#define DPV "https://w3id.org/dpv#"
#define PD "https://w3id.org/dpv/pd#"

namespace proffer::ui {

std::span<const EverydayData> everydayData()
{
    static constexpr auto all = std::to_array<EverydayData>({
        {PD "Contact"},
        {PD "EmailAddress", true},
        {PD "TelephoneNumber", true},
        {PD "PhysicalAddress", true},
        {PD "Name"},
        {PD "Age"},
        {PD "OfficialID"},
        {PD "Location"},
        {PD "Financial"},
        {PD "Transactional", true},
        {PD "Behavioural"},
        {PD "Preference"},
        {PD "Social"},
        {PD "Family", true},
        {PD "Professional", true},
        {DPV "SpecialCategoryPersonalData"},
        {PD "MedicalHealth", true},
        {PD "Biometric", true},
    });
    return all;
}

} // namespace proffer::ui
