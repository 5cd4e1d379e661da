// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <span>
#include <string>
#include <string_view>

namespace proffer::vocabulary {

/// What an agreement says about one kind of use.
enum class Stance { Required, Permitted, Optional, Prohibited, Unsaid };

/// For what sort of dealings an agreement is.
enum class AgreementKind { ServiceDelivery, DataContribution, PersonToPerson };

/// One agreement of the IEEE 7012 roster, with its row of the term table. Other implementers read some codes
/// differently, so that an agreement is always pinned by code, IRI and hash together.
struct RosterAgreement {
    std::string_view code; ///< "SD-BASE-A"
    AgreementKind kind;
    Stance serviceDelivery;
    Stance analytics; ///< by the vendor itself, as are tracking and profiling
    Stance tracking;
    Stance profiling;
    Stance sharingAnonymised; ///< with third parties; sharing anything else is never allowed
    Stance dataPortability;   ///< that the person gets the data in a form to take along
    std::string_view parents; ///< codes with ';' between them
    bool inLaunchSet;         ///< of 2026; the others are on the roster, but not offered yet

    std::string iri() const;
    bool operator==(const RosterAgreement &) const = default;
};

/// All of them, in the order of the roster.
std::span<const RosterAgreement> roster();
/// By code or IRI. UnknownIri with the fact "iri".
Result<const RosterAgreement *> findAgreement(std::string_view codeOrIri);

} // namespace proffer::vocabulary
