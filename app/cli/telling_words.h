// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telling/claim_words.h"
#include "telling/enum_words.h"
#include "telling/event_sentences.h"
#include "telling/history_file.h"
#include "tongue.h"
#include "wording/phrases.h"

// What the command line says in the words that every program shares, in the language that is spoken.
namespace proffer::cli {

using telling::eventJson;
using telling::EventSentences;
using telling::eventsJson;
using telling::Told;

inline std::string claimWords(std::string_view claim)
{
    return telling::claimWords(spoken(), claim);
}

inline std::string claimsPhrase(const std::vector<std::string> &claims)
{
    return telling::claimsPhrase(spoken(), claims);
}

inline std::string preferenceWords(std::string_view key)
{
    return telling::preferenceWords(spoken(), key);
}

inline std::string enumeration(const std::vector<std::string> &items)
{
    return wording::sayList(spoken(), items);
}

inline std::string inWords(vendors::Kind kind)
{
    return wording::sayKind(spoken(), kind);
}

template <class Code>
    requires requires(Code code) { telling::inWords(spoken(), code); }
std::string inWords(Code code)
{
    return telling::inWords(spoken(), code);
}

inline std::string stateWords(const grants::Grant &grant, Instant now)
{
    return telling::stateWords(spoken(), grant, now);
}

} // namespace proffer::cli
