// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "agreement_sentences.h"

#include "agreements/text.h"

namespace proffer::wording {
namespace {

using vocabulary::Stance;

bool isPermitted(Stance stance)
{
    return stance == Stance::Required || stance == Stance::Permitted;
}

/// What terms::rulesOf() makes of the term table, column by column.
class AgreementSpeaker {
public:
    AgreementSpeaker(const Language &language, const Company &company) : speak_(language, company) {}

    void either(Stance stance, MessageId allowed, MessageId never)
    {
        if (isPermitted(stance))
            said.push_back(speak_(allowed));
        if (stance == Stance::Prohibited)
            said.push_back(speak_(never));
    }
    void one(MessageId id) { said.push_back(speak_(id)); }

    Sentences said{};

private:
    Speaker speak_;
};

} // namespace

std::string sayAgreementName(const Language &language, const vocabulary::RosterAgreement &agreement)
{
    return say(language, "agreement.label",
               {{"code", std::string{agreement.code}}, {"label", sayLabel(language, agreement.iri())}});
}

std::string sayAgreementNamed(const Language &language, std::string_view code, std::string_view iri)
{
    if (code == agreements::ownCode)
        return say(language, "agreement.own_name");
    const auto found = vocabulary::findAgreement(code);
    return found && (*found)->iri() == iri ? sayAgreementName(language, **found) : sayQuoted(language, code);
}

Sentences sayAgreement(const Language &language, const vocabulary::RosterAgreement &agreement,
                       const Company &company)
{
    if (agreement.kind == vocabulary::AgreementKind::PersonToPerson)
        return {say(language, "agreement.person_to_person")};
    AgreementSpeaker about{language, company};
    if (agreement.kind == vocabulary::AgreementKind::DataContribution)
        about.one("agreement.contribution");
    else if (isPermitted(agreement.serviceDelivery))
        about.one("agreement.service_required");
    about.either(agreement.analytics, "agreement.analytics_allowed", "agreement.analytics_never");
    about.either(agreement.tracking, "agreement.tracking_allowed", "agreement.tracking_never");
    about.one("agreement.tracking_others_never");
    about.either(agreement.profiling, "agreement.profiling_allowed", "agreement.profiling_never");
    about.either(agreement.profiling, "agreement.personalisation_allowed", "agreement.personalisation_never");
    if (agreement.sharingAnonymised == Stance::Permitted)
        about.one("agreement.sharing_anonymised");
    else
        about.one("agreement.sharing_never");
    if (agreement.dataPortability == Stance::Required)
        about.one("agreement.portability_required");
    return std::move(about.said);
}

std::string sayAgreementState(const Language &language, AgreementState state, const Company &company,
                              Instant when)
{
    const Speaker speak{language, company};
    const Value date{"date", sayDay(language, when)};
    switch (state) {
    case AgreementState::None:
        return speak("agreement.none");
    case AgreementState::Offered:
        return speak("agreement.offered", date);
    case AgreementState::Signed:
        return speak("agreement.signed", date);
    case AgreementState::Said:
        return speak("agreement.said", date);
    case AgreementState::Declined:
        return speak("agreement.declined", date);
    case AgreementState::Countered:
        return speak("agreement.countered", date);
    case AgreementState::Expired:
        return speak("agreement.expired", date);
    case AgreementState::Conflict:
        return speak("agreement.conflict");
    case AgreementState::NewOwner:
        return speak("agreement.new_owner");
    }
    return {};
}

Sentences sayOffer(const Language &language, const agreements::Offer &offer, Instant now)
{
    Sentences said;
    for (const auto &each : offer.agreements)
        said.push_back(say(language, said.empty() ? MessageId{"offer.first"} : MessageId{"offer.next"},
                           {{"agreement", sayAgreementNamed(language, each.code, each.iri)}}));
    const auto last = lastDay(language, offer.expires);
    said.push_back(now < offer.expires ? say(language, "offer.until", {last})
                                       : say(language, "agreement.expired", {last}));
    return said;
}

Sentences sayAnswer(const Language &language, const agreements::Answer &answer, const Company &company)
{
    const auto state = [&] {
        switch (answer.word) {
        case agreements::AnswerWord::Accepted:
            return AgreementState::Signed;
        case agreements::AnswerWord::Counter:
            return AgreementState::Countered;
        case agreements::AnswerWord::Declined:
            break;
        }
        return AgreementState::Declined;
    };
    Sentences said{sayAgreementState(language, state(), company, answer.issuedAt)};
    if (answer.agreement)
        said.push_back(
            say(language, "offer.about",
                {{"agreement", sayAgreementNamed(language, answer.agreement->code, answer.agreement->iri)}}));
    return said;
}

std::string sayUnknownText(const Language &language, std::string_view code, const Company &company)
{
    return Speaker{language, company}("agreement.other_text", {"code", sayName(language, code)});
}

} // namespace proffer::wording
