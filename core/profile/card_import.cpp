// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "card_facts.h"
#include "importing.h"
#include "profile/transfer.h"

#include <algorithm>
#include <map>
#include <set>

namespace proffer::profile {
namespace {

constexpr std::size_t mostFacts = 2000;

std::string_view findingName(vcard::Finding::Kind kind)
{
    switch (kind) {
    case vcard::Finding::Kind::VersionMissing:
        return "version_missing";
    case vcard::Finding::Kind::VersionUnknown:
        return "version_unknown";
    case vcard::Finding::Kind::EndMissing:
        return "end_missing";
    case vcard::Finding::Kind::LineCutOff:
        return "cut_off";
    case vcard::Finding::Kind::NestedCard:
        return "nested_card";
    }
    return {};
}

Result<vcard::Card> pick(std::vector<vcard::Card> cards, std::size_t wanted)
{
    if (wanted == 0 && cards.size() > 1)
        return fail(ErrorCode::Ambiguous).with("cards", std::to_string(cards.size()));
    if (wanted > cards.size())
        return fail(ErrorCode::NotFound).with("cards", std::to_string(cards.size()));
    return std::move(cards[wanted == 0 ? 0 : wanted - 1]);
}

/// Gives each value of a claim its label: the first is the main one, the others are told apart by their hint
/// or a number.
class Labels {
public:
    std::string take(const CardFact &fact)
    {
        auto &taken = taken_[{fact.claim, fact.language}];
        if (fact.mayBeMain && taken.insert(std::string{}).second)
            return {};
        if (!fact.hint.empty() && taken.insert(fact.hint).second)
            return fact.hint;
        const auto stem = fact.hint.empty() ? std::string{} : fact.hint + '-';
        for (std::size_t number = 2;; ++number) {
            auto label = stem + std::to_string(number);
            if (taken.insert(label).second)
                return label;
        }
    }

private:
    std::map<std::pair<std::string, std::string>, std::set<std::string>> taken_;
};

/// Whether an error speaks of one value, so that the rest of the card can still be taken in.
bool isOfValue(const Error &error)
{
    return error.code == ErrorCode::InvalidArgument || error.code == ErrorCode::InvalidDate ||
           error.code == ErrorCode::TooLarge || error.code == ErrorCode::InvalidUtf8;
}

/// What a fact says as one text, to keep it where its claim refuses it.
std::string plainText(const json::Value &value)
{
    if (const auto *text = value.asString())
        return *text;
    std::string whole;
    if (const auto *members = value.asObject()) {
        for (const auto &[name, member] : *members)
            whole += (whole.empty() ? "" : "\n") + (member.asString() ? *member.asString() : std::string{});
    }
    return whole;
}

class CardImport {
public:
    CardImport(ledger::Ledger &ledger, ledger::Batch &batch, const ImportTarget &target, ImportReport &report)
        : ledger_(ledger), batch_(batch), target_(target), report_(report),
          today_(latestToday(ledger.clock()))
    {
    }

    Done take(const std::vector<CardFact> &facts)
    {
        for (const auto &fact : facts)
            PROFFER_CHECK(take(fact));
        return {};
    }

private:
    Done take(const CardFact &fact)
    {
        const auto key = ClaimKey::make(fact.claim, fact.language, labels_.take(fact));
        const auto checked = key ? checkClaimValue(*key, fact.value, today_) : Done{key.error()};
        if (checked)
            return write(fact, *key);
        if (!isOfValue(checked.error()))
            return checked.error();
        const bool foreign = fact.claim.starts_with("vcard.");
        const bool tooLarge = checked.error().code == ErrorCode::TooLarge;
        report_.problems.push_back(
            {.line = fact.line, .name = fact.property, .reason = tooLarge ? "too_large" : "invalid_value"});
        if (foreign)
            return {};
        return take(foreignFact(fact.property, plainText(fact.value), {.line = fact.line}));
    }

    Done write(const CardFact &fact, const ClaimKey &key)
    {
        AttributeDraft draft{.subject = target_.subject,
                             .persona = target_.persona,
                             .claim = key,
                             .value = fact.value,
                             .source = Source::Imported};
        if (!fact.category.empty())
            draft.category = std::string{fact.category};
        PROFFER_CHECK(importAttribute(ledger_, batch_, draft, {}, report_));
        if (key.isForeign() && std::ranges::find(report_.kept, fact.property) == report_.kept.end())
            report_.kept.push_back(fact.property);
        return {};
    }

    ledger::Ledger &ledger_;
    ledger::Batch &batch_;
    const ImportTarget &target_;
    ImportReport &report_;
    Date today_;
    Labels labels_;
};

/// What the report says before anything is written: the card's own faults, and what is not kept.
std::vector<ImportProblem> problemsOf(const vcard::Card &card, const vcard::Contact &contact)
{
    std::vector<ImportProblem> problems;
    problems.reserve(card.findings.size() + contact.photos.size());
    for (const auto &finding : card.findings)
        problems.push_back(
            {.line = finding.line, .name = {}, .reason = std::string{findingName(finding.kind)}});
    for (const auto &photo : contact.photos) {
        if (photo.bytes > 0)
            problems.push_back({.line = photo.line, .name = "PHOTO", .reason = "not_kept"});
    }
    for (const auto &property : contact.unknown) {
        if (property.binaryBytes)
            problems.push_back({.line = property.line, .name = property.name, .reason = "not_kept"});
    }
    return problems;
}

} // namespace

Result<ImportReport> Transfer::importCard(ByteView file, const ImportTarget &target, std::size_t card)
{
    PROFFER_TRY(auto cards, vcard::parse(file));
    PROFFER_TRY(const auto picked, pick(std::move(cards), card));
    const auto contact = vcard::contactFrom(picked);
    const auto facts = factsOf(contact);
    if (facts.size() > mostFacts)
        return fail(ErrorCode::TooLarge).with("limit", std::to_string(mostFacts));
    ImportReport report{.problems = problemsOf(picked, contact)};
    PROFFER_TRY(auto batch, ledger_->begin());
    PROFFER_CHECK(CardImport(*ledger_, batch, target, report).take(facts));
    PROFFER_CHECK(finishImport(std::move(batch), "vcard", target, report));
    return report;
}

} // namespace proffer::profile
