// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grants/grants.h"
#include "profile/attribute.h"
#include "vault/header.h"
#include "vendors/holding.h"
#include "vendors/keys.h"

namespace proffer::telling {

// What people read where JSON has a code: a few words for each enumerator, none of them with an underscore.

std::string_view inWords(grants::Kind kind);
std::string_view inWords(grants::State state);
std::string_view inWords(vendors::Kind kind);
std::string_view inWords(vendors::HowKnown how);
std::string_view inWords(vendors::HoldingState state);
std::string_view inWords(vendors::KeyTrust trust);
std::string_view inWords(vendors::KeyState state);
std::string_view inWords(profile::Source source);
std::string_view inWords(profile::Sensitivity sensitivity);
std::string_view inWords(vault::SlotKind kind);

/// Where a permission stands; one in whose place a narrower one came is "replaced", and not "ended".
std::string_view stateWords(const grants::Grant &grant, Instant now);

/// "service provision" of an IRI that ends in "ServiceProvision".
std::string iriWords(std::string_view iri);
/// "90 days", "1 year and 6 months".
std::string durationWords(const Duration &duration);

} // namespace proffer::telling
