// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "session.h"
#include "table.h"
#include "telling_words.h"
#include "token_input.h"
#include "tongue.h"
#include "vendor_shapes.h"

#include "base/text.h"

namespace proffer::cli {
namespace {

constexpr std::size_t maxKeyFile = 65536;

Result<vendors::KeyTrust> trustFrom(const Arguments &arguments)
{
    return vendors::keyTrustFromText(arguments.option("trust").value_or("self_asserted"));
}

Outcome keyOutcome(const vendors::Vendor &vendor, const vendors::VendorKey &key)
{
    return {.json = keyJson(key),
            .text = tr("{company} is held to this key ({trust}):",
                       {{"company", visible(vendor.profile.name)}, {"trust", inWords(key.trust)}}) +
                    "\n  " + key.thumbprint.text() + "\n"};
}

Result<Outcome> pinKey(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto text, readToken(arguments.at("FILE"), maxKeyFile));
    PROFFER_TRY(const auto key, jose::PublicJwk::parse(text));
    PROFFER_TRY(const auto trust, trustFrom(arguments));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto vendor, vendorNamed(services, arguments.at("VENDOR")));
    PROFFER_TRY(const auto pinned, services.vendorKeys().pin(vendor.id, key, trust));
    return session.finish(services, keyOutcome(vendor, pinned));
}

Result<Outcome> confirmKey(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto thumbprint, jose::Thumbprint::parse(arguments.at("THUMBPRINT")));
    PROFFER_TRY(const auto trust, trustFrom(arguments));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto vendor, vendorNamed(services, arguments.at("VENDOR")));
    PROFFER_TRY(const auto pinned, services.vendorKeys().confirmNew(vendor.id, thumbprint, trust));
    return session.finish(services, keyOutcome(vendor, pinned));
}

Result<Outcome> acceptKey(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto token, readText(arguments.at("FILE"), maxKeyFile));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto vendor, vendorNamed(services, arguments.at("VENDOR")));
    PROFFER_TRY(const auto key, services.requests().acceptKeyChange(vendor.id, token));
    return session.finish(services, keyOutcome(vendor, key));
}

Result<Outcome> refuseKey(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto thumbprint, jose::Thumbprint::parse(arguments.at("THUMBPRINT")));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto vendor, vendorNamed(services, arguments.at("VENDOR")));
    PROFFER_CHECK(services.vendorKeys().refuseNew(vendor.id, thumbprint));
    return session.finish(services, {.json = {{"vendor", vendor.id.text()}, {"refused", thumbprint.text()}},
                                     .text = tr("The key is refused; the pinned one stays.") + "\n"});
}

Result<Outcome> keys(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    std::vector<vendors::VendorKey> found;
    if (const auto typed = arguments.find("VENDOR")) {
        PROFFER_TRY(const auto vendor, vendorNamed(services, *typed));
        PROFFER_TRY(found, services.vendorKeys().history(vendor.id));
    } else {
        PROFFER_TRY(found, services.vendorKeys().alarms());
    }
    json::Array all;
    Table table{{tr("Company"), tr("Key"), tr("State"), tr("Why you trust it"), tr("Seen")}};
    for (const auto &key : found) {
        PROFFER_TRY(const auto vendor, services.vendors().get(key.vendor));
        all.push_back(keyJson(key));
        table.add({vendor.profile.name, key.thumbprint.text(), std::string{inWords(key.state)},
                   std::string{inWords(key.trust)}, dayText(key.seenAt)});
    }
    const auto nothing =
        arguments.find("VENDOR") ? tr("No key of theirs is known.") : tr("No key waits for an answer.");
    return session.finish(services, {.json = {{"keys", std::move(all)}}, .text = table.text(nothing)});
}

} // namespace

std::vector<Command> vendorKeyCommands()
{
    const Positional thumbprint{.name = "THUMBPRINT", .help = "which key, by its thumbprint in vendor keys"};
    const Option trust{.name = "trust",
                       .value = "WORD",
                       .help =
                           "why you take it for theirs: only they say so, it came from their web address, "
                           "you compared its thumbprint with them, or you got it in person (self_asserted)",
                       .words = "self_asserted from_origin fingerprint_compared in_person",
                       .closed = true};
    return {
        {.noun = "vendor",
         .verb = "pin-key",
         .help = "Keeps the key by which a company can be told from others; another one later is an alarm",
         .positionals = {whichVendor,
                         {.name = "FILE",
                          .help = "the public key, a file that the company gave you (JWK)",
                          .takes = Takes::File}},
         .options = {trust},
         .example = "vendor pin-key Kissa kissa.jwk --trust fingerprint_compared",
         .json = "KEY",
         .run = pinKey},
        {.noun = "vendor",
         .verb = "accept-key",
         .help = "Takes the new key of a company for which its old key signed (vendor change-key)",
         .positionals = {whichVendor,
                         {.name = "FILE", .help = "what the company sent", .takes = Takes::File}},
         .example = "vendor accept-key Kissa change.jwt",
         .json = "KEY",
         .run = acceptKey},
        {.noun = "vendor",
         .verb = "confirm-key",
         .help = "Says that the new key of a company, which raised an alarm, is right",
         .positionals = {whichVendor, thumbprint},
         .options = {trust},
         .example = "vendor confirm-key Kissa kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k --trust in_person",
         .json = "KEY",
         .run = confirmKey},
        {.noun = "vendor",
         .verb = "refuse-key",
         .help = "Says that a key which raised an alarm is not the company's",
         .positionals = {whichVendor, thumbprint},
         .example = "vendor refuse-key Kissa kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
         .json = R"({"vendor", "refused"})",
         .run = refuseKey},
        {.noun = "vendor",
         .verb = "keys",
         .help = "Lists all keys that a company was seen with, or the alarms that wait for an answer",
         .positionals = {anyVendor},
         .example = "vendor keys Kissa",
         .json = R"({"keys": [KEY]})",
         .run = keys},
    };
}

} // namespace proffer::cli
