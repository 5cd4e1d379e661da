// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "wording/wording.h"

#include "agreements/text.h"

namespace proffer::wording {
namespace {

/// What a code stands for is said only if its text is the one that is known here.
Sentences sayPinned(const Language &language, const agreements::PinnedAgreement &agreement,
                    const std::vector<std::string> &texts, bool known, const Company &company)
{
    if (!known)
        return {sayUnknownText(language, agreement.code, company)};
    if (const auto row = vocabulary::findAgreement(agreement.code))
        return sayAgreement(language, **row, company);
    const auto rules = agreements::rulesOf(agreement, texts);
    if (!rules)
        return {sayUnknownText(language, agreement.code, company)};
    return sayRules(language, {.prohibitions = rules->prohibitions, .allowances = rules->allowances}, {},
                    company);
}

} // namespace

std::string sayStanding(const Language &language, const agreements::Negotiation &negotiation,
                        const Company &company, Instant now)
{
    const auto say = [&](AgreementState state, Instant when) {
        return sayAgreementState(language, state, company, when);
    };
    const auto answered = negotiation.answeredAt.value_or(negotiation.madeAt);
    switch (agreements::stateAt(negotiation, now)) {
    case agreements::State::Offered:
        return say(AgreementState::Offered, negotiation.madeAt);
    case agreements::State::Expired:
        return say(AgreementState::Expired, negotiation.offer.expires);
    case agreements::State::Countered:
    case agreements::State::CounterClosed:
        return say(AgreementState::Countered, answered);
    case agreements::State::Declined:
        return say(AgreementState::Declined, answered);
    case agreements::State::Agreed:
        return say(AgreementState::Signed, answered);
    case agreements::State::NeedsNewYes:
        return say(AgreementState::NewOwner, answered);
    case agreements::State::Ended:
        return say(AgreementState::None, answered);
    }
    return {};
}

std::string sayStanding(const Language &language, const agreements::Said &said, const Company &company)
{
    const auto state = agreements::stateOf(said);
    if (state == agreements::State::Ended)
        return sayAgreementState(language, AgreementState::None, company);
    return sayAgreementState(
        language, state == agreements::State::Agreed ? AgreementState::Said : AgreementState::NewOwner,
        company, Instant{said.date});
}

Sentences sayNegotiation(const Language &language, const agreements::Negotiation &negotiation,
                         const Company &company, Instant now)
{
    auto sentences = sayOffer(language, negotiation.offer, now);
    if (negotiation.answer)
        append(sentences, sayAnswer(language, *negotiation.answer, company));
    // A signed answer says already how it stands.
    if (auto state = sayStanding(language, negotiation, company, now);
        std::ranges::find(sentences, state) == sentences.end())
        sentences.push_back(std::move(state));
    if (!negotiation.conflicting.empty())
        sentences.push_back(sayAgreementState(language, AgreementState::Conflict, company));
    const auto &shown = negotiation.answer && negotiation.answer->agreement
                            ? *negotiation.answer->agreement
                            : negotiation.offer.agreements.front();
    const auto row = vocabulary::findAgreement(shown.code);
    const bool known =
        std::ranges::find(negotiation.offer.agreements, shown) != negotiation.offer.agreements.end() ||
        (row && shown == agreements::pinned(**row));
    append(sentences, sayPinned(language, shown, negotiation.offer.texts, known, company));
    return sentences;
}

Sentences saySaid(const Language &language, const agreements::Said &said, const Company &company)
{
    Sentences sentences{sayStanding(language, said, company)};
    append(sentences, sayPinned(language, said.agreement, said.texts, true, company));
    return sentences;
}

} // namespace proffer::wording
