// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "grant_shapes.h"
#include "hand_over.h"
#include "hand_over_shapes.h"
#include "tongue.h"
#include "vendor_shapes.h"

namespace proffer::cli {
namespace {

Result<Outcome> issue(Session &session, const Arguments &arguments)
{
    return issueToken(session, arguments, grants::Kind::Profile);
}

Result<Outcome> list(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(auto found, grantsOf(services, arguments.option("vendor")));
    std::erase_if(found, [](const grants::Grant &grant) { return grant.kind != grants::Kind::Profile; });
    PROFFER_TRY(auto listed, listedGrants(services, found, session.clock().now()));
    return session.finish(services, {.json = {{"profiles", std::move(listed.json)}},
                                     .text = listed.table.text(tr("No preference sheet was given."))});
}

Result<Outcome> show(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto handOver, HandOver::prepare(arguments));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto grant, grantNamed(services, arguments.at("PROFILE")));
    if (grant.kind != grants::Kind::Profile)
        return fail(ErrorCode::NotFound)
            .with("what", "profile")
            .with("typed", std::string{arguments.at("PROFILE")});
    PROFFER_TRY(const auto terms, services.grants().terms(grant.id));
    PROFFER_TRY(const auto text, services.grants().token(grant.id));
    PROFFER_TRY(const auto name, vendorName(services, grant));
    const auto now = session.clock().now();
    auto json = grantJson(grant, name, now);
    json.emplace("terms", termsJson(terms));
    json.emplace("token", text);
    PROFFER_TRY(const auto handedOver, services.handOvers().of(grant.id));
    json.emplace("handed_over", handOversJson(handedOver));
    PROFFER_TRY(auto outcome,
                session.finish(services, {.json = std::move(json),
                                          .text = grantSheet(grant, name, now) + handOversText(handedOver)}));
    return handOver.give(text, std::move(outcome));
}

std::vector<Option> issueOptions()
{
    auto options = requestOptions();
    std::erase_if(options, [](const Option &option) {
        static constexpr auto kept =
            std::to_array<std::string_view>({"preference", "until", "days", "jurisdiction", "withdrawal"});
        return std::ranges::find(kept, option.name) == kept.end();
    });
    return join(
        std::move(options),
        join({{.name = "persona", .value = "LABEL", .help = "whose (the only persona's)"}}, outOptions()));
}

} // namespace

std::vector<Command> profileCommands()
{
    return {
        {.noun = "profile",
         .verb = "issue",
         .help = "Signs some of your preferences for a company, as a preference sheet; it permits nothing by "
                 "itself",
         .positionals = {whichVendor,
                         {.name = "CLAIM",
                          .help = "a detail to share, as me show names it",
                          .count = Positional::Count::Any}},
         .options = issueOptions(),
         .example = "profile issue Kissa --preference language --preference topic.coffee --out profile.jwt",
         .json = R"(GRANT with "token", "file"?)",
         .run = issue},
        {.noun = "profile",
         .verb = "list",
         .help = "Lists the preference sheets that were handed over, newest first",
         .options = {{.name = "vendor", .value = "VENDOR", .help = "those of one company"}},
         .example = "profile list --vendor Kissa",
         .json = R"({"profiles": [GRANT]})",
         .run = list},
        {.noun = "profile",
         .verb = "show",
         .help = "Shows a preference sheet that was handed over",
         .positionals = {{.name = "PROFILE", .help = whichGrant.help}},
         .options = outOptions(),
         .example = "profile show 3f2a",
         .json =
             R"(GRANT with "terms": TERMS, "handed_over": [{"how", "at", "to_key"?, "request"?}], "token", "file"?)",
         .run = show},
    };
}

} // namespace proffer::cli
