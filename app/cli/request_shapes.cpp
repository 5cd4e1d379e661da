// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "request_shapes.h"

#include "choices.h"
#include "token_input.h"

#include "jose/jws.h"
#include "rule_shapes.h"
#include "tongue.h"

namespace proffer::cli {
namespace {

wording::Reply replyOf(const std::optional<requests::GivenAnswer> &answer)
{
    if (!answer)
        return wording::Reply::Unanswered;
    switch (answer->kind) {
    case requests::AnswerKind::Granted:
        return wording::Reply::GrantedAll;
    case requests::AnswerKind::GrantedInPart:
        return wording::Reply::GrantedSome;
    case requests::AnswerKind::Countered:
        return wording::Reply::Countered;
    case requests::AnswerKind::Declined:
        return wording::Reply::Declined;
    }
    return wording::Reply::Unanswered;
}

json::Object answerJson(const requests::GivenAnswer &answer)
{
    json::Array granted;
    for (const auto item : answer.granted)
        granted.emplace_back(static_cast<std::int64_t>(item + 1));
    json::Object object{{"answer", requests::toText(answer.kind)},
                        {"granted", std::move(granted)},
                        {"reason", answer.reason},
                        {"at", toRfc3339(answer.at)}};
    if (answer.grant)
        object.emplace("grant", answer.grant->text());
    if (answer.offer)
        object.emplace("offer", answer.offer->text());
    return object;
}

/// The roster's row of the agreement in force with the vendor, for sentences that name it.
Result<const vocabulary::RosterAgreement *> agreementWith(services::Services &services,
                                                          const vendors::VendorId &vendor,
                                                          const profile::PersonaId &persona)
{
    const vocabulary::RosterAgreement *none = nullptr;
    PROFFER_TRY(const auto inForce, services.agreements().inForce(vendor, persona));
    const auto row = inForce ? vocabulary::findAgreement(inForce->agreement.code) : none;
    return row ? *row : none;
}

struct Said {
    json::Array items{};
    std::string text{};
};

Said sayItems(const wording::Language &language, const requests::ReceivedRequest &request,
              const std::vector<terms::ItemVerdict> &verdicts, const wording::VerdictAbout &about)
{
    Said said;
    for (std::size_t number = 0; number < verdicts.size(); ++number) {
        const auto &item = request.read.request.items[number];
        const auto asks = wording::sayItem(language, item, about.company);
        const auto verdict = wording::sayVerdict(language, verdicts[number], about);
        said.text +=
            "\n" + std::to_string(number + 1) + ".\n" + linesOf(asks, "   ") + linesOf(verdict, "   > ");
        said.items.emplace_back(json::Object{{"item", static_cast<std::int64_t>(number + 1)},
                                             {"asks", jsonOf(asks)},
                                             {"fit", terms::toText(verdicts[number].fit)},
                                             {"verdict", jsonOf(verdict)},
                                             {"use", item.use.toJson()},
                                             {"required", item.required}});
    }
    return said;
}

} // namespace

Result<std::string> requestText(std::string_view path)
{
    return readToken(path, jose::maxJwsSize);
}

json::Object requestJson(const requests::ReceivedRequest &request, const vendors::Vendor &vendor,
                         requests::Trust trust)
{
    json::Object object{{"id", request.id.text()},
                        {"vendor", vendor.id.text()},
                        {"vendor_name", vendor.profile.name},
                        {"trust", requests::toText(trust)},
                        {"received", toRfc3339(request.receivedAt)},
                        {"until", toRfc3339(request.read.request.expires)}};
    if (request.read.request.key)
        object.emplace("fingerprint", request.read.request.key->thumbprint().text());
    if (request.answer)
        object.emplace("answer", answerJson(*request.answer));
    return object;
}

Result<Outcome> requestOutcome(const Session &session, services::Services &services,
                               const requests::ReceivedRequest &request, const profile::Persona &persona)
{
    const auto &language = spoken();
    PROFFER_TRY(const auto vendor, services.vendors().get(request.vendor));
    PROFFER_TRY(const auto trust, services.requests().trustIn(request));
    PROFFER_TRY(const auto verdicts,
                services.requests().verdicts(request, persona.id, session.work(readingHistory)));
    PROFFER_TRY(const auto own, services.rules().ownRules());
    wording::VerdictAbout about{
        .company = {.name = vendor.profile.name}, .kind = vendor.profile.kind, .own = own};
    PROFFER_TRY(about.agreement, agreementWith(services, vendor.id, persona.id));
    auto read = request.read;
    read.trust = trust;
    auto head = wording::sayRequest(language, read, session.clock().now());
    head.push_back(wording::sayReply(language, replyOf(request.answer)));
    const auto said = sayItems(language, request, verdicts, about);
    auto json = requestJson(request, vendor, trust);
    json.emplace("sentences", jsonOf(head));
    json.emplace("items", said.items);
    std::string key;
    if (request.read.request.key)
        key = tr("Fingerprint of its key: {fingerprint}",
                 {{"fingerprint", request.read.request.key->thumbprint().text()}}) +
              "\n";
    return Outcome{.json = std::move(json),
                   .text = tr("Request {id}", {{"id", request.id.text()}}) + "\n" + key + linesOf(head) +
                           said.text};
}

} // namespace proffer::cli
