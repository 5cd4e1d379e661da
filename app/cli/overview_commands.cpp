// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "session.h"
#include "table.h"
#include "telling_words.h"
#include "tongue.h"
#include "vendor_shapes.h"

#include "overview/attention.h"
#include "overview/who_has_what.h"

namespace proffer::cli {
namespace {

constexpr std::size_t mostCompanies = 10'000;

std::string_view inWords(overview::Standing standing)
{
    switch (standing) {
    case overview::Standing::Permitted:
        return marked("permitted");
    case overview::Standing::EndsSoon:
        return marked("ends soon");
    case overview::Standing::NoPermit:
        return marked("no permission");
    case overview::Standing::NoAnswer:
        return marked("has not answered");
    }
    return {};
}

std::string_view inWords(overview::Matter matter)
{
    switch (matter) {
    case overview::Matter::RequestWaits:
        return marked("asks for something");
    case overview::Matter::PermitEnds:
        return marked("its permission ends");
    case overview::Matter::NoAnswer:
        return marked("has not answered");
    case overview::Matter::CounterWaits:
        return marked("named another agreement");
    }
    return {};
}

Result<Outcome> show(Session &session, const Arguments &arguments)
{
    static_cast<void>(arguments);
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto all,
                overview::whoHasWhat(services, session.clock().now(), {.most = mostCompanies}));
    Table table{{tr("Company"), tr("Details"), tr("How it stands"), tr("Until")}};
    json::Array companies;
    for (const auto &company : all.companies) {
        table.add({company.name, std::to_string(company.facts), tr(inWords(company.standing)),
                   company.until ? dayText(*company.until) : std::string{}});
        json::Object one{{"vendor", company.id.text()},
                         {"vendor_name", company.name},
                         {"details", static_cast<std::int64_t>(company.facts)},
                         {"standing", overview::toText(company.standing)}};
        if (company.until)
            one.emplace("until", toRfc3339(*company.until));
        companies.emplace_back(std::move(one));
    }
    return session.finish(services, {.json = {{"companies", std::move(companies)}},
                                     .text = table.text(tr("As far as you know, nobody has anything."))});
}

Result<Outcome> waiting(Session &session, const Arguments &arguments)
{
    static_cast<void>(arguments);
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto all, overview::attention(services, session.clock().now()));
    Table table{{tr("Company"), tr("What"), tr("Details"), tr("When")}};
    json::Array matters;
    for (const auto &each : all) {
        table.add({each.name, tr(inWords(each.matter)), std::to_string(each.details),
                   each.when ? dayText(*each.when) : std::string{}});
        json::Object one{{"matter", overview::toText(each.matter)},
                         {"vendor", each.vendor.text()},
                         {"vendor_name", each.name},
                         {"details", static_cast<std::int64_t>(each.details)}};
        if (each.when)
            one.emplace("when", toRfc3339(*each.when));
        if (each.request)
            one.emplace("request", each.request->text());
        if (each.grant)
            one.emplace("grant", each.grant->text());
        matters.emplace_back(std::move(one));
    }
    return session.finish(services, {.json = {{"matters", std::move(matters)}},
                                     .text = table.text(tr("Nothing waits for you."))});
}

/// What a company has that it can be told to stop using; of the details that are named, or all.
Result<std::vector<vendors::HoldingId>> usedBy(services::Services &services, const vendors::VendorId &vendor,
                                               const std::vector<std::string_view> &claims)
{
    PROFFER_TRY(const auto holdings, services.holdings().whatHas(vendor));
    std::vector<vendors::HoldingId> used;
    for (const auto &holding : holdings)
        if (vendors::mayFollow(holding.state, vendors::HoldingState::AskedToStop) &&
            (claims.empty() || std::ranges::find(claims, holding.claim) != claims.end()))
            used.push_back(holding.id);
    if (used.empty())
        return fail(ErrorCode::NotFound).with("what", "holding");
    return used;
}

Result<Outcome> stop(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto vendor, vendorNamed(services, arguments.at("VENDOR")));
    PROFFER_TRY(const auto holdings, usedBy(services, vendor.id, arguments.all("CLAIM")));
    PROFFER_TRY(const auto told, services.tellToStop(holdings, arguments.option("reason").value_or("")));
    json::Array ended;
    for (const auto &each : told.ended)
        ended.emplace_back(each.grant.id.text());
    return session.finish(
        services,
        {.json = {{"holdings", holdingsJson(told.holdings)}, {"ended", std::move(ended)}},
         .text =
             holdingsTable(told.holdings) + "\n" +
             trCounted(
                 "%n permission(s) has/have ended. Tell {company} so: grant notice prints what is signed.",
                 told.ended.size(), {{"company", visible(vendor.profile.name)}}) +
             "\n"});
}

} // namespace

std::vector<Command> overviewCommands()
{
    return {
        {.noun = "overview",
         .verb = "show",
         .help = "Lists who has what, the riskiest first",
         .example = "overview show",
         .json = R"({"companies": [{"vendor", "vendor_name", "details"#, "standing", "until"?}]})",
         .run = show},
        {.noun = "overview",
         .verb = "waiting",
         .help = "Lists what needs you now",
         .example = "overview waiting",
         .json =
             R"({"matters": [{"matter", "vendor", "vendor_name", "details"#, "when"?, "request"?, "grant"?}]})",
         .run = waiting},
        {.noun = "overview",
         .verb = "stop",
         .help = "Records that you tell a company to stop, and ends the permissions behind it",
         .positionals = {whichVendor,
                         {.name = "CLAIM",
                          .help = "which details; all if none is named",
                          .count = Positional::Count::Any}},
         .options = {{.name = "reason", .value = "TEXT", .help = "why; it stands in the notice"}},
         .example = "overview stop Kissa email",
         .json = R"({"holdings": [HOLDING], "ended": ["GRANT"]})",
         .run = stop},
    };
}

} // namespace proffer::cli
