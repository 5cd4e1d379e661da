// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grants/grants.h"
#include "profile/attribute.h"
#include "vault/header.h"
#include "vendors/holding.h"
#include "vendors/keys.h"
#include "wording/language.h"

namespace proffer::telling {

// What people read where JSON has a code: a few words for each enumerator, none of them with an underscore.
// Kinds of companies have theirs in wording::sayKind().

std::string inWords(const wording::Language &language, grants::Kind kind);
std::string inWords(const wording::Language &language, grants::State state);
std::string inWords(const wording::Language &language, vendors::HowKnown how);
std::string inWords(const wording::Language &language, vendors::HoldingState state);
std::string inWords(const wording::Language &language, vendors::KeyTrust trust);
std::string inWords(const wording::Language &language, vendors::KeyState state);
std::string inWords(const wording::Language &language, profile::Source source);
std::string inWords(const wording::Language &language, profile::Sensitivity sensitivity);
std::string inWords(const wording::Language &language, vault::SlotKind kind);

/// Where a permission stands; one in whose place a narrower one came is "replaced", and not "ended".
std::string stateWords(const wording::Language &language, const grants::Grant &grant, Instant now);

} // namespace proffer::telling
