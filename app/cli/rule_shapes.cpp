// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "rule_shapes.h"
#include "tongue.h"

namespace proffer::cli {
namespace {

json::Object comfortJson(const terms::ComfortRule &rule)
{
    return {{"data", rule.category}, {"kind", rule.kind}, {"comfort", terms::toText(rule.comfort)}};
}

template <class T>
json::Array array(const std::vector<T> &all, json::Object (*shape)(const T &))
{
    json::Array shaped;
    for (const auto &each : all)
        shaped.emplace_back(shape(each));
    return shaped;
}

} // namespace

json::Object ownRuleJson(const terms::OwnRule &own)
{
    json::Object object{{"id", own.id.text()},
                        {"name", own.rule.name},
                        {"effect", terms::toText(own.rule.effect)},
                        {"scope", terms::toJson(own.rule.scope)},
                        {"version", own.version},
                        {"changed", toRfc3339(own.changedAt)}};
    if (own.rule.retention)
        object.emplace("retention", own.rule.retention->text());
    return object;
}

Result<wording::Rules> rulesOf(services::Services &services)
{
    wording::Rules rules;
    PROFFER_TRY(rules.chosen, services.rules().chosen());
    PROFFER_TRY(rules.comforts, services.rules().comforts());
    PROFFER_TRY(rules.own, services.rules().ownRules());
    return rules;
}

Result<Outcome> rulesOutcome(services::Services &services)
{
    PROFFER_TRY(const auto rules, rulesOf(services));
    const auto sentences = wording::sayRules(spoken(), rules);
    return Outcome{.json = {{"sentences", jsonOf(sentences)},
                            {"chosen", json::Array{rules.chosen.begin(), rules.chosen.end()}},
                            {"comfort", array(rules.comforts, comfortJson)},
                            {"own", array(rules.own, ownRuleJson)}},
                   .text = sentences.empty()
                               ? tr("You have no rules yet. rules questions asks for your first ones.") + "\n"
                               : linesOf(sentences)};
}

Result<terms::OwnRule> ownRuleNamed(services::Services &services, std::string_view typed)
{
    PROFFER_TRY(const auto all, services.rules().ownRules());
    const auto beginning = idBeginning(typed, "rule");
    std::vector<terms::OwnRule> found;
    for (const auto &own : all)
        if (own.rule.name == typed || (beginning && own.id.text().starts_with(*beginning)))
            found.push_back(own);
    if (found.empty())
        return fail(ErrorCode::NotFound).with("what", "rule").with("name", std::string{typed});
    if (found.size() > 1)
        return fail(ErrorCode::Ambiguous).with("what", "rule").with("name", std::string{typed});
    return std::move(found.front());
}

} // namespace proffer::cli
