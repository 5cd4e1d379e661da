// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "agreement_sentences.h"
#include "permission_sentences.h"

namespace proffer::wording {
namespace {

MessageId offeredReturn(std::string_view kind)
{
    if (kind == "discount")
        return "request.return_discount";
    if (kind == "money")
        return "request.return_money";
    if (kind == "service")
        return "request.return_service";
    return "request.return_other";
}

Sentences sayOfferedReturn(const Language &language, const std::optional<terms::InReturn> &gain)
{
    if (!gain)
        return {say(language, "request.return_nothing")};
    Sentences said{say(language, offeredReturn(gain->kind), {{"amount", amountText(language, *gain, true)}})};
    if (gain->by)
        said.push_back(say(language, "request.return_by", {{"date", sayDay(language, *gain->by)}}));
    said.push_back(gain->keptIfRevoked ? say(language, "request.return_kept") : say(language, "return.lost"));
    return said;
}

std::string quotedNames(const Language &language, const std::vector<std::string> &texts)
{
    std::vector<std::string> said;
    std::ranges::transform(texts, std::back_inserter(said),
                           [&](const auto &text) { return sayQuoted(language, text); });
    return join(language, said, Join::AndNames);
}

/// How far the use that is asked for goes.
Sentences sayWantedUse(const Language &language, const terms::Permission &use)
{
    Sentences said;
    if (!use.processing.empty())
        said.push_back(
            say(language, "request.processing", {{"processing", sayLabel(language, use.processing)}}));
    if (use.once)
        said.push_back(say(language, "request.once"));
    if (!use.intent.empty())
        said.push_back(say(language, "request.intent", {{"intent", sayQuoted(language, use.intent)}}));
    if (!use.context.empty())
        said.push_back(say(language, "request.context", {{"context", sayQuoted(language, use.context)}}));
    said.push_back(use.collection.empty()
                       ? say(language, "why.channel_not_named")
                       : say(language, "request.collection",
                             {{"channels", sayLabels(language, use.collection, Join::AndNames)}}));
    if (!use.access.empty())
        said.push_back(say(language, "request.access", {{"roles", quotedNames(language, use.access)}}));
    said.push_back(use.retention == Duration{} ? say(language, "request.retention_none")
                                               : say(language, "request.retention",
                                                     {{"period", sayPeriod(language, use.retention)}}));
    said.push_back(use.recipients.empty()
                       ? say(language, "request.recipients_none")
                       : say(language, "request.recipients",
                             {{"recipients", sayRecipients(language, use.recipients, true)}}));
    return said;
}

Sentences sayAssurance(const Language &language, const requests::Assurance &assurance)
{
    const auto scheme = assurance.scheme + (assurance.id.empty() ? "" : " " + assurance.id);
    Sentences said{say(language, "request.assurance_claimed", {{"scheme", sayName(language, scheme)}})};
    if (assurance.until)
        said.push_back(
            say(language, "request.assurance_until", {{"date", sayDay(language, *assurance.until)}}));
    return said;
}

} // namespace

std::string sayTrust(const Language &language, requests::Trust trust, const Company &company,
                     std::string_view origin)
{
    const Speaker speak{language, company};
    switch (trust) {
    case requests::Trust::Unsigned:
        return say(language, "trust.unsigned");
    case requests::Trust::SelfAsserted:
        return speak("trust.self_asserted");
    case requests::Trust::DomainVerified:
        return say(language, "trust.domain_verified", {{"origin", sayName(language, origin)}});
    case requests::Trust::FingerprintConfirmed:
        return speak("trust.fingerprint_confirmed");
    }
    return {};
}

Sentences sayRequest(const Language &language, const requests::ReadRequest &request, Instant now)
{
    const auto &asked = request.request;
    Sentences said{
        sayTrust(language, request.trust, {.name = asked.vendor.name, .claimed = true}, asked.vendor.origin)};
    for (const auto &assurance : asked.assurances)
        append(said, sayAssurance(language, assurance));
    if (asked.agreement)
        said.push_back(
            say(language, "request.agreement",
                {{"agreement", sayAgreementNamed(language, asked.agreement->code, asked.agreement->iri)}}));
    if (now < asked.expires)
        said.push_back(say(language, "request.until", {lastDay(language, asked.expires)}));
    else
        said.push_back(say(language, "request.expired", {{"date", sayDay(language, asked.expires)}}));
    return said;
}

Sentences sayItem(const Language &language, const requests::RequestItem &item, const Company &company)
{
    const Speaker speak{language, company};
    Sentences said{speak("request.asks", {"data", dataText(language, item.use)},
                         {"purpose", purposeText(language, item.use)}),
                   item.required ? say(language, "request.required") : say(language, "request.optional"),
                   item.why.empty() ? say(language, "request.why_unsaid")
                                    : say(language, "request.why", {{"why", sayQuoted(language, item.why)}}),
                   item.ifWithheld.empty() ? say(language, "request.if_withheld_unsaid")
                                           : say(language, "request.if_withheld",
                                                 {{"consequence", sayQuoted(language, item.ifWithheld)}})};
    append(said, sayWantedUse(language, item.use));
    append(said, sayOfferedReturn(language, item.use.inReturn));
    return said;
}

std::string sayRemark(const Language &language, Remark remark, const Company &company, Instant when)
{
    switch (remark) {
    case Remark::SeenBefore:
        return say(language, "request.seen", {{"date", sayDay(language, when)}});
    case Remark::NotForYou:
        return say(language, "request.not_for_you");
    case Remark::Altered:
        return say(language, "request.altered");
    case Remark::KeyChanged:
        return Speaker{language, company}("trust.key_changed");
    }
    return {};
}

std::string sayReply(const Language &language, Reply reply)
{
    switch (reply) {
    case Reply::GrantedAll:
        return say(language, "answer.granted_all");
    case Reply::GrantedSome:
        return say(language, "answer.granted_some");
    case Reply::Declined:
        return say(language, "answer.declined");
    case Reply::Countered:
        return say(language, "answer.countered");
    case Reply::Unanswered:
        return say(language, "answer.unanswered");
    }
    return {};
}

} // namespace proffer::wording
