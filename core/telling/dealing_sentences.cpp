// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "dealing_sentences.h"

#include "telling/enum_words.h"
#include "wording/wording.h"

#include "base/text.h"

namespace proffer::telling {
namespace {

using Facts = EventFacts;

const wording::Language &english()
{
    static const wording::Language language{wording::Tongue::English};
    return language;
}

std::string ruleChosen(Facts &facts)
{
    const auto *on = facts.event().data.contains("on") ? facts.event().data.at("on").asBool() : nullptr;
    return std::string{on != nullptr && *on ? "You chose a rule: " : "You took a rule back: "} +
           wording::sayReadyMade(english(), facts.text("rule"));
}

std::string comfortSet(Facts &facts)
{
    const auto kind = vendors::kindFromText(facts.text("kind"));
    const auto comfort = terms::comfortFromText(facts.text("comfort"));
    if (!kind || !comfort)
        return "You said how you feel about giving data.";
    return wording::sayComfort(
        english(), {.category = facts.text("category"), .kind = facts.text("kind"), .comfort = *comfort});
}

std::string quoted(const std::string &name)
{
    return wording::sayQuoted(english(), name);
}

std::string termsWritten(Facts &facts)
{
    const auto version = facts.number("version");
    return (version > 1 ? "You changed your terms " : "You wrote terms, ") + quoted(facts.text("name")) +
           (version > 1 ? ", version " + std::to_string(version) : "") + ".";
}

std::string requestAnswered(Facts &facts)
{
    const auto answer = facts.text("answer");
    if (answer == "granted")
        return "You gave " + facts.vendor() + " all that they asked for.";
    if (answer == "granted_in_part")
        return "You gave " + facts.vendor() + " some of what they asked for.";
    if (answer == "countered")
        return "You answered a request of " + facts.vendor() + " with an agreement of yours.";
    return "You said no to what " + facts.vendor() + " asked for.";
}

std::string agreementNamed(Facts &facts, std::string_view before, std::string_view after)
{
    const auto code = facts.text("code");
    std::string text{before};
    text += code == "OWN" || code.empty() ? std::string{"an agreement"} : "the agreement " + visible(code);
    text += after;
    return text;
}

std::string offerAnswered(Facts &facts)
{
    const auto answer = facts.text("answer");
    if (answer == "accepted")
        return agreementNamed(facts, facts.vendor() + " accepted ", ".");
    if (answer == "counter")
        return agreementNamed(facts, facts.vendor() + " named ", " in place of yours.");
    return facts.vendor() + " declined what you offered.";
}

std::string ownerChanged(Facts &facts)
{
    const auto owner = facts.text("owner");
    return facts.vendor() + " has a new owner" + (owner.empty() ? "" : ", " + visible(owner)) +
           ", and each agreement needs a new yes.";
}

struct Row {
    std::string_view kind;
    std::string (*sentence)(Facts &);
};

constexpr auto table = std::to_array<Row>({
    {"rule.chosen", ruleChosen},
    {"rule.comfort_set", comfortSet},
    {"rule.written", [](Facts &f) { return "You wrote a rule, " + quoted(f.text("name")) + "."; }},
    {"rule.removed", [](Facts &) { return std::string{"You removed a rule of yours."}; }},
    {"terms.written", termsWritten},
    {"terms.removed", [](Facts &f) { return "You removed your terms " + quoted(f.text("name")) + "."; }},
    {"request.received", [](Facts &f) { return f.vendor() + " asked you for something."; }},
    {"request.answered", requestAnswered},
    {"offer.made", [](Facts &f) { return agreementNamed(f, "You offered " + f.vendor() + " ", "."); }},
    {"offer.answered", offerAnswered},
    {"offer.answered_otherwise",
     [](Facts &f) {
         return "Warning: " + f.vendor() + " gave another answer to an offer that they had answered.";
     }},
    {"agreement.said", [](Facts &f) { return agreementNamed(f, f.vendor() + " said yes to ", "."); }},
    {"agreement.source_erased",
     [](Facts &f) { return "You erased the words with which " + f.vendor() + " had said yes."; }},
    {"agreement.ended", [](Facts &f) { return "You ended an agreement with " + f.vendor() + "."; }},
    {"vendor.owner_changed", ownerChanged},
});

} // namespace

std::optional<std::string> dealingSentence(EventFacts &facts)
{
    const auto row = std::ranges::find(table, facts.event().kind, &Row::kind);
    return row == table.end() ? std::nullopt : std::optional{row->sentence(facts)};
}

} // namespace proffer::telling
