// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "choices.h"
#include "files.h"
#include "grant_shapes.h"
#include "hand_over.h"
#include "table.h"
#include "tongue.h"
#include "vendor_keys.h"
#include "vocabulary_words.h"

#include "base/text.h"
#include "jose/jws.h"
#include "requests/form.h"
#include "requests/reply_key.h"

#include <algorithm>

namespace proffer::cli {
namespace {

using requests::Request;

std::string withCommas(std::string_view words)
{
    std::string listed;
    for (const char c : words)
        listed.append(c == ' ' ? ", " : std::string_view{&c, 1});
    return listed;
}

/// The error with the words that would have been understood.
Error withWords(const Error &error)
{
    const auto kind = error.fact("kind");
    const auto typed = error.fact("iri");
    if (error.code != ErrorCode::UnknownIri)
        return error;
    if (kind == "purpose")
        return purposeNamed(typed).error();
    if (kind == "processing")
        return processingNamed(typed).error();
    if (kind == "category")
        return categoryNamed(typed).error();
    return kind == "channel" ? Error{error}.with("allowed", withCommas(channelWords())) : error;
}

Result<std::chrono::days> lifeFrom(const Arguments &arguments)
{
    const auto typed = arguments.option("days");
    if (!typed)
        return requests::FormSetting{}.life;
    // Nothing that is longer than any request needs to be a number.
    constexpr std::size_t mostDigits = 4;
    const auto days = wholeNumber(typed->substr(0, mostDigits), "request_days");
    return days ? std::chrono::days{*days} : std::chrono::days{0};
}

Result<Request> requestIn(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto form, readText(arguments.at("FORM"), jose::maxJwsSize));
    requests::FormSetting setting{.jti = newTokenId(session), .now = session.clock().now()};
    PROFFER_TRY(setting.life, lifeFrom(arguments));
    auto request = requests::requestFromForm(form, setting);
    if (!request)
        return withWords(request.error());
    for (const auto file : arguments.options("encryption-key")) {
        PROFFER_TRY(const auto jwk, readSecretFile(file));
        PROFFER_TRY(auto key, requests::publicReplyKey(jwk.bytes()));
        request->encryptionKeys.push_back(std::move(key));
    }
    return request;
}

bool asksForAnyUse(const terms::Permission &use)
{
    return use.processing == "https://w3id.org/dpv#Use";
}

Outcome requestOutcome(const Request &request, std::string_view text,
                       const std::optional<jose::PublicJwk> &key)
{
    grants::Terms asked;
    for (const auto &item : request.items)
        asked.permissions.push_back(item.use);
    Sheet sheet;
    sheet.add(tr("From"), request.vendor.name);
    sheet.add(tr("Known as"), request.vendor.origin.empty() ? tr("its key alone") : request.vendor.origin);
    sheet.add(tr("Until"), minuteText(request.expires));
    sheet.add(tr("Signed with"),
              key ? key->thumbprint().text() : tr("nothing; anyone could have written it"));
    sheet.add(tr("Reply"), request.encryptionKeys.empty() ? tr("not encrypted; no key for it is named")
                                                          : tr("encrypted to the key that is named"));
    Outcome outcome{.json = {{"request", text},
                             {"jti", request.jti},
                             {"expires", toRfc3339(request.expires)},
                             {"signed", key.has_value()},
                             {"encrypted_reply", !request.encryptionKeys.empty()}},
                    .text = sheet.text() + "\n" + termsText(asked)};
    if (std::ranges::any_of(asked.permissions, asksForAnyUse))
        outcome.text += "\n" +
                        tr("Where \"processing\" does not say what you do with the data, you ask to use it "
                           "in any way, which the rules of many people are against.") +
                        "\n";
    if (key)
        outcome.json.emplace("thumbprint", key->thumbprint().text());
    return outcome;
}

Result<Outcome> request(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto handOver, HandOver::prepare(arguments));
    PROFFER_TRY(const auto asked, requestIn(session, arguments));
    if (!arguments.has("key")) {
        PROFFER_TRY(const auto text, requests::writeUnsignedRequest(asked));
        return handOver.give(text, requestOutcome(asked, text, std::nullopt));
    }
    PROFFER_TRY(const auto key, signingKeyFrom(session, arguments, "key"));
    PROFFER_TRY(const auto text, requests::signRequest(asked, key));
    return handOver.give(text, requestOutcome(asked, text, jose::PublicJwk::of(key)));
}

} // namespace

std::vector<Command> vendorRequestCommands()
{
    return {
        {.noun = "vendor",
         .verb = "request",
         .help = "For a company: asks people for details, from a form in plain JSON; needs no vault",
         .positionals =
             {{.name = "FORM",
               .help = "what is asked: vendor (name, origin, contact, privacy_policy), ask (a list of: data, "
                       "purpose, retention, and as there is need processing, collection, recipients, "
                       "required, why, if_withheld, in_return, context, intent, access, once), agreement, "
                       "assurances, reply; in words of the vocabulary DPV, such as EmailAddress",
               .takes = Takes::File}},
         .options = join(
             {keyOption(marked(
                  "the company's private key, a JWK, that signs it; without one it is written unsigned")),
              {.name = "encryption-key",
               .value = "FILE",
               .help = "a key that the reply is to be encrypted to, a JWK; the public half is "
                       "taken from a private one",
               .repeats = true,
               .takes = Takes::File},
              {.name = "days", .value = "N", .help = "how many days it can be answered, at most 30 (14)"}},
             outOptions()),
         .example = "vendor request form.json --key shop.key.jwk --encryption-key shop.reply.jwk --out "
                    "request.jwt",
         .json = R"({"request", "jti", "expires", "signed"!, "encrypted_reply"!, "thumbprint"?, "file"?})",
         .run = request},
    };
}

} // namespace proffer::cli
