// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

namespace proffer::cli {

json::Object grantJson(const grants::Grant &grant, std::string_view vendorName, Instant now);
std::string grantSheet(const grants::Grant &grant, std::string_view vendorName, Instant now);
json::Object termsJson(const grants::Terms &terms);
/// What is allowed, why and for how long, in sentences.
std::string termsText(const grants::Terms &terms);
/// "the purpose Marketing" of an IRI of the vocabulary.
std::string shortIri(std::string_view iri);

/// The name of the company a grant was given to.
Result<std::string> vendorName(services::Services &services, const grants::Grant &grant);

/// Options for what a token is to say; the same for issuing and superseding.
std::vector<Option> requestOptions();
/// The request that arguments and options describe, for a company and a persona.
Result<grants::GrantRequest> requestFrom(Session &session, services::Services &services,
                                         const Arguments &arguments, grants::Kind kind,
                                         const vendors::VendorId &vendor, const profile::Persona &persona);

} // namespace proffer::cli
