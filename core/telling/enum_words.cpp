// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "telling/enum_words.h"

#include "message_table.h"

namespace proffer::telling {

using wording::Language;

std::string inWords(const Language &language, grants::Kind kind)
{
    switch (kind) {
    case grants::Kind::Grant:
        return say(language, "word.kind.grant");
    case grants::Kind::Statement:
        return say(language, "word.kind.statement");
    case grants::Kind::Profile:
        return say(language, "word.kind.profile");
    }
    return {};
}

std::string inWords(const Language &language, grants::State state)
{
    switch (state) {
    case grants::State::NotYetValid:
        return say(language, "word.state.not_yet_valid");
    case grants::State::InForce:
        return say(language, "word.state.in_force");
    case grants::State::EndsSoon:
        return say(language, "word.state.ends_soon");
    case grants::State::Expired:
        return say(language, "word.state.expired");
    case grants::State::Ended:
        return say(language, "word.state.ended");
    }
    return {};
}

std::string inWords(const Language &language, vendors::HowKnown how)
{
    using enum vendors::HowKnown;
    switch (how) {
    case Granted:
        return say(language, "word.known.granted");
    case IGaveIt:
        return say(language, "word.known.i_gave_it");
    case AccountExists:
        return say(language, "word.known.account_exists");
    case TheyWrote:
        return say(language, "word.known.they_wrote");
    case TheyConfirmed:
        return say(language, "word.known.they_confirmed");
    case Suspected:
        return say(language, "word.known.suspected");
    }
    return {};
}

std::string inWords(const Language &language, vendors::HoldingState state)
{
    using enum vendors::HoldingState;
    switch (state) {
    case Held:
        return say(language, "word.held.held");
    case AskedToStop:
        return say(language, "word.held.asked_to_stop");
    case AskedToDelete:
        return say(language, "word.held.asked_to_delete");
    case SaidDeleted:
        return say(language, "word.held.said_deleted");
    case NoAnswer:
        return say(language, "word.held.no_answer");
    }
    return {};
}

std::string inWords(const Language &language, vendors::KeyTrust trust)
{
    using enum vendors::KeyTrust;
    switch (trust) {
    case SelfAsserted:
        return say(language, "word.trust.self_asserted");
    case FromOrigin:
        return say(language, "word.trust.from_origin");
    case FingerprintCompared:
        return say(language, "word.trust.fingerprint_compared");
    case InPerson:
        return say(language, "word.trust.in_person");
    }
    return {};
}

std::string inWords(const Language &language, vendors::KeyState state)
{
    using enum vendors::KeyState;
    switch (state) {
    case InForce:
        return say(language, "word.key.in_force");
    case Replaced:
        return say(language, "word.key.replaced");
    case Alarm:
        return say(language, "word.key.alarm");
    case Refused:
        return say(language, "word.key.refused");
    }
    return {};
}

std::string inWords(const Language &language, profile::Source source)
{
    switch (source) {
    case profile::Source::Self:
        return say(language, "word.source.self");
    case profile::Source::Imported:
        return say(language, "word.source.imported");
    case profile::Source::Derived:
        return say(language, "word.source.derived");
    case profile::Source::Vendor:
        return say(language, "word.source.vendor");
    }
    return {};
}

std::string inWords(const Language &language, profile::Sensitivity sensitivity)
{
    switch (sensitivity) {
    case profile::Sensitivity::Normal:
        return say(language, "word.sensitivity.normal");
    case profile::Sensitivity::Sensitive:
        return say(language, "word.sensitivity.sensitive");
    }
    return {};
}

std::string inWords(const Language &language, vault::SlotKind kind)
{
    switch (kind) {
    case vault::SlotKind::Password:
        return say(language, "word.slot.password");
    case vault::SlotKind::RecoveryCode:
        return say(language, "word.slot.recovery_code");
    }
    return {};
}

std::string stateWords(const Language &language, const grants::Grant &grant, Instant now)
{
    const auto state = grants::stateAt(grant, now);
    return state == grants::State::Ended && grant.supersededBy ? say(language, "word.state.replaced")
                                                               : inWords(language, state);
}

} // namespace proffer::telling
