// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "network.h"
#include "revocation_shapes.h"
#include "table.h"
#include "tongue.h"
#include "vendor_shapes.h"
#include "words.h"

#include "base/text.h"
#include "grants/list_place.h"

namespace proffer::cli {
namespace {

using publishing::Publisher;

Result<publishing::Host> hostFrom(Session &session, const Arguments &arguments)
{
    const auto folder = arguments.option("folder");
    const auto webdav = arguments.option("webdav");
    const auto user = arguments.option("user");
    if (folder.has_value() == webdav.has_value() || webdav.has_value() != user.has_value())
        return fail(ErrorCode::InvalidArgument)
            .with("what", "host")
            .with("reason", "--folder, or --webdav with --user");
    if (folder)
        return Result<publishing::Host>{
            publishing::Host{.way = publishing::Way::Folder,
                             .target = std::filesystem::absolute(*folder).lexically_normal().string()}};
    publishing::Host host{.way = publishing::Way::Webdav, .target = std::string{*webdav}};
    host.login.user = *user;
    PROFFER_TRY(host.login.password, session.hostPassword());
    return Result<publishing::Host>{std::move(host)};
}

/// The address of the pair's list; it gets one if \a base is given.
Result<grants::ListPlace> placeOf(services::Services &services, ledger::Batch &batch,
                                  const vendors::Relationship &relationship,
                                  std::optional<std::string_view> base)
{
    grants::ListPlaces places{services.ledger()};
    if (base)
        return places.place(batch, relationship.id, *base);
    PROFFER_TRY(auto place, places.find(relationship.id));
    if (!place)
        return fail(ErrorCode::NotFound).with("what", "list");
    return *std::move(place);
}

Result<Outcome> place(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto host, hostFrom(session, arguments));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto vendor, vendorNamed(services, arguments.at("VENDOR")));
    PROFFER_TRY(const auto persona, personaNamed(services, arguments.option("persona")));
    PROFFER_TRY(auto batch, services.ledger().begin());
    PROFFER_TRY(const auto relationship, services.relationships().open(batch, vendor.id, persona.id));
    PROFFER_TRY(const auto placed, placeOf(services, batch, relationship, arguments.option("base")));
    PROFFER_CHECK(publishing::Hosts{services.ledger()}.set(batch, relationship, host));
    PROFFER_CHECK(batch.commit());
    const auto name = visible(vendor.profile.name);
    return session.finish(services,
                          {.json = {{"vendor", vendor.id.text()},
                                    {"vendor_name", vendor.profile.name},
                                    {"relationship", relationship.id.text()},
                                    {"uri", placed.uri},
                                    {"way", publishing::toText(host.way)}},
                           .text = tr("What you end for {company} can be looked up at\n  {address}\nonce it "
                                      "is published (revocation publish). New "
                                      "permissions for {company} name this address; former ones do "
                                      "not.\nCompanies that compare such "
                                      "addresses see the host they share: take one that many people use.",
                                      {{"company", name}, {"address", visible(placed.uri)}}) +
                                   "\n"});
}

struct Listed {
    publishing::List list{};
    std::string vendor{};
};

/// The lists of one company, or all.
Result<std::vector<Listed>> listsOf(services::Services &services, const Publisher &publisher,
                                    std::optional<std::string_view> typed)
{
    std::optional<vendors::VendorId> only;
    if (typed) {
        PROFFER_TRY(const auto vendor, vendorNamed(services, *typed));
        only = vendor.id;
    }
    std::vector<Listed> found;
    for (const auto &[id, list] : publisher.lists().all()) {
        if (only && list.vendor != *only)
            continue;
        PROFFER_TRY(const auto vendor, services.vendors().get(list.vendor));
        found.push_back({.list = list, .vendor = vendor.profile.name});
    }
    if (only && found.empty())
        return fail(ErrorCode::NotFound).with("what", "list");
    return found;
}

/// What became of each list; one that fails does not keep the others from being published.
struct Run {
    json::Array published{};
    json::Array failed{};
    std::string text{};
    Exit exit = Exit::Ok;

    void add(const Listed &listed, const Result<publishing::Published> &result, Instant now)
    {
        if (result) {
            auto list = listed.list;
            list.published = result->publication;
            auto object = listJson(list, listed.vendor, now);
            object.emplace("before", publishing::toText(result->before));
            object.emplace("kept", static_cast<std::int64_t>(result->kept));
            object.emplace("replaced", result->replaced);
            object.emplace("read_by_others", result->readByOthers);
            published.emplace_back(std::move(object));
            text += publicationText(*result, listed.vendor);
            return;
        }
        const auto said = say(result.error());
        failed.emplace_back(json::Object{{"vendor", listed.list.vendor.text()},
                                         {"vendor_name", listed.vendor},
                                         {"uri", listed.list.uri},
                                         {"code", stableName(result.error().code)},
                                         {"message", said.sentence}});
        text += tr("Not published for {company}: {error}",
                   {{"company", visible(listed.vendor)}, {"error", said.sentence}}) +
                "\n";
        if (!result.error().fact("foreign").empty())
            text += "  " +
                    tr("What lies there is no list of yours and was left alone; --replace with the company's "
                       "name writes over it.") +
                    "\n";
        if (exit == Exit::Ok)
            exit = said.exit;
    }
};

