// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"
#include "table.h"

namespace proffer::cli {

inline constexpr Positional whichGrant{
    .name = "GRANT", .help = "which one, by its id in the list, or the first four characters of it"};

json::Object grantJson(const grants::Grant &grant, std::string_view vendorName, Instant now);
std::string grantSheet(const grants::Grant &grant, std::string_view vendorName, Instant now);
json::Object termsJson(const grants::Terms &terms);
/// What is allowed, why and for how long, in sentences.
std::string termsText(const grants::Terms &terms);

/// What was given to one company, or to all, newest first.
Result<std::vector<grants::Grant>> grantsOf(services::Services &services,
                                            std::optional<std::string_view> vendor);
struct ListedGrants {
    json::Array json{};
    Table table;
};
Result<ListedGrants> listedGrants(services::Services &services, const std::vector<grants::Grant> &grants,
                                  Instant now);

/// The name of the company a grant was given to.
Result<std::string> vendorName(services::Services &services, const grants::Grant &grant);

/// Hands over what \a text gives for the grant that was named, as the member \a name of the answer.
Result<Outcome> handOverText(Session &session, const Arguments &arguments, std::string_view name,
                             Result<std::string> (grants::Grants::*text)(const grants::GrantId &));

/// What issuing says.
Outcome issuedOutcome(const grants::Issued &issued, std::string_view vendor, Instant now);
/// Issues what arguments and options ask for, and hands it over.
Result<Outcome> issueToken(Session &session, const Arguments &arguments, grants::Kind kind);

/// The first day on which it is over, from --until or --days.
Result<Date> untilFrom(const Session &session, const Arguments &arguments);
/// Options for what a token is to say; the same for issuing and superseding.
std::vector<Option> requestOptions();
/// The request that arguments and options describe, for a company and a persona.
Result<grants::GrantRequest> requestFrom(Session &session, services::Services &services,
                                         const Arguments &arguments, grants::Kind kind,
                                         const vendors::VendorId &vendor, const profile::Persona &persona);

} // namespace proffer::cli
