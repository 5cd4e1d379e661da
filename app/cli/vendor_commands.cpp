// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "session.h"
#include "table.h"
#include "telling_words.h"
#include "tongue.h"
#include "vendor_shapes.h"
#include "vocabulary_words.h"

#include "base/text.h"

namespace proffer::cli {
namespace {

using vendors::VendorProfile;

/// What the options say about a vendor; an empty value takes a member away.
Done apply(const Arguments &arguments, VendorProfile &profile)
{
    if (const auto name = arguments.option("name"))
        profile.name = *name;
    if (const auto typed = arguments.option("origin")) {
        profile.place = std::monostate{};
        if (!typed->empty()) {
            PROFFER_TRY(profile.place, vendors::Origin::fromTyped(*typed));
        }
    }
    if (const auto typed = arguments.option("kind")) {
        PROFFER_TRY(profile.kind, vendors::kindFromText(*typed));
    }
    if (const auto typed = arguments.option("contact")) {
        profile.contact = std::nullopt;
        if (!typed->empty()) {
            PROFFER_TRY(profile.contact, vendors::Contact::parse(*typed));
        }
    }
    if (const auto typed = arguments.option("jurisdiction")) {
        profile.jurisdiction = std::nullopt;
        if (!typed->empty()) {
            PROFFER_TRY(profile.jurisdiction, vendors::Country::parse(*typed));
        }
    }
    return {};
}

Result<Outcome> add(Session &session, const Arguments &arguments)
{
    VendorProfile profile{.name = std::string{arguments.at("NAME")}};
    PROFFER_CHECK(apply(arguments, profile));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto vendor, services.vendors().add(profile, arguments.option("notes").value_or("")));
    return session.finish(services,
                          {.json = vendorJson(vendor),
                           .text = tr("{company} is kept ({id}).",
                                      {{"company", visible(vendor.profile.name)}, {"id", vendor.id.text()}}) +
                                   "\n"});
}

Result<Outcome> addSeller(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto page, vendors::PageAddress::parse(arguments.at("PAGE")));
    VendorProfile profile{.name = std::string{arguments.at("NAME")},
                          .kind = vendors::Kind::MarketplaceSeller};
    PROFFER_CHECK(apply(arguments, profile));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto marketplace, vendorNamed(services, arguments.at("MARKETPLACE")));
    profile.place = vendors::SellerPage{.marketplace = marketplace.id, .page = page};
    PROFFER_TRY(const auto vendor, services.vendors().add(profile, arguments.option("notes").value_or("")));
    return session.finish(
        services, {.json = vendorJson(vendor),
                   .text = tr("{company} is kept as a seller inside {marketplace}; its page proves nothing.",
                              {{"company", visible(vendor.profile.name)},
                               {"marketplace", visible(marketplace.profile.name)}}) +
                           "\n"});
}

Result<Outcome> list(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    const auto typed = arguments.find("TEXT");
    PROFFER_TRY(const auto found, typed ? services.vendors().search(*typed) : services.vendors().list());
    json::Array all;
    Table table{{tr("Company"), tr("Kind"), tr("Address"), tr("Country")}};
    for (const auto &vendor : found) {
        all.push_back(vendorJson(vendor));
        table.add({vendor.profile.name, std::string{inWords(vendor.profile.kind)},
                   std::string{vendor.address()},
                   vendor.profile.jurisdiction ? vendor.profile.jurisdiction->code() : std::string{}});
    }
    return session.finish(
        services, {.json = {{"vendors", std::move(all)}}, .text = table.text(tr("No company here yet."))});
}

Result<Outcome> show(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto vendor, vendorNamed(services, arguments.at("VENDOR")));
    PROFFER_TRY(const auto key, services.vendorKeys().inForce(vendor.id));
    PROFFER_TRY(const auto holdings, services.holdings().whatHas(vendor.id));
    auto object = vendorJson(vendor);
    object.emplace("holdings", holdingsJson(holdings));
    if (key)
        object.emplace("key", keyJson(*key));
    auto text = vendorSheet(vendor);
    text += (key ? tr("Key: {thumbprint} ({trust})",
                      {{"thumbprint", key->thumbprint.text()}, {"trust", inWords(key->trust)}})
                 : tr("No key of theirs is known.")) +
            "\n";
    text += "\n" + holdingsTable(holdings);
    return session.finish(services, {.json = std::move(object), .text = std::move(text)});
}