Result<Outcome> publish(Session &session, const Arguments &arguments)
{
    if (arguments.has("replace") && !arguments.find("VENDOR"))
        return fail(ErrorCode::InvalidArgument).with("what", "replace");
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(auto publisher,
                Publisher::open(services.vault(), networkFrom(session, arguments, Interruptible::No),
                                session.work(marked("Checking history"))));
    const auto typed = arguments.find("VENDOR");
    const auto foreign =
        arguments.has("replace") ? publishing::Foreign::Replace : publishing::Foreign::Refuse;
    PROFFER_TRY(const auto lists, listsOf(services, publisher, typed));
    const auto now = session.clock().now();
    const auto stop = session.work({}).stop;
    Run run;
    for (const auto &listed : lists) {
        if (!typed && publishing::dueAt(listed.list, now) == publishing::Due::No)
            continue;
        const auto published = stop.stop_requested()
                                   ? Result<publishing::Published>{fail(ErrorCode::Cancelled)}
                                   : publisher.publish(listed.list.relationship, foreign);
        run.add(listed, published, now);
    }
    if (run.text.empty())
        run.text = (lists.empty() ? tr("There is no list to publish; revocation place makes one.")
                                  : tr("Nothing is to be published.")) +
                   "\n";
    return session.finish(
        services, {.json = {{"published", std::move(run.published)}, {"failed", std::move(run.failed)}},
                   .text = std::move(run.text),
                   .exit = run.exit});
}

Result<Outcome> status(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto publisher,
                Publisher::open(services.vault(), networkFrom(session, arguments, Interruptible::Yes),
                                session.work(marked("Checking history"))));
    PROFFER_TRY(const auto lists, listsOf(services, publisher, arguments.find("VENDOR")));
    const auto now = session.clock().now();
    const bool fetch = arguments.has("fetch");
    std::vector<std::string> head{tr("Company"), tr("Ended"), tr("Published"), tr("To do"), tr("Address")};
    if (fetch)
        head.push_back(tr("Others read"));
    Table table{std::move(head)};
    json::Array all;
    for (const auto &[list, vendor] : lists) {
        auto object = listJson(list, vendor, now);
        std::vector<std::string> row{vendor, std::to_string(list.ended.size()), publishedText(list),
                                     tr(dueText(publishing::dueAt(list, now))), list.uri};
        if (fetch) {
            const auto looked = publisher.look(list.relationship);
            if (!looked && looked.error().code == ErrorCode::Cancelled)
                return looked.error();
            object.emplace(looked ? "shown" : "error",
                           looked ? publishing::toText(*looked) : stableName(looked.error().code));
            row.push_back(looked ? tr(shownText(*looked)) : say(looked.error()).sentence);
        }
        all.emplace_back(std::move(object));
        table.add(std::move(row));
    }
    return session.finish(services,
                          {.json = {{"lists", std::move(all)}},
                           .text = table.text(tr("There is no list; revocation place makes one."))});
}

} // namespace

std::vector<Command> revocationCommands()
{
    return {
        {.noun = "revocation",
         .verb = "place",
         .help = "Gives a company's permissions an address where others can look up whether you ended them; "
                 "without --base, changes how the list gets there",
         .positionals = {whichVendor},
         .options = {{.name = "base",
                      .value = "URL",
                      .help = "where the host shows what is put there; the list gets a random name below it"},
                     {.name = "folder",
                      .value = "DIR",
                      .help = "put it into this folder, which something else brings to the host",
                      .takes = Takes::Folder},
                     {.name = "webdav",
                      .value = "URL",
                      .help = "put it into this collection of a WebDAV host"},
                     {.name = "user", .value = "NAME", .help = "who you are at that host"},
                     {.name = "host-password-file",
                      .value = "FILE",
                      .help = "read the password for that host from the first line of a file; it is kept in "
                              "the vault",
                      .takes = Takes::File},
                     {.name = "host-password-fd",
                      .value = "N",
                      .help = "read the password for that host from an open file descriptor"},
                     {.name = "persona", .value = "LABEL", .help = "as whom (as the only persona)"}},
         .example = "revocation place Kissa --base https://lists.example/r --folder /srv/lists",
         .json = R"({"vendor", "vendor_name", "relationship", "uri", "way"})",
         .run = place},
        {.noun = "revocation",
         .verb = "publish",
         .help =
             "Publishes the lists that are new, changed or to be renewed, each at a time of its own; with "
             "a company, its lists in any case",
         .positionals = {anyVendor},
         .options = join({{.name = "replace",
                           .value = "",
                           .help = "with a company: write over what lies there and is no list of yours, as "
                                   "you were told; ends that history knows stay"}},
                         networkOptions()),
         .example = "revocation publish",
         .json =
             R"({"published": [LIST with "before", "kept"#, "replaced"!], "failed": [{"vendor", "vendor_name", "uri", "code", "message"}]})",
         .run = publish},
        {.noun = "revocation",
         .verb = "status",
         .help = "Shows the lists of what you ended, and what is to be published",
         .positionals = {anyVendor},
         .options = join({{.name = "fetch", .value = "", .help = "look what others read there now, too"}},
                         networkOptions()),
         .example = "revocation status --fetch",
         .json = R"({"lists": [LIST with "shown"?, "error"?]})",
         .run = status},
    };
}

} // namespace proffer::cli
