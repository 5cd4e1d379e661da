// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/services.h"
#include "session.h"
#include "spoken.h"

namespace proffer::cli {

inline constexpr Positional whichAgreements{
    .name = "CODE",
    .help =
        "an agreement of the roster, such as SD-BASE, the preferred one first; none: your own terms alone",
    .count = Positional::Count::Any};
inline constexpr Positional whichAgreement{.name = "AGREEMENT", .help = "its id, or the beginning of it"};

/// Options for what is offered, and until when.
std::vector<Option> offerOptions();
/// The offer that the command line describes; vendor and persona are for the caller.
Result<agreements::NewOffer> offerFrom(const Session &session, services::Services &services,
                                       const Arguments &arguments);

/// Says once it is made what an offer with a legal text of the person's gives away.
void noteSharedTexts(const Session &session, const agreements::NewOffer &offer);

/// Each --text is for a code that is proposed; one for another code would be left out unnoticed.
/// InvalidArgument (member "text", reason "not_proposed", fact "code").
Done checkTexts(const Arguments &arguments, const std::vector<agreements::Proposed> &proposed);
/// A code of the roster, with its legal text if --text names one for it.
Result<agreements::Proposed> proposedFrom(const Arguments &arguments, std::string_view code);

json::Object negotiationJson(const agreements::Negotiation &negotiation, std::string_view vendorName,
                             Instant now);
json::Object saidJson(const agreements::Said &said, std::string_view vendorName);
/// What was offered, how it stands, and what it says.
Result<Outcome> negotiationOutcome(services::Services &services, const agreements::Negotiation &negotiation,
                                   Instant now);
Result<Outcome> saidOutcome(services::Services &services, const agreements::Said &said);

} // namespace proffer::cli
