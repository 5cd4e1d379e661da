// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "telling/enum_words.h"

#include "telling/claim_words.h"

#include "base/text.h"
#include "terms/collection.h"
#include "vocabulary/vocabulary.h"

#include <algorithm>

namespace proffer::telling {
namespace {

/// "Service Provision" as it stands within a sentence; abbreviations stay.
std::string lowered(std::string_view label)
{
    std::string text{label};
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool begins = i == 0 || text[i - 1] == ' ' || text[i - 1] == '-';
        const bool abbreviation = i + 1 < text.size() && isUpper(text[i + 1]);
        if (begins && isUpper(text[i]) && !abbreviation)
            text[i] = static_cast<char>(text[i] - 'A' + 'a');
    }
    return text;
}

} // namespace

std::string_view inWords(grants::Kind kind)
{
    switch (kind) {
    case grants::Kind::Grant:
        return "permission";
    case grants::Kind::Statement:
        return "statement (anyone could use it)";
    case grants::Kind::Profile:
        return "preference sheet";
    }
    return {};
}

std::string_view inWords(grants::State state)
{
    switch (state) {
    case grants::State::NotYetValid:
        return "not yet in force";
    case grants::State::InForce:
        return "in force";
    case grants::State::EndsSoon:
        return "ends soon";
    case grants::State::Expired:
        return "time is over";
    case grants::State::Ended:
        return "ended by you";
    }
    return {};
}

std::string_view inWords(vendors::Kind kind)
{
    using enum vendors::Kind;
    switch (kind) {
    case Shop:
        return "shop";
    case Bank:
        return "bank";
    case SocialNetwork:
        return "social network";
    case Health:
        return "health care";
    case PublicBody:
        return "public body";
    case Employer:
        return "employer";
    case Insurer:
        return "insurer";
    case Telecom:
        return "telephone or internet";
    case Travel:
        return "travel";
    case Media:
        return "media";
    case Marketplace:
        return "marketplace";
    case MarketplaceSeller:
        return "seller in a marketplace";
    case DataBroker:
        return "data broker";
    case Other:
        return "other";
    }
    return {};
}

std::string_view inWords(vendors::HowKnown how)
{
    using enum vendors::HowKnown;
    switch (how) {
    case Granted:
        return "you permitted it";
    case IGaveIt:
        return "you gave it";
    case AccountExists:
        return "you have an account there";
    case TheyWrote:
        return "they wrote to you";
    case TheyConfirmed:
        return "they said so";
    case Suspected:
        return "you suspect it";
    }
    return {};
}

std::string_view inWords(vendors::HoldingState state)
{
    using enum vendors::HoldingState;
    switch (state) {
    case Held:
        return "they have it";
    case AskedToStop:
        return "you asked them to stop";
    case AskedToDelete:
        return "you asked them to delete it";
    case SaidDeleted:
        return "they say it is deleted";
    case NoAnswer:
        return "they did not answer";
    }
    return {};
}

std::string_view inWords(vendors::KeyTrust trust)
{
    using enum vendors::KeyTrust;
    switch (trust) {
    case SelfAsserted:
        return "only they say so";
    case FromOrigin:
        return "it came from their web address";
    case FingerprintCompared:
        return "you compared its thumbprint with them";
    case InPerson:
        return "you got it in person";
    }
    return {};
}

std::string_view inWords(vendors::KeyState state)
{
    using enum vendors::KeyState;
    switch (state) {
    case InForce:
        return "in force";
    case Replaced:
        return "replaced";
    case Alarm:
        return "waits for your answer";
    case Refused:
        return "refused by you";
    }
    return {};
}

std::string_view inWords(profile::Source source)
{
    switch (source) {
    case profile::Source::Self:
        return "from you";
    case profile::Source::Imported:
        return "imported";
    case profile::Source::Derived:
        return "worked out";
    case profile::Source::Vendor:
        return "from a company";
    }
    return {};
}

std::string_view inWords(profile::Sensitivity sensitivity)
{
    switch (sensitivity) {
    case profile::Sensitivity::Normal:
        return "normal";
    case profile::Sensitivity::Sensitive:
        return "sensitive";
    }
    return {};
}

std::string_view inWords(vault::SlotKind kind)
{
    switch (kind) {
    case vault::SlotKind::Password:
        return "password";
    case vault::SlotKind::RecoveryCode:
        return "recovery code";
    }
    return {};
}

std::string_view stateWords(const grants::Grant &grant, Instant now)
{
    const auto state = grants::stateAt(grant, now);
    return state == grants::State::Ended && grant.supersededBy ? "replaced" : inWords(state);
}

std::string iriWords(std::string_view iri)
{
    using vocabulary::Vocabulary;
    for (const auto *table :
         {&Vocabulary::purposes(), &Vocabulary::processing(), &Vocabulary::personalData()})
        if (const auto number = table->number(iri))
            return lowered(table->concepts()[*number].label);
    if (terms::findChannel(iri)) {
        std::string words{iri.substr(iri.find_last_of(':') + 1)};
        std::ranges::replace(words, '-', ' ');
        return words;
    }
    // Strangers' words are shown as they are, lest they look like one of the vocabulary.
    return visible(iri);
}

std::string durationWords(const Duration &duration)
{
    std::vector<std::string> parts;
    const auto add = [&](int count, std::string_view one, std::string_view several) {
        if (count > 0)
            parts.push_back(counted(static_cast<std::size_t>(count), one, several));
    };
    add(duration.years, "year", "years");
    add(duration.months, "month", "months");
    add(duration.weeks, "week", "weeks");
    add(duration.days, "day", "days");
    add(duration.hours, "hour", "hours");
    add(duration.minutes, "minute", "minutes");
    add(duration.seconds, "second", "seconds");
    return parts.empty() ? "no time" : enumeration(parts);
}

} // namespace proffer::telling
