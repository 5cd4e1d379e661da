// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "rule_sentences.h"

#include "terms/ready_made.h"

namespace proffer::wording {
namespace {

std::vector<std::string> channelIris(const std::vector<terms::Channel> &channels)
{
    std::vector<std::string> iris;
    std::ranges::transform(channels, std::back_inserter(iris),
                           [](terms::Channel channel) { return std::string{terms::channelIri(channel)}; });
    return iris;
}

/// The parts of a scope, all of which a use has to agree with.
std::vector<std::string> scopeParts(const Language &language, const terms::Scope &scope)
{
    std::vector<std::string> parts;
    const auto add = [&](bool filled, MessageId id, std::string_view name, const std::string &text) {
        if (filled)
            parts.push_back(say(language, id, {{name, text}}));
    };
    add(!scope.purposes.empty(), "scope.purposes", "purposes", sayLabels(language, scope.purposes, Join::Or));
    add(!scope.data.empty(), "scope.data", "data", sayLabels(language, scope.data, Join::Or));
    add(!scope.processing.empty(), "scope.processing", "processing",
        sayLabels(language, scope.processing, Join::Or));
    add(!scope.collection.empty(), "scope.collection", "channels",
        sayLabels(language, channelIris(scope.collection), Join::OrNames));
    add(!scope.recipients.empty(), "scope.recipients", "recipients",
        sayRecipients(language, scope.recipients, false, Join::OrNames));
    return parts;
}

std::string joinParts(const Language &language, const std::vector<std::string> &parts)
{
    std::string joined;
    for (const auto &part : parts)
        joined = joined.empty() ? part : say(language, "scope.next", {{"first", joined}, {"next", part}});
    return joined;
}

std::string sayNever(const Language &language, std::string_view name, const terms::Scope &scope,
                     const Company &company)
{
    auto parts = scopeParts(language, scope);
    if (scope.passedOn && scope.recipients.empty())
        parts.push_back(say(language, "scope.passed_on"));
    if (parts.empty())
        parts.push_back(say(language, "scope.everything"));
    return Speaker{language, company}("never.own", {"name", sayQuoted(language, name)},
                                      {"scope", joinParts(language, parts)});
}

std::string sayAllowed(const Language &language, std::string_view name, const terms::Scope &scope,
                       const std::optional<Duration> &retention, const Company &company)
{
    auto parts = scopeParts(language, scope);
    if (parts.empty())
        parts.push_back(say(language, "scope.everything"));
    if (scope.recipients.empty())
        parts.push_back(say(language, "scope.stays"));
    if (retention)
        parts.push_back(say(language, "scope.retention", {{"period", sayPeriod(language, *retention)}}));
    return Speaker{language, company}("allowed.own", {"name", sayQuoted(language, name)},
                                      {"scope", joinParts(language, parts)});
}

const terms::OwnRule *findOwn(std::string_view rule, const std::vector<terms::OwnRule> &own)
{
    const auto found = std::ranges::find_if(own, [&](const auto &each) { return each.id.text() == rule; });
    return found == own.end() ? nullptr : &*found;
}

} // namespace

std::string sayReadyMade(const Language &language, std::string_view code, const Company &company)
{
    if (terms::findReadyMade(code))
        if (const auto message = MessageId::named("never." + std::string{code}))
            return Speaker{language, company}(*message);
    return sayQuoted(language, code);
}

std::string sayComfort(const Language &language, const terms::ComfortRule &rule)
{
    const auto kind = vendors::kindFromText(rule.kind);
    const auto filled = [&](MessageId id) {
        return say(language, id,
                   {{"data", sayLabel(language, rule.category)},
                    {"kind", kind ? sayKind(language, *kind) : sayQuoted(language, rule.kind)}});
    };
    switch (rule.comfort) {
    case terms::Comfort::Give:
        return filled("comfort.give");
    case terms::Comfort::Ask:
        return filled("comfort.ask");
    case terms::Comfort::Never:
        return filled("comfort.never");
    }
    return {};
}

std::string sayOwnRule(const Language &language, const terms::OwnRuleDraft &rule, const Company &company)
{
    return rule.effect == terms::Effect::Never
               ? sayNever(language, rule.name, rule.scope, company)
               : sayAllowed(language, rule.name, rule.scope, rule.retention, company);
}

std::string sayRule(const Language &language, std::string_view rule, const std::vector<terms::OwnRule> &own,
                    const Company &company)
{
    if (const auto *found = findOwn(rule, own))
        return sayOwnRule(language, found->rule, company);
    return sayReadyMade(language, rule, company);
}

Sentences sayRules(const Language &language, const Rules &rules, const Company &company)
{
    Sentences said;
    for (const auto &code : rules.chosen)
        said.push_back(sayReadyMade(language, code, company));
    for (const auto effect : {terms::Effect::Never, terms::Effect::Allow})
        for (const auto &own : rules.own)
            if (own.rule.effect == effect)
                said.push_back(sayOwnRule(language, own.rule, company));
    for (const auto &comfort : rules.comforts)
        said.push_back(sayComfort(language, comfort));
    return said;
}

Sentences sayRules(const Language &language, const terms::RuleSet &rules,
                   const std::vector<terms::OwnRule> &own, const Company &company)
{
    const auto isNamed = [&](const std::string &rule) {
        return findOwn(rule, own) != nullptr || terms::findReadyMade(rule);
    };
    Sentences said;
    for (const auto &prohibition : rules.prohibitions) {
        if (isNamed(prohibition.rule))
            said.push_back(sayRule(language, prohibition.rule, own, company));
        else
            for (const auto &scope : prohibition.scopes)
                said.push_back(sayNever(language, prohibition.rule, scope, company));
    }
    for (const auto &allowance : rules.allowances)
        said.push_back(sayAllowed(language,
                                  findOwn(allowance.rule, own) != nullptr
                                      ? findOwn(allowance.rule, own)->rule.name
                                      : allowance.rule,
                                  allowance.scope, allowance.retention, company));
    for (const auto &comfort : rules.comforts)
        said.push_back(sayComfort(language, comfort));
    if (!rules.agreement)
        return said;
    // One that the person wrote is nothing but its rules.
    const auto row = vocabulary::findAgreement(rules.agreement->code);
    append(said, row ? sayAgreement(language, **row, company)
                     : sayRules(language,
                                {.prohibitions = rules.agreement->prohibitions,
                                 .allowances = rules.agreement->allowances},
                                own, company));
    return said;
}

} // namespace proffer::wording
