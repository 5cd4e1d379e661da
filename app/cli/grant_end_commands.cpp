// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "grant_shapes.h"
#include "hand_over.h"
#include "table.h"
#include "tongue.h"
#include "vendor_shapes.h"

#include "base/text.h"

namespace proffer::cli {
namespace {

std::string_view reasonFrom(const Arguments &arguments)
{
    return arguments.option("reason").value_or("");
}

json::Object endedJson(const Session &session, const grants::Ended &ended, std::string_view name)
{
    auto json = grantJson(ended.grant, name, session.clock().now());
    if (!ended.notice.empty())
        json.emplace("notice", ended.notice);
    return json;
}

Result<Outcome> end(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto handOver, HandOver::prepare(arguments));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto grant, grantNamed(services, arguments.at("GRANT")));
    PROFFER_TRY(const auto ended, services.grants().end(grant.id, reasonFrom(arguments)));
    PROFFER_TRY(const auto name, vendorName(services, ended.grant));
    auto done = tr("The permission of {company} has ended, for good.", {{"company", visible(name)}}) + " ";
    if (ended.grant.list)
        done += tr("Publish it with revocation publish.") + " ";
    if (ended.notice.empty())
        return session.finish(
            services, {.json = endedJson(session, ended, name),
                       .text = done + tr("The key that would sign a notice of it was erased.") + "\n"});
    PROFFER_TRY(
        auto outcome,
        session.finish(services, {.json = endedJson(session, ended, name),
                                  .text = done + tr("Send them the signed notice that says so.") + "\n"}));
    return handOver.give(ended.notice, std::move(outcome));
}

Result<Outcome> endSeveral(Session &session, services::Services &services,
                           const std::vector<grants::Ended> &ended)
{
    json::Array all;
    auto text = trCounted("%n permission(s) has/have ended.", ended.size()) + "\n";
    for (const auto &each : ended) {
        PROFFER_TRY(const auto name, vendorName(services, each.grant));
        all.emplace_back(endedJson(session, each, name));
        text += "  " + each.grant.id.text() + "  " + visible(name) + "\n";
    }
    if (std::ranges::any_of(ended, [](const auto &each) { return each.grant.list.has_value(); }))
        text += tr("revocation publish shows it to those who look it up.") + "\n";
    if (!ended.empty())
        text += tr("grant notice prints the signed notice for each of them.") + "\n";
    return session.finish(services, {.json = {{"ended", std::move(all)}}, .text = std::move(text)});
}

Result<Outcome> endVendor(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto vendor, vendorNamed(services, arguments.at("VENDOR")));
    PROFFER_TRY(const auto ended, services.grants().endAllOf(vendor.id, reasonFrom(arguments)));
    return endSeveral(session, services, ended);
}

Result<Outcome> endAll(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto ended, services.grants().endAll(reasonFrom(arguments)));
    return endSeveral(session, services, ended);
}

Result<Outcome> notice(Session &session, const Arguments &arguments)
{
    return handOverText(session, arguments, "notice", &grants::Grants::notice);
}

} // namespace

std::vector<Command> grantEndCommands()
{
    const Option reason{.name = "reason", .value = "TEXT", .help = "why; it stands in the notice"};
    return {
        {.noun = "grant",
         .verb = "end",
         .help = "Ends a permission for good and signs the notice that says so",
         .positionals = {whichGrant},
         .options = join({reason}, outOptions()),
         .example = "grant end 3f2a --reason 'I moved to another shop' --out notice.jwt",
         .json = R"(GRANT with "notice"?, "file"?)",
         .run = end},
        {.noun = "grant",
         .verb = "end-vendor",
         .help = "Ends everything that a company was permitted",
         .positionals = {whichVendor},
         .options = {reason},
         .example = "grant end-vendor Kissa",
         .json = R"({"ended": [GRANT with "notice"?]})",
         .run = endVendor},
        {.noun = "grant",
         .verb = "end-all",
         .help = "Ends everything that anybody was permitted",
         .options = {reason},
         .example = "grant end-all",
         .json = R"({"ended": [GRANT with "notice"?]})",
         .run = endAll},
        {.noun = "grant",
         .verb = "notice",
         .help = "Prints the signed notice that a permission is over",
         .positionals = {whichGrant},
         .options = outOptions(),
         .example = "grant notice 3f2a --out notice.jwt",
         .json = R"({"id", "notice", "file"?})",
         .run = notice},
    };
}

} // namespace proffer::cli
