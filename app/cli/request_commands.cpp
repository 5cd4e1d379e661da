// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "network.h"
#include "request_shapes.h"
#include "session.h"
#include "table.h"
#include "tongue.h"
#include "vendor_shapes.h"
#include "vocabulary_words.h"

#include "base/text.h"

namespace proffer::cli {
namespace {

Result<Outcome> shown(Session &session, services::Services &services, const Arguments &arguments,
                      const requests::ReceivedRequest &request)
{
    PROFFER_TRY(const auto persona, personaNamed(services, arguments.option("persona")));
    PROFFER_TRY(auto outcome, requestOutcome(session, services, request, persona));
    return session.finish(services, std::move(outcome));
}

/// What can be said of a request without taking it in: nothing is written.
Result<Outcome> examine(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto text, requestText(arguments.at("FILE")));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto examined, services.requests().examine(text));
    const auto &language = spoken();
    const wording::Company company{.name = examined.read.request.vendor.name, .claimed = true};
    auto sentences = wording::sayRequest(language, examined.read, session.clock().now());
    if (examined.other)
        sentences.push_back(wording::sayRemark(language, wording::Remark::KeyChanged, company));
    if (examined.seen) {
        PROFFER_TRY(const auto seen, services.requests().get(*examined.seen));
        sentences.push_back(
            wording::sayRemark(language, wording::Remark::SeenBefore, company, seen.receivedAt));
    }
    for (const auto &item : examined.read.request.items)
        for (auto &sentence : wording::sayItem(language, item, company))
            sentences.push_back(std::move(sentence));
    json::Object json{{"sentences", jsonOf(sentences)},
                      {"vendor_name", examined.read.request.vendor.name},
                      {"seen", examined.seen.has_value()},
                      {"key_changed", examined.other.has_value()}};
    if (examined.vendor)
        json.emplace("vendor", examined.vendor->text());
    return session.finish(services, {.json = std::move(json), .text = linesOf(sentences)});
}

/// From a company that is named, known by its address or key, or new.
Result<requests::ReceivedRequest> received(services::Services &services, const Arguments &arguments,
                                           const std::string &text)
{
    auto &requests = services.requests();
    if (const auto typed = arguments.option("vendor")) {
        PROFFER_TRY(const auto vendor, vendorNamed(services, *typed));
        return requests.receive(text, vendor.id);
    }
    PROFFER_TRY(const auto examined, requests.examine(text));
    if (examined.vendor)
        return requests.receive(text, *examined.vendor);
    if (!arguments.has("add"))
        return fail(ErrorCode::NotFound).with("what", "asking_vendor");
    PROFFER_TRY(const auto kind, vendors::kindFromText(arguments.option("kind").value_or("other")));
    PROFFER_TRY(const auto profile, requests::claimedVendor(examined.read, kind));
    return requests.receiveFromNew(text, profile);
}

Result<Outcome> receive(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto text, requestText(arguments.at("FILE")));
    PROFFER_TRY(auto services, session.open());
    PROFFER_CHECK(personaNamed(services, arguments.option("persona")));
    PROFFER_TRY(const auto request, received(services, arguments, text));
    return shown(session, services, arguments, request);
}

Result<Outcome> list(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    std::optional<vendors::VendorId> vendor;
    if (const auto typed = arguments.option("vendor")) {
        PROFFER_TRY(const auto named, vendorNamed(services, *typed));
        vendor = named.id;
    }
    PROFFER_TRY(const auto found, services.requests().list(vendor));
    Table table{{tr("Request"), tr("Company"), tr("Came"), tr("Until"), tr("Your answer")}};
    json::Array all;
    for (const auto &request : found) {
        PROFFER_TRY(const auto from, services.vendors().get(request.vendor));
        PROFFER_TRY(const auto trust, services.requests().trustIn(request));
        auto answer = request.answer ? std::string{requests::toText(request.answer->kind)} : tr("none yet");
        std::ranges::replace(answer, '_', ' ');
        table.add({request.id.text().substr(0, 8), from.profile.name, dayText(request.receivedAt),
                   dayText(request.read.request.expires), std::move(answer)});
        all.emplace_back(requestJson(request, from, trust));
    }
    return session.finish(services,
                          {.json = {{"requests", std::move(all)}}, .text = table.text(tr("Nobody asked."))});
}

