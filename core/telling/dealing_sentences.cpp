// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "dealing_sentences.h"

#include "wording/wording.h"

#include "base/text.h"

namespace proffer::telling {
namespace {

using Facts = EventFacts;

std::string ruleChosen(Facts &facts)
{
    const auto *on = facts.event().data.contains("on") ? facts.event().data.at("on").asBool() : nullptr;
    const bool chosen = on != nullptr && *on;
    return facts.say(chosen ? MessageId{"told.rule_chosen"} : MessageId{"told.rule_taken_back"},
                     {{"rule", wording::sayReadyMade(facts.language(), facts.text("rule"))}});
}

std::string comfortSet(Facts &facts)
{
    const auto kind = vendors::kindFromText(facts.text("kind"));
    const auto comfort = terms::comfortFromText(facts.text("comfort"));
    if (!kind || !comfort)
        return facts.say("told.comfort_set");
    return wording::sayComfort(
        facts.language(),
        {.category = facts.text("category"), .kind = facts.text("kind"), .comfort = *comfort});
}

/// {name} as the event has it.
wording::Value named(Facts &facts)
{
    return {"name", wording::sayQuoted(facts.language(), facts.text("name"))};
}

std::string termsWritten(Facts &facts)
{
    const auto version = facts.number("version");
    if (version > 1)
        return facts.say("told.terms_changed", {named(facts), {"version", std::to_string(version)}});
    return facts.say("told.terms_written", {named(facts)});
}

std::string requestAnswered(Facts &facts)
{
    const auto answer = facts.text("answer");
    if (answer == "granted")
        return facts.say("told.answered_granted");
    if (answer == "granted_in_part")
        return facts.say("told.answered_in_part");
    return facts.say(answer == "countered" ? MessageId{"told.answered_countered"}
                                           : MessageId{"told.answered_no"});
}

/// {deal}: "the agreement SD-BASE".
wording::Value deal(Facts &facts)
{
    const auto code = facts.text("code");
    const bool coded = code != "OWN" && !code.empty();
    return {"deal", coded ? facts.say("deal.coded", {{"code", visible(code)}}) : facts.say("deal.some")};
}

std::string offerAnswered(Facts &facts)
{
    const auto answer = facts.text("answer");
    if (answer == "accepted")
        return facts.say("told.offer_accepted", {deal(facts)});
    if (answer == "counter")
        return facts.say("told.offer_countered", {deal(facts)});
    return facts.say("told.offer_declined");
}

std::string ownerChanged(Facts &facts)
{
    const auto owner = facts.text("owner");
    if (owner.empty())
        return facts.say("told.owner_changed");
    return facts.say("told.owner_changed_named", {{"owner", visible(owner)}});
}

constexpr auto table = std::to_array<Telling>({
    {"rule.chosen", ruleChosen},
    {"rule.comfort_set", comfortSet},
    {"rule.written", [](Facts &f) { return f.say("told.rule_written", {named(f)}); }},
    {"rule.removed", MessageId{"told.rule_removed"}},
    {"terms.written", termsWritten},
    {"terms.removed", [](Facts &f) { return f.say("told.terms_removed", {named(f)}); }},
    {"request.received", MessageId{"told.request_received"}},
    {"request.answered", requestAnswered},
    {"offer.made", [](Facts &f) { return f.say("told.offer_made", {deal(f)}); }},
    {"offer.answered", offerAnswered},
    {"offer.answered_otherwise", MessageId{"told.offer_conflict"}},
    {"agreement.said", [](Facts &f) { return f.say("told.agreement_said", {deal(f)}); }},
    {"agreement.source_erased", MessageId{"told.agreement_source_erased"}},
    {"agreement.ended", MessageId{"told.agreement_ended"}},
    {"vendor.owner_changed", ownerChanged},
});

} // namespace

std::span<const Telling> dealingTellings()
{
    return table;
}

} // namespace proffer::telling
