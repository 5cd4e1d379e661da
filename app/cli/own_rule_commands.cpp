// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "rule_shapes.h"
#include "session.h"
#include "tongue.h"
#include "vocabulary_words.h"

namespace proffer::cli {
namespace {

/// One list of words of a scope, each looked up.
Done addWords(const Arguments &arguments, std::string_view option,
              Result<std::string> (*named)(std::string_view), std::vector<std::string> &into)
{
    for (const auto typed : arguments.options(option)) {
        PROFFER_TRY(auto iri, named(typed));
        into.push_back(std::move(iri));
    }
    return {};
}

Result<terms::Scope> scopeFrom(const Arguments &arguments)
{
    terms::Scope scope;
    PROFFER_CHECK(addWords(arguments, "purpose", purposeNamed, scope.purposes));
    PROFFER_CHECK(addWords(arguments, "data", categoryNamed, scope.data));
    PROFFER_CHECK(addWords(arguments, "processing", processingNamed, scope.processing));
    for (const auto typed : arguments.options("collection")) {
        PROFFER_TRY(const auto channel, terms::findChannel(typed));
        scope.collection.push_back(channel);
    }
    for (const auto name : arguments.options("recipient"))
        scope.recipients.emplace_back(name);
    scope.passedOn = arguments.has("passed-on");
    return scope;
}

Result<terms::OwnRuleDraft> draftFrom(const Arguments &arguments, std::string_view name)
{
    terms::OwnRuleDraft draft{.name = std::string{name}};
    PROFFER_TRY(draft.effect, terms::effectFromText(arguments.at("EFFECT")));
    PROFFER_TRY(draft.scope, scopeFrom(arguments));
    if (const auto period = arguments.option("retention")) {
        PROFFER_TRY(draft.retention, Duration::parse(*period));
    }
    return draft;
}

Result<Outcome> said(Session &session, services::Services &services, const terms::OwnRule &own)
{
    const auto sentence = wording::sayOwnRule(spoken(), own.rule);
    auto json = ownRuleJson(own);
    json.emplace("sentence", sentence);
    return session.finish(services,
                          {.json = std::move(json), .text = own.id.text() + "\n" + sentence + "\n"});
}

Result<Outcome> write(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto draft, draftFrom(arguments, arguments.at("NAME")));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto own, services.rules().write(draft));
    return said(session, services, own);
}

Result<Outcome> change(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto before, ownRuleNamed(services, arguments.at("RULE")));
    PROFFER_TRY(const auto draft, draftFrom(arguments, arguments.option("name").value_or(before.rule.name)));
    PROFFER_TRY(const auto own, services.rules().change(before.id, draft));
    return said(session, services, own);
}

Result<Outcome> remove(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto own, ownRuleNamed(services, arguments.at("RULE")));
    PROFFER_CHECK(services.rules().remove(own.id));
    PROFFER_TRY(auto outcome, rulesOutcome(services));
    return session.finish(services, std::move(outcome));
}

std::vector<Option> scopeOptions()
{
    return {
        {.name = "purpose",
         .value = "WORD",
         .help = "for this purpose, in the vocabulary DPV (any)",
         .repeats = true,
         .words = purposeWords()},
        {.name = "data",
         .value = "WORD",
         .help = "about this kind of data, in the vocabulary DPV-PD (any)",
         .repeats = true,
         .words = categoryWords()},
        {.name = "processing",
         .value = "WORD",
         .help = "for this operation, in the vocabulary DPV (any)",
         .repeats = true,
         .words = processingWords()},
        {.name = "collection",
         .value = "WORD",
         .help = "got in this way (any)",
         .repeats = true,
         .words = channelWords(),
         .closed = true},
        {.name = "recipient", .value = "NAME", .help = "passed on to them", .repeats = true},
        {.name = "passed-on", .value = "", .help = "only what is passed on to anybody"},
        {.name = "retention",
         .value = "PERIOD",
         .help = "with allow: kept no longer than this, such as P30D"},
    };
}

} // namespace

std::vector<Command> ownRuleCommands()
{
    const Positional effect{.name = "EFFECT",
                            .help = "allow: without asking again; never: not at all",
                            .words = "allow never",
                            .closed = true};
    const Positional whichRule{.name = "RULE", .help = "one of your own rules: its name or its id"};
    return {
        {.noun = "rules",
         .verb = "write",
         .help = "Writes a rule of your own",
         .positionals = {{.name = "NAME", .help = "what you call it"}, effect},
         .options = scopeOptions(),
         .example = "rules write Deliveries allow --purpose DeliveryOfGoods --data Contact --retention P30D",
         .json = R"({"id", "name", "effect", "scope", "retention"?, "version", "changed", "sentence"})",
         .run = write},
        {.noun = "rules",
         .verb = "change",
         .help = "Writes one of your own rules anew; what it said before stays in history",
         .positionals = {whichRule, effect},
         .options = join({{.name = "name", .value = "TEXT", .help = "what you call it from now on"}},
                         scopeOptions()),
         .example = "rules change Deliveries allow --purpose DeliveryOfGoods --data Contact --retention P14D",
         .json = "OWN_RULE",
         .run = change},
        {.noun = "rules",
         .verb = "remove",
         .help = "Removes one of your own rules",
         .positionals = {whichRule},
         .example = "rules remove Deliveries",
         .json = "RULES",
         .run = remove},
    };
}

} // namespace proffer::cli
