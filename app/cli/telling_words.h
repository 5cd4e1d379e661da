// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telling/claim_words.h"
#include "telling/enum_words.h"
#include "telling/event_sentences.h"
#include "telling/history_file.h"
#include "wording/phrases.h"

// What the command line says in the words that every program shares. Its own sentences are English, and so
// are the words that stand in them; what happened is told in the language that is spoken.
namespace proffer::cli {

using telling::eventJson;
using telling::EventSentences;
using telling::eventsJson;
using telling::Told;

inline const wording::Language &english()
{
    static const wording::Language language{wording::Tongue::English};
    return language;
}

inline std::string claimWords(std::string_view claim)
{
    return telling::claimWords(english(), claim);
}

inline std::string claimsPhrase(const std::vector<std::string> &claims)
{
    return telling::claimsPhrase(english(), claims);
}

inline std::string preferenceWords(std::string_view key)
{
    return telling::preferenceWords(english(), key);
}

inline std::string enumeration(const std::vector<std::string> &items)
{
    return wording::sayList(english(), items);
}

inline std::string inWords(vendors::Kind kind)
{
    return wording::sayKind(english(), kind);
}

template <class Code>
    requires requires(Code code) { telling::inWords(english(), code); }
std::string inWords(Code code)
{
    return telling::inWords(english(), code);
}

inline std::string stateWords(const grants::Grant &grant, Instant now)
{
    return telling::stateWords(english(), grant, now);
}

} // namespace proffer::cli
