// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telling/claim_words.h"
#include "telling/enum_words.h"
#include "telling/event_sentences.h"
#include "telling/history_file.h"

// What the command line says in the words that every program shares.
namespace proffer::cli {

using telling::claimsPhrase;
using telling::claimWords;
using telling::durationWords;
using telling::enumeration;
using telling::eventJson;
using telling::EventSentences;
using telling::eventsJson;
using telling::inWords;
using telling::iriWords;
using telling::preferencesPhrase;
using telling::preferenceWords;
using telling::stateWords;
using telling::Told;

} // namespace proffer::cli
