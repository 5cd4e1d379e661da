// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "grant_shapes.h"
#include "table.h"
#include "telling_words.h"
#include "token_input.h"
#include "tongue.h"
#include "vocabulary_words.h"
#include "words.h"

#include "base/text.h"
#include "grants/checker.h"

namespace proffer::cli {
namespace {

using grants::CheckResult;
using grants::Verdict;

struct Judgement {
    Exit exit;
    std::string_view sentence;
};

Judgement judgementOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return {Exit::Ok,
                marked("Valid: you permitted this, and the one who shows it is the one you gave it to.")};
    case Verdict::Revoked:
        return {Exit::Revoked, marked("Revoked: you ended this permission.")};
    case Verdict::Expired:
        return {Exit::Expired, marked("Expired.")};
    case Verdict::NotYetValid:
        return {Exit::NotYetValid, marked("Not yet valid.")};
    case Verdict::AnyoneCouldUse:
        return {Exit::AnyoneCouldUse, marked("Genuine, but bound to nobody: anyone could use it.")};
    case Verdict::WrongPresenter:
        return {Exit::WrongPresenter,
                marked("Wrong presenter: the one who shows it is not the one you gave it to.")};
    case Verdict::NotFromMe:
        return {Exit::NotFromMe, marked("Not from you: it is signed with a key that is none of yours.")};
    case Verdict::NotInHistory:
        return {Exit::NotFromMe,
                marked("It is signed with a key of yours, but your history does not know it.")};
    case Verdict::Altered:
        return {Exit::Altered, marked("Altered: this is not what you signed.")};
    case Verdict::OutsideTerms:
        return {Exit::OutsideTerms, marked("Genuine, but it does not allow this.")};
    case Verdict::RevocationNotCheckable:
        return {Exit::RevocationNotCheckable, marked("Whether it was revoked cannot be found out.")};
    case Verdict::Unknown:
        return {Exit::Unknown, marked("It cannot be said.")};
    }
    return {Exit::Unknown, marked("It cannot be said.")};
}

json::Object resultJson(const CheckResult &result, const std::optional<std::string> &vendor)
{
    json::Object object{{"verdict", grants::toText(result.verdict)},
                        {"as_of", toRfc3339(result.asOf)},
                        {"terms", termsJson(result.terms)},
                        {"shown", json::Array{result.shown.begin(), result.shown.end()}}};
    if (result.reason)
        object.emplace("reason", stableName(*result.reason));
    if (!result.outside.empty())
        object.emplace("outside", result.outside);
    if (result.when)
        object.emplace("when", toRfc3339(*result.when));
    if (result.grant)
        object.emplace("grant", grantJson(*result.grant, vendor.value_or(""), result.asOf));
    return object;
}

/// A purpose of the vocabulary or a detail.
std::string outsideWords(std::string_view outside)
{
    const bool isPurpose = vocabulary::Vocabulary::purposes().number(outside).has_value();
    return isPurpose ? iriWords(outside) : claimWords(outside);
}

std::string_view sentenceOf(const CheckResult &result)
{
    if (result.verdict == Verdict::Revoked && result.grant && result.grant->supersededBy)
        return marked("Revoked: you replaced this permission by a narrower one.");
    return judgementOf(result.verdict).sentence;
}

std::string resultText(const CheckResult &result, const std::optional<std::string> &vendor)
{
    auto text = tr(sentenceOf(result));
    text += "\n";
    Sheet sheet;
    sheet.add(tr("Why"), result.reason ? say(Error{.code = *result.reason}).sentence : "");
    sheet.add(tr("Not allowed"), result.outside.empty() ? "" : outsideWords(result.outside));
    sheet.add(tr("When"), result.when ? minuteText(*result.when) : "");
    sheet.add(tr("Company"), vendor.value_or(""));
    sheet.add(tr("As of"), minuteText(result.asOf));
    sheet.add(tr("Shows"), claimsPhrase(result.shown));
    text += sheet.text();
    return result.terms.permissions.empty() ? text : text + "\n" + termsText(result.terms);
}

Result<Outcome> check(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto token, readToken(arguments.at("FILE")));
    grants::IntendedUse use;
    if (const auto typed = arguments.option("purpose")) {
        PROFFER_TRY(use.purpose, purposeNamed(*typed));
    }
    for (const auto claim : arguments.options("claim"))
        use.claims.emplace_back(claim);
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(auto checker, grants::Checker::open(services.vault(), session.work(readingHistory)));
    PROFFER_TRY(const auto result, checker.check(token, use));
    std::optional<std::string> vendor;
    if (result.grant) {
        PROFFER_TRY(vendor, vendorName(services, *result.grant));
    }
    return session.finish(services, {.json = resultJson(result, vendor),
                                     .text = resultText(result, vendor),
                                     .exit = judgementOf(result.verdict).exit});
}

} // namespace

std::vector<Command> checkCommands()
{
    return {
        {.noun = "check",
         .verb = "",
         .help = "Says whether what a company shows you is a permission of yours, in force, and theirs; the "
                 "history notes it",
         .positionals = {{.name = "FILE",
                          .help = "the file with what they show, be it an answer to grant challenge or not",
                          .takes = Takes::File}},
         .options = {{.name = "purpose",
                      .value = "WORD",
                      .help = "whether it allows this purpose of the vocabulary DPV",
                      .words = purposeWords()},
                     {.name = "claim",
                      .value = "NAME",
                      .help = "whether it covers this detail, such as email",
                      .repeats = true}},
         .example = "check shown.jwt --purpose ServiceProvision",
         .json =
             R"({"verdict", "as_of", "shown": [name], "terms": TERMS, "reason"?, "outside"?, "when"?, "grant"?: GRANT})",
         .run = check},
    };
}

} // namespace proffer::cli
