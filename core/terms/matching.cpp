// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "terms/matching.h"

#include "base/words.h"
#include "comfort_table.h"
#include "compiled_scope.h"

#include <algorithm>

namespace proffer::terms {
namespace {

using vocabulary::Vocabulary;

struct CompiledProhibition {
    std::string rule;
    std::vector<CompiledScope> scopes;

    explicit CompiledProhibition(const Prohibition &from) : rule(from.rule)
    {
        for (const auto &scope : from.scopes)
            scopes.emplace_back(scope);
    }
    bool isAbout(const CompiledAsk &asked) const
    {
        return std::ranges::any_of(scopes, [&](const auto &scope) { return scope.overlaps(asked); });
    }
};

/// For how long the data is to be kept.
struct Kept {
    Duration retention;
    std::chrono::milliseconds longest;

    explicit Kept(const Duration &asked) : retention(asked), longest(asked.longest()) {}
};

struct CompiledAllowance {
    std::string rule;
    CompiledScope scope;
    std::optional<Duration> retention{};
    std::chrono::milliseconds shortest{}; ///< that the retention comes to

    explicit CompiledAllowance(const Allowance &from)
        : rule(from.rule), scope(from.scope), retention(from.retention)
    {
        if (retention)
            shortest = retention->shortest();
    }
    /// Duration::isWithin(), with what it needs looked up once.
    bool allowsKeeping(const Kept &kept) const
    {
        return !retention || kept.retention == *retention || kept.longest <= shortest;
    }
};

/// One source of rules: the person's own, or an agreement's.
struct CompiledRules {
    std::vector<CompiledProhibition> prohibitions{};
    std::vector<CompiledAllowance> allowances{};

    template <class From>
    explicit CompiledRules(const From &from)
    {
        for (const auto &prohibition : from.prohibitions)
            prohibitions.emplace_back(prohibition);
        for (const auto &allowance : from.allowances)
            allowances.emplace_back(allowance);
    }

    void collectProhibited(const CompiledAsk &asked, std::vector<Reason> &into) const
    {
        for (const auto &prohibition : prohibitions)
            if (prohibition.isAbout(asked))
                into.push_back({.why = Why::Prohibited, .rule = prohibition.rule});
    }

    /// What allows it, or the nearest that a rule comes to it.
    Reason allowing(const CompiledAsk &asked, const Kept &kept) const
    {
        Reason reason{.why = Why::NotAllowedYet};
        for (const auto &allowance : allowances) {
            if (!allowance.scope.covers(asked))
                continue;
            if (allowance.allowsKeeping(kept))
                return {.why = Why::Allowed, .rule = allowance.rule};
            reason = {.why = Why::KeptTooLong, .rule = allowance.rule};
        }
        return reason;
    }
};

Fit fitOf(Why why)
{
    switch (why) {
    case Why::Prohibited:
    case Why::NeverToThisKind:
        return Fit::Against;
    case Why::Allowed:
        return Fit::Fits;
    case Why::AskMe:
    case Why::NotAllowedYet:
    case Why::KeptTooLong:
    case Why::PurposeNotNamed:
    case Why::ProcessingNotNamed:
    case Why::RecipientNotNamed:
    case Why::ChannelNotNamed:
    case Why::NoDataNamed:
    case Why::WordNotKnown:
        return Fit::NeedsPerson;
    }
    return Fit::Against;
}

/// What a request has to say and this one does not; nothing is allowed or escapes a rule by silence.
void collectUnsaid(const Permission &permission, const CompiledAsk &asked, std::vector<Reason> &into)
{
    const auto note = [&](bool unsaid, Why why) {
        if (unsaid)
            into.push_back({.why = why});
    };
    note(permission.purpose.empty(), Why::PurposeNotNamed);
    note(permission.processing.empty(), Why::ProcessingNotNamed);
    note(permission.data.empty(), Why::NoDataNamed);
    note(permission.collection.empty(), Why::ChannelNotNamed);
    note(asked.discloses && permission.recipients.empty(), Why::RecipientNotNamed);
}

ItemVerdict verdictFrom(std::vector<Reason> reasons)
{
    const auto fit =
        fitOf(std::ranges::max(reasons, {}, [](const Reason &each) { return fitOf(each.why); }).why);
    std::erase_if(reasons, [&](const Reason &each) { return fitOf(each.why) != fit; });
    return {.fit = fit, .reasons = std::move(reasons)};
}

} // namespace

std::string_view toText(Fit fit)
{
    using namespace std::string_view_literals;
    static constexpr Words<Fit, 3> words{"fit", {"fits"sv, "needs_person"sv, "against"sv}};
    return words.text(fit);
}

struct Matcher::Compiled {
    CompiledRules own;
    std::optional<CompiledRules> agreement{};
    ComfortTable comfort;

    Compiled(const RuleSet &rules, std::string_view kind) : own(rules), comfort(rules.comforts, kind)
    {
        if (rules.agreement)
            agreement.emplace(*rules.agreement);
    }

    void collectComfort(const CompiledAsk &asked, std::vector<Reason> &into) const
    {
        for (const auto category : asked.data) {
            const auto felt = comfort.of(category);
            if (felt != Comfort::Give)
                into.push_back({.why = felt == Comfort::Never ? Why::NeverToThisKind : Why::AskMe,
                                .word = std::string{Vocabulary::personalData().concepts()[category].iri}});
        }
    }

    Reason allowing(const CompiledAsk &asked, const Kept &kept) const
    {
        auto reason = own.allowing(asked, kept);
        if (reason.why == Why::Allowed || !agreement)
            return reason;
        auto agreed = agreement->allowing(asked, kept);
        return agreed.why == Why::NotAllowedYet ? reason : agreed;
    }

    std::vector<Reason> excessOf(const CompiledAsk &asked, const Kept &kept) const
    {
        std::vector<Reason> excess;
        if (!agreement)
            return excess;
        agreement->collectProhibited(asked, excess);
        if (auto reason = agreement->allowing(asked, kept); reason.why != Why::Allowed)
            excess.push_back(std::move(reason));
        return excess;
    }
};

Matcher::Matcher(const RuleSet &rules, std::string_view kind)
    : compiled_(std::make_unique<const Compiled>(rules, kind))
{
}

Matcher::Matcher(Matcher &&) noexcept = default;
Matcher &Matcher::operator=(Matcher &&) noexcept = default;
Matcher::~Matcher() = default;

ItemVerdict Matcher::match(const Permission &permission) const
{
    const CompiledAsk asked{permission};
    const Kept kept{permission.retention};
    std::vector<Reason> reasons;
    compiled_->own.collectProhibited(asked, reasons);
    if (compiled_->agreement)
        compiled_->agreement->collectProhibited(asked, reasons);
    compiled_->collectComfort(asked, reasons);
    for (const auto &word : asked.unknown)
        reasons.push_back({.why = Why::WordNotKnown, .word = word});
    collectUnsaid(permission, asked, reasons);
    reasons.push_back(compiled_->allowing(asked, kept));
    auto verdict = verdictFrom(std::move(reasons));
    verdict.excess = compiled_->excessOf(asked, kept);
    return verdict;
}

} // namespace proffer::terms
