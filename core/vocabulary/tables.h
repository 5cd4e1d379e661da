// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vocabulary/vocabulary.h"

namespace proffer::vocabulary {

inline constexpr std::string_view dpv = "https://w3id.org/dpv#";
inline constexpr std::string_view personalDataExtension = "https://w3id.org/dpv/pd#";
inline constexpr std::string_view ieee = "https://w3id.org/dpv/standards/ieee/7012#";
inline constexpr std::string_view ownPurposes = "urn:proffer:purpose:";
inline constexpr std::string_view formerIeee = "https://w3id.org/dpv/standards/p7012#";

std::span<const Concept> purposeTable();
std::span<const Concept> processingTable();
std::span<const Concept> personalDataTable();
std::span<const Concept> legalBasisTable();
std::span<const Concept> statusTable();
std::span<const Concept> ieeeTable();

} // namespace proffer::vocabulary
