// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "requests/requests.h"

#include "jose/did.h"
#include "profile/attributes.h"
#include "profile/people.h"
#include "terms/collection.h"
#include "vendors/keys.h"
#include "vendors/relationships.h"

#include <algorithm>

namespace proffer::requests {
namespace {

using vocabulary::Vocabulary;

Error wrongItem(std::string_view reason, std::size_t item)
{
    return fail(ErrorCode::InvalidArgument)
        .with("member", "item")
        .with("reason", std::string{reason})
        .with("value", std::to_string(item + 1));
}

/// A counter leaves a request open.
Done checkOpen(const ReceivedRequest &request, Instant now)
{
    if (request.answer && request.answer->kind != AnswerKind::Countered)
        return fail(ErrorCode::RequestAnswered).with("when", toRfc3339(request.answer->at));
    if (now >= request.read.request.expires)
        return fail(ErrorCode::RequestExpired).with("when", toRfc3339(request.read.request.expires));
    return {};
}

/// The items to grant, in the order of the request. What is against the rules is not granted, whoever asks.
Result<std::vector<std::size_t>> chosenItems(const std::vector<std::size_t> &asked,
                                             const std::vector<terms::ItemVerdict> &verdicts)
{
    std::vector<std::size_t> items;
    if (asked.empty()) {
        for (std::size_t item = 0; item < verdicts.size(); ++item)
            if (verdicts[item].fit == terms::Fit::Fits)
                items.push_back(item);
        return items;
    }
    for (const auto item : asked) {
        if (item >= verdicts.size())
            return wrongItem("not_there", item);
        if (verdicts[item].fit == terms::Fit::Against)
            return wrongItem("against_rules", item);
        if (std::ranges::find(items, item) != items.end())
            return wrongItem("twice", item);
        items.push_back(item);
    }
    std::ranges::sort(items);
    return items;
}

/// What a company collects by itself is permitted or not; what it asks for is handed over.
bool isHandedOver(const terms::Permission &use)
{
    return std::ranges::find(use.collection, terms::channelIri(terms::Channel::AskedDirectly)) !=
           use.collection.end();
}

bool isAskedFor(const profile::Attribute &attribute, const terms::Permission &use)
{
    return std::ranges::any_of(use.data, [&](const auto &category) {
        return Vocabulary::personalData().isUnder(attribute.category, category);
    });
}

/// Fills a permission with the persona's details that it is about, and narrows it to their categories.
class Filling {
public:
    Filling(std::vector<profile::Attribute> details, grants::GrantRequest &request)
        : details_(std::move(details)), request_(&request)
    {
    }

    Done add(terms::Permission use)
    {
        if (isHandedOver(use) && request_->kind != grants::Kind::Statement)
            PROFFER_CHECK(fill(use));
        request_->terms.permissions.push_back(std::move(use));
        return {};
    }

private:
    Done fill(terms::Permission &use)
    {
        std::vector<std::string> categories;
        for (const auto &detail : details_) {
            if (!isAskedFor(detail, use))
                continue;
            if (std::ranges::find(request_->attributes, detail.id) == request_->attributes.end())
                request_->attributes.push_back(detail.id);
            if (std::ranges::find(categories, detail.category) == categories.end())
                categories.push_back(detail.category);
        }
        if (categories.empty())
            return fail(ErrorCode::NotFound)
                .with("what", "attribute")
                .with("iri", use.data.empty() ? std::string{} : use.data.front());
        std::ranges::sort(categories);
        use.data = std::move(categories);
        return {};
    }