Result<Outcome> show(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto request, services.requests().resolve(arguments.at("REQUEST")));
    return shown(session, services, arguments, request);
}

/// Asks the company's own web address, which is the only thing that leaves the machine.
Result<Outcome> confirmFromOrigin(Session &session, const Arguments &arguments)
{
    constexpr std::size_t largestKeySet = 65536;
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto request, services.requests().resolve(arguments.at("REQUEST")));
    PROFFER_TRY(const auto url, services.requests().keySetAddress(request.id));
    PROFFER_TRY(const auto answer,
                networkFrom(session, arguments, Interruptible::Yes)({.url = url, .limit = largestKeySet}));
    PROFFER_CHECK(net::requireSuccess(answer, url));
    PROFFER_TRY(const auto confirmed, services.requests().confirmFromOrigin(request.id, asText(answer.body)));
    return shown(session, services, arguments, confirmed);
}

Result<Outcome> confirm(Session &session, const Arguments &arguments)
{
    const auto typed = arguments.find("FINGERPRINT");
    if (typed.has_value() == arguments.has("from-origin"))
        return fail(ErrorCode::InvalidArgument).with("member", "fingerprint").with("reason", "one_of_two");
    if (!typed)
        return confirmFromOrigin(session, arguments);
    const auto compared = jose::Thumbprint::parse(*typed);
    if (!compared)
        return fail(ErrorCode::InvalidArgument).with("member", "fingerprint").with("reason", "unreadable");
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto request, services.requests().resolve(arguments.at("REQUEST")));
    PROFFER_TRY(const auto confirmed, services.requests().confirm(request.id, *compared));
    return shown(session, services, arguments, confirmed);
}

} // namespace

Option personaOption()
{
    return {.name = "persona", .value = "LABEL", .help = "as whom (as the only persona)"};
}

std::vector<Command> requestCommands()
{
    const Positional file{
        .name = "FILE", .help = "the request as it came; - reads standard input", .takes = Takes::File};
    constexpr std::string_view shape =
        R"(REQUEST with "sentences": [TEXT], "items": [{"item", "asks": [TEXT], "fit", "verdict": [TEXT], )"
        R"("use", "required"}])";
    return {
        {.noun = "request",
         .verb = "read",
         .help = "Says what a company asks for, and changes nothing",
         .positionals = {file},
         .example = "request read request.jwt --language ja",
         .json = R"({"sentences": [TEXT], "vendor"?, "vendor_name", "seen", "key_changed"})",
         .run = examine},
        {.noun = "request",
         .verb = "receive",
         .help = "Takes a request in and compares it with your rules, item by item",
         .positionals = {file},
         .options = {{.name = "vendor", .value = "VENDOR", .help = "whose it is, if that is not found"},
                     {.name = "add", .value = "", .help = "keep the company, if you do not know it yet"},
                     {.name = "kind",
                      .value = "KIND",
                      .help = "with --add: what kind of company it is (other)",
                      .words = kindWords(),
                      .closed = true},
                     personaOption()},
         .example = "request receive request.jwt --add --kind shop",
         .json = shape,
         .run = receive},
        {.noun = "request",
         .verb = "list",
         .help = "Lists what companies asked for, newest first",
         .options = {{.name = "vendor", .value = "VENDOR", .help = "of one company"}},
         .example = "request list",
         .json = R"({"requests": [REQUEST]})",
         .run = list},
        {.noun = "request",
         .verb = "show",
         .help = "Shows a request and compares it with your rules as they are now",
         .positionals = {whichRequest},
         .options = {personaOption()},
         .example = "request show 3f2a --language th",
         .json = shape,
         .run = show},
        {.noun = "request",
         .verb = "confirm",
         .help = "Pins the key that signed a request, once you compared its fingerprint with the company",
         .positionals = {whichRequest,
                         {.name = "FINGERPRINT",
                          .help = "what the company told you over a contact that you had before",
                          .count = Positional::Count::Optional}},
         .options = join({{.name = "from-origin",
                           .value = "",
                           .help = "ask the company's own web address for its keys instead"}},
                         join(networkOptions(), {personaOption()})),
         .example = "request confirm 3f2a oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U",
         .json = shape,
         .run = confirm},
    };
}

} // namespace proffer::cli
