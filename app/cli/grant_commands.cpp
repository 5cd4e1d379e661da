// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "grant_shapes.h"
#include "hand_over.h"
#include "hand_over_shapes.h"
#include "spoken.h"
#include "tongue.h"
#include "vendor_shapes.h"

namespace proffer::cli {
namespace {

Result<Outcome> issue(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto kind, grants::kindFromText(arguments.option("kind").value_or("grant")));
    return issueToken(session, arguments, kind);
}

Result<Outcome> supersede(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto handOver, HandOver::prepare(arguments));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto former, grantNamed(services, arguments.at("GRANT")));
    PROFFER_TRY(const auto persona, services.profile().people().persona(former.persona));
    PROFFER_TRY(const auto request,
                requestFrom(session, services, arguments, former.kind, former.vendor, persona));
    PROFFER_TRY(const auto issued, services.grants().supersede(former.id, request));
    PROFFER_TRY(const auto name, vendorName(services, issued.grant));
    PROFFER_TRY(auto outcome, session.finish(services, issuedOutcome(issued, name, session.clock().now())));
    return handOver.give(issued.token, std::move(outcome));
}

Result<Outcome> list(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto found, grantsOf(services, arguments.option("vendor")));
    PROFFER_TRY(auto listed, listedGrants(services, found, session.clock().now()));
    return session.finish(services, {.json = {{"grants", std::move(listed.json)}},
                                     .text = listed.table.text(tr("No permission was given."))});
}

Result<Outcome> show(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto grant, grantNamed(services, arguments.at("GRANT")));
    PROFFER_TRY(const auto terms, services.grants().terms(grant.id));
    PROFFER_TRY(const auto name, vendorName(services, grant));
    PROFFER_TRY(const auto handedOver, services.handOvers().of(grant.id));
    const auto now = session.clock().now();
    auto json = grantJson(grant, name, now);
    json.emplace("terms", termsJson(terms));
    json.emplace("handed_over", handOversJson(handedOver));
    auto text = grantSheet(grant, name, now) + handOversText(handedOver) + "\n" + termsText(terms);
    if (arguments.has("plain") || arguments.has("language")) {
        const auto &language = spoken();
        const auto said = wording::sayGrant(language, grant, terms, {.name = name}, now);
        json.emplace("language", wording::toText(language.tongue()));
        json.emplace("sentences", jsonOf(said));
        text = linesOf(said);
    }
    return session.finish(services, {.json = std::move(json), .text = std::move(text)});
}

Result<Outcome> token(Session &session, const Arguments &arguments)
{
    return handOverText(session, arguments, "token", &grants::Grants::token);
}

Result<Outcome> challenge(Session &session, const Arguments &arguments)
{
    return handOverText(session, arguments, "challenge", &grants::Grants::challenge);
}

} // namespace

std::vector<Command> grantCommands()
{
    const Positional claims{
        .name = "CLAIM", .help = "a detail to share, as me show names it", .count = Positional::Count::Any};
    constexpr std::string_view issued = R"(GRANT with "token", "file"?)";
    return {
        {.noun = "grant",
         .verb = "issue",
         .help = "Signs a permission that names a company, a purpose and an end",
         .positionals = {whichVendor, claims},
         .options = join(requestOptions(),
                         join({{.name = "persona", .value = "LABEL", .help = "as whom (as the only persona)"},
                               {.name = "kind",
                                .value = "KIND",
                                .help = "a grant is bound to the company's key; a statement, for a company "
                                        "without one, could be used by anyone (grant)",
                                .words = "grant statement",
                                .closed = true}},
                              outOptions())),
         .example = "grant issue Kissa given_name email --purpose ServiceProvision --days 90 --out kissa.jwt",
         .json = issued,
         .run = issue},
        {.noun = "grant",
         .verb = "supersede",
         .help = "Replaces a permission by one that allows less",
         .positionals = {whichGrant, claims},
         .options = join(requestOptions(), outOptions()),
         .example = "grant supersede 3f2a given_name --purpose ServiceProvision --days 30",
         .json = issued,
         .run = supersede},
        {.noun = "grant",
         .verb = "list",
         .help = "Lists permissions, newest first",
         .options = {{.name = "vendor", .value = "VENDOR", .help = "of one company"}},
         .example = "grant list --vendor Kissa",
         .json = R"({"grants": [GRANT]})",
         .run = list},
        {.noun = "grant",
         .verb = "show",
         .help = "Shows a permission and its terms",
         .positionals = {whichGrant},
         .options = {{.name = "plain",
                      .value = {},
                      .help = "says in whole sentences what it allows and what it does not"}},
         .example = "grant show 3f2a --plain --language ja",
         .json = R"(GRANT with "terms": TERMS, "handed_over": [{"how", "at", "to_key"?, "request"?}], )"
                 R"("language"?, "sentences"?)",
         .run = show},
        {.noun = "grant",
         .verb = "token",
         .help = "Prints a permission once more, as it was handed over",
         .positionals = {whichGrant},
         .options = outOptions(),
         .example = "grant token 3f2a --out kissa.jwt",
         .json = R"({"id", "token", "file"?})",
         .run = token},
        {.noun = "grant",
         .verb = "challenge",
         .help = "Asks the company that holds a permission to show that it does; good once, for five minutes",
         .positionals = {whichGrant},
         .options = outOptions(),
         .example = "grant challenge 3f2a --out challenge.jwt",
         .json = R"({"id", "challenge", "file"?})",
         .run = challenge},
    };
}

} // namespace proffer::cli
