// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "rule_sentences.h"

namespace proffer::wording {
namespace {

class VerdictSpeaker {
public:
    VerdictSpeaker(const Language &language, const VerdictAbout &about) : language_(language), about_(about)
    {
    }

    std::string operator()(const terms::Reason &reason) const
    {
        using enum terms::Why;
        switch (reason.why) {
        case Prohibited:
            return withRule(reason, "why.prohibited", "why.prohibited_by_agreement");
        case NeverToThisKind:
            return withData(reason, "why.never_to_this_kind");
        case AskMe:
            return withData(reason, "why.ask_me");
        case NotAllowedYet:
            return say(language_, "why.not_allowed_yet");
        case KeptTooLong:
            return say(language_, "why.kept_too_long", {rule(reason)});
        case PurposeNotNamed:
            return say(language_, "why.purpose_not_named");
        case ProcessingNotNamed:
            return say(language_, "why.processing_not_named");
        case RecipientNotNamed:
            return say(language_, "why.recipient_not_named");
        case ChannelNotNamed:
            return say(language_, "why.channel_not_named");
        case NoDataNamed:
            return say(language_, "why.no_data_named");
        case WordNotKnown:
            return say(language_, "why.word_not_known", {{"word", sayQuoted(language_, reason.word)}});
        case Allowed:
            return withRule(reason, "why.allowed", "why.allowed_by_agreement");
        }
        return {};
    }

    std::string excess() const
    {
        const Speaker speak{language_, about_.company};
        return about_.agreement == nullptr
                   ? speak("excess.beyond_unnamed")
                   : speak("excess.beyond_agreement", {"code", std::string{about_.agreement->code}});
    }

private:
    std::string withRule(const terms::Reason &reason, MessageId own, MessageId agreement) const
    {
        if (vocabulary::findAgreement(reason.rule))
            return say(language_, agreement, {{"code", reason.rule}});
        return say(language_, own, {rule(reason)});
    }
    std::string withData(const terms::Reason &reason, MessageId id) const
    {
        return say(language_, id,
                   {{"data", sayLabel(language_, reason.word)}, {"kind", sayKind(language_, about_.kind)}});
    }
    Value rule(const terms::Reason &reason) const
    {
        return {"rule", sayRule(language_, reason.rule, about_.own, about_.company)};
    }

    const Language &language_;
    const VerdictAbout &about_;
};

} // namespace

std::string sayFit(const Language &language, terms::Fit fit)
{
    switch (fit) {
    case terms::Fit::Fits:
        return say(language, "fit.fits");
    case terms::Fit::NeedsPerson:
        return say(language, "fit.needs_person");
    case terms::Fit::Against:
        return say(language, "fit.against");
    }
    return {};
}

Sentences sayVerdict(const Language &language, const terms::ItemVerdict &verdict, const VerdictAbout &about)
{
    const VerdictSpeaker speak{language, about};
    Sentences said{sayFit(language, verdict.fit)};
    // The agreement forbids the same thing by several of its rules.
    const auto add = [&](std::string sentence) {
        if (std::ranges::find(said, sentence) == said.end())
            said.push_back(std::move(sentence));
    };
    for (const auto &reason : verdict.reasons)
        add(speak(reason));
    if (!verdict.excess.empty())
        said.push_back(speak.excess());
    return said;
}

} // namespace proffer::wording