Result<Outcome> change(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(auto vendor, vendorNamed(services, arguments.at("VENDOR")));
    auto profile = vendor.profile;
    PROFFER_CHECK(apply(arguments, profile));
    if (profile != vendor.profile) {
        PROFFER_TRY(vendor, services.vendors().change(vendor.id, profile));
    }
    if (const auto notes = arguments.option("notes")) {
        PROFFER_TRY(vendor, services.vendors().setNotes(vendor.id, *notes));
    }
    if (arguments.has("erase-notes")) {
        PROFFER_CHECK(services.vendors().eraseNotes(vendor.id));
        PROFFER_TRY(vendor, services.vendors().get(vendor.id));
    }
    return session.finish(services, {.json = vendorJson(vendor), .text = vendorSheet(vendor)});
}

Result<Outcome> remove(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto vendor, vendorNamed(services, arguments.at("VENDOR")));
    PROFFER_CHECK(services.vendors().remove(vendor.id));
    return session.finish(
        services, {.json = {{"id", vendor.id.text()}, {"removed", true}},
                   .text = tr("{company} is removed; its name stays for what the history says about it.",
                              {{"company", visible(vendor.profile.name)}}) +
                           "\n"});
}

std::vector<Option> profileOptions()
{
    return {
        {.name = "kind", .value = "KIND", .help = "what it is (other)", .words = kindWords(), .closed = true},
        {.name = "contact", .value = "CONTACT", .help = "an e-mail address or an https page"},
        {.name = "jurisdiction", .value = "CC", .help = "the country whose law it is under, such as JP"},
        {.name = "notes", .value = "TEXT", .help = "your own notes"}};
}

} // namespace

std::vector<Command> vendorCommands()
{
    const Option origin{
        .name = "origin", .value = "ORIGIN", .help = "its address on the web, such as https://shop.example"};
    return {
        {.noun = "vendor",
         .verb = "add",
         .help = "Adds a company",
         .positionals = {{.name = "NAME", .help = "what it is called"}},
         .options = join({origin}, profileOptions()),
         .example = "vendor add 'Kissa Coffee' --origin https://kissa.example --kind shop --jurisdiction JP",
         .json = "VENDOR",
         .run = add},
        {.noun = "vendor",
         .verb = "seller",
         .help = "Adds a seller inside a marketplace, which has no web address of its own",
         .positionals = {{.name = "NAME", .help = "what it is called"},
                         {.name = "MARKETPLACE", .help = "the company it sells through"},
                         {.name = "PAGE", .help = "its page there"}},
         .options = profileOptions(),
         .example = "vendor seller 'Lamp Corner' Bazaar https://bazaar.example/shops/lamps",
         .json = "VENDOR",
         .run = addSeller},
        {.noun = "vendor",
         .verb = "list",
         .help = "Lists the companies, or those whose name or address has some words",
         .positionals = {{.name = "TEXT", .help = "words to look for", .count = Positional::Count::Optional}},
         .example = "vendor list coffee",
         .json = R"({"vendors": [VENDOR]})",
         .run = list},
        {.noun = "vendor",
         .verb = "show",
         .help = "Shows a company, its key and what it has",
         .positionals = {whichVendor},
         .example = "vendor show Kissa",
         .json = R"(VENDOR with "key"?: KEY, "holdings": [HOLDING])",
         .run = show},
        {.noun = "vendor",
         .verb = "change",
         .help = "Changes what is kept about a company; an empty value takes it away",
         .positionals = {whichVendor},
         .options =
             join({{.name = "name", .value = "NAME", .help = "what it is called"}, origin},
                  join(profileOptions(),
                       {{.name = "erase-notes", .value = "", .help = "erase every note there ever was"}})),
         .example = "vendor change Kissa --contact privacy@kissa.example",
         .json = "VENDOR",
         .run = change},
        {.noun = "vendor",
         .verb = "remove",
         .help = "Removes a company that nothing refers to",
         .positionals = {whichVendor},
         .example = "vendor remove Kissa",
         .json = R"({"id", "removed"!})",
         .run = remove},
    };
}

} // namespace proffer::cli