    std::vector<profile::Attribute> details_;
    grants::GrantRequest *request_;
};

/// The items that went in. Of those that nobody chose one by one, what there is no detail for is left.
Result<std::vector<std::size_t>> fillItems(Filling &filling, const ReceivedRequest &request,
                                           const std::vector<std::size_t> &items, bool mayLeave,
                                           std::vector<std::size_t> &left)
{
    std::vector<std::size_t> filled;
    std::optional<Error> missing;
    for (const auto item : items) {
        const auto added = filling.add(request.read.request.items[item].use);
        if (added) {
            filled.push_back(item);
            continue;
        }
        if (!mayLeave)
            return added.error();
        missing = added.error();
        left.push_back(item);
    }
    if (filled.empty() && missing)
        return Error{*missing};
    return filled;
}

/// Of several that have one name in a token, the one without a label is the usual one. Where all have a
/// label, the person has to say which one.
void leaveLabelled(std::vector<profile::Attribute> &details)
{
    std::vector<std::string> usual;
    for (const auto &detail : details)
        if (detail.claim.label().empty())
            usual.push_back(detail.claim.tokenName());
    std::erase_if(details, [&](const auto &detail) {
        return !detail.claim.label().empty() &&
               std::ranges::find(usual, detail.claim.tokenName()) != usual.end();
    });
}

/// The details that may go into the answer: those that were named, or all that have a value.
Result<std::vector<profile::Attribute>> detailsFor(ledger::Ledger &ledger, const RequestGrant &answer)
{
    PROFFER_TRY(const auto persona, profile::People{ledger}.persona(answer.persona));
    const profile::Attributes attributes{ledger};
    std::vector<profile::Attribute> details;
    for (const auto &claim : answer.claims) {
        PROFFER_TRY(auto attribute, attributes.find(persona.subject, persona.id, claim));
        details.push_back(std::move(attribute));
    }
    if (!answer.claims.empty())
        return details;
    PROFFER_TRY(details, attributes.attributes(persona.subject, persona.id));
    std::erase_if(details, [](const auto &detail) { return detail.erased() || detail.outdated; });
    leaveLabelled(details);
    return details;
}

Result<std::optional<grants::AgreementReference>>
agreementWith(ledger::Ledger &ledger, const VendorId &vendor, const profile::PersonaId &persona)
{
    PROFFER_TRY(const auto inForce, agreements::Agreements{ledger}.inForce(vendor, persona));
    if (!inForce)
        return std::optional<grants::AgreementReference>{};
    return std::optional{grants::AgreementReference{.code = inForce->agreement.code,
                                                    .iri = inForce->agreement.iri,
                                                    .sha256 = inForce->agreement.sha256,
                                                    .offerSha256 = inForce->offerSha256,
                                                    .answerSha256 = inForce->answerSha256}};
}

/// A request to one face is not answered by another: that would join the two.
Done checkFace(ledger::Ledger &ledger, const ReceivedRequest &request, const profile::PersonaId &persona)
{
    const auto &audience = request.read.request.audience;
    if (audience == anyPerson)
        return {};
    PROFFER_TRY(const auto relationship, vendors::Relationships{ledger}.find(request.vendor, persona));
    if (!relationship)
        return fail(ErrorCode::RequestForSomebodyElse);
    PROFFER_TRY(const auto key, jose::PublicJwk::fromEd25519(relationship->issuer));
    return jose::didJwk(key) == audience ? Done{} : fail(ErrorCode::RequestForSomebodyElse);
}

/// A grant is bound to the pinned key, and the one that asked must hold it.
Done checkSigner(ledger::Ledger &ledger, const ReceivedRequest &request)
{
    PROFFER_TRY(const auto pinned, vendors::VendorKeys{ledger}.inForce(request.vendor));
    if (!pinned)
        return fail(ErrorCode::GrantNeedsVendorKey).with("vendor", request.read.request.vendor.name);
    if (!pinned->proven())
        return fail(ErrorCode::VendorKeyUnproven).with("vendor", request.read.request.vendor.name);
    const auto &key = request.read.request.key;
    if (key && key->thumbprint() != pinned->thumbprint)
        return fail(ErrorCode::RequestKeyChanged)
            .with("pinned", pinned->thumbprint.text())
            .with("offered", key->thumbprint().text());
    return {};
}

ledger::Draft answeredEvent(const ReceivedRequest &request, const GivenAnswer &answer)
{
    json::Array granted;
    for (const auto item : answer.granted)
        granted.emplace_back(static_cast<std::int64_t>(item));
    json::Object data{{"request", request.id.text()},
                      {"vendor", request.vendor.text()},
                      {"answer", toText(answer.kind)},
                      {"items", static_cast<std::int64_t>(request.read.request.items.size())},
                      {"granted", std::move(granted)},
                      {"reason", answer.reason}};
    if (answer.grant)
        data.emplace("grant", answer.grant->text());
    if (answer.offer)
        data.emplace("offer", answer.offer->text());
    return {.kind = "request.answered",
            .about = {request.id.bytes, request.vendor.bytes},
            .data = std::move(data)};
}

} // namespace

Done Requests::mayGrant(const ReceivedRequest &request) const
{
    return checkSigner(vault_->ledger(), request);
}

Result<DraftedGrant> Requests::draft(const RequestId &id, const RequestGrant &answer,
                                     const LongWork &work) const
{
    PROFFER_CHECK(verifyWhatDecides(work));
    auto &ledger = vault_->ledger();
    DraftedGrant draft;
    PROFFER_TRY(draft.request, get(id));
    PROFFER_CHECK(checkOpen(draft.request, ledger.clock().now()));
    PROFFER_CHECK(checkFace(ledger, draft.request, answer.persona));
    if (!answer.statement)
        PROFFER_CHECK(checkSigner(ledger, draft.request));
    PROFFER_TRY(const auto details, detailsFor(ledger, answer));
    PROFFER_TRY(const auto verdicts, judge(draft.request, answer.persona));
    PROFFER_TRY(const auto items, chosenItems(answer.items, verdicts));
    if (items.empty())
        return fail(ErrorCode::GrantEmpty).with("what", "request");
    auto &wanted = draft.wanted;
    wanted = {.kind = answer.statement ? grants::Kind::Statement : grants::Kind::Grant,
              .vendor = draft.request.vendor,
              .persona = answer.persona,
              .terms = {.jurisdiction = answer.jurisdiction, .withdrawal = answer.withdrawal},
              .validUntil = answer.validUntil};
    const auto &read = draft.request.read;
    wanted.terms.request = grants::RequestReference{.jti = read.request.jti, .sha256 = read.sha256};
    PROFFER_TRY(wanted.terms.agreement, agreementWith(ledger, draft.request.vendor, answer.persona));
    Filling filling{details, wanted};
    PROFFER_TRY(draft.granted, fillItems(filling, draft.request, items, answer.items.empty(), draft.left));
    for (const auto &detail : details)
        if (std::ranges::find(wanted.attributes, detail.id) != wanted.attributes.end())
            draft.handedOver.push_back(detail);
    return draft;
}

Result<AnsweredRequest> Requests::grant(const RequestId &id, const RequestGrant &answer, const LongWork &work)
{
    PROFFER_TRY(const auto draft, this->draft(id, answer, work));
    PROFFER_TRY(auto batch, vault_->ledger().begin());
    AnsweredRequest answered{.left = draft.left};
    PROFFER_TRY(answered.issued, grants::Grants{*vault_}.issue(batch, draft.wanted));
    const bool all = draft.granted.size() == draft.request.read.request.items.size();
    PROFFER_CHECK(batch.append(
        answeredEvent(draft.request, {.kind = all ? AnswerKind::Granted : AnswerKind::GrantedInPart,
                                      .granted = draft.granted,
                                      .grant = answered.issued->grant.id})));
    PROFFER_CHECK(batch.commit());
    PROFFER_TRY(answered.request, get(id));
    return answered;
}

Result<AnsweredRequest> Requests::counter(const RequestId &id, const agreements::NewOffer &offer)
{
    auto &ledger = vault_->ledger();
    PROFFER_TRY(const auto request, get(id));
    PROFFER_CHECK(checkOpen(request, ledger.clock().now()));
    PROFFER_CHECK(checkFace(ledger, request, offer.persona));
    auto made = offer;
    made.vendor = request.vendor;
    PROFFER_TRY(auto batch, ledger.begin());
    AnsweredRequest answered;
    PROFFER_TRY(answered.offered, agreements::Agreements{ledger}.offer(batch, made));
    PROFFER_CHECK(
        batch.append(answeredEvent(request, {.kind = AnswerKind::Countered, .offer = answered.offered->id})));
    PROFFER_CHECK(batch.commit());
    PROFFER_TRY(answered.request, get(id));
    return answered;
}

Result<AnsweredRequest> Requests::decline(const RequestId &id, std::string_view reason)
{
    auto &ledger = vault_->ledger();
    PROFFER_TRY(const auto request, get(id));
    PROFFER_CHECK(checkOpen(request, ledger.clock().now()));
    PROFFER_CHECK(
        ledger.append(answeredEvent(request, {.kind = AnswerKind::Declined, .reason = std::string{reason}})));
    AnsweredRequest answered;
    PROFFER_TRY(answered.request, get(id));
    return answered;
}

} // namespace proffer::requests
