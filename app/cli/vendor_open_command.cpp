// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "files.h"
#include "grant_shapes.h"
#include "hand_over.h"
#include "outside_shapes.h"
#include "tongue.h"
#include "vendor_keys.h"

#include "jose/jwe.h"
#include "jose/jws.h"
#include "receiving/opening.h"

namespace proffer::cli {
namespace {

Result<receiving::Expected> expectedFrom(const Session &session, const Arguments &arguments)
{
    receiving::Expected expected;
    if (arguments.has("key")) {
        PROFFER_TRY(const auto key, signingKeyFrom(session, arguments, "key"));
        expected.key = jose::PublicJwk::of(key);
    }
    if (const auto file = arguments.option("request")) {
        PROFFER_TRY(expected.request, readText(*file, jose::maxJwsSize));
    }
    return expected;
}

std::string_view boundTo(const receiving::Opened &opened, bool checked)
{
    if (!opened.holder)
        return marked("nobody; anyone could use it");
    return checked ? marked("your key") : marked("a key; whether it is yours --key checks");
}

Outcome openedOutcome(const receiving::Opened &opened, bool checked, Instant now)
{
    auto json = outsideJson(opened.verdict, now);
    json.emplace("token", opened.token);
    if (opened.holder)
        json.emplace("holder", opened.holder->text());
    json.emplace("yours", checked);
    return {.json = std::move(json),
            .text = tr("Consistent; who the person is, it cannot say. Compare the issuer with them.") + "\n" +
                    outsideSheet(opened.verdict, tr("Bound to"), tr(boundTo(opened, checked)), now).text() +
                    "\n" + termsText(opened.verdict.terms)};
}

Result<Outcome> open(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto handOver, HandOver::prepare(arguments));
    const auto file = arguments.option("encryption-key");
    if (!file)
        return fail(ErrorCode::InvalidArgument).with("what", "private_key").with("option", "encryption-key");
    PROFFER_TRY(const auto key, decryptionKeyIn(session, *file));
    PROFFER_TRY(const auto expected, expectedFrom(session, arguments));
    PROFFER_TRY(const auto message, readText(arguments.at("FILE"), jose::maxJweSize));
    const auto now = session.clock().now();
    PROFFER_TRY(const auto opened, receiving::openHandOver(message, key, expected, now));
    return handOver.give(opened.token, openedOutcome(opened, expected.key.has_value(), now));
}

} // namespace

std::vector<Command> vendorOpenCommands()
{
    return {
        {.noun = "vendor",
         .verb = "open",
         .help = "For a company: decrypts and checks what a person handed over; needs no vault",
         .positionals = {{.name = "FILE", .help = "what was handed over", .takes = Takes::File}},
         .options = join(
             {{.name = "encryption-key",
               .value = "FILE",
               .help = "the private key that it is encrypted to, a JWK",
               .takes = Takes::File},
              keyOption(marked("the company's private key, a JWK, to which the permission has to be bound")),
              {.name = "request",
               .value = "FILE",
               .help = "the request that it has to answer",
               .takes = Takes::File}},
             outOptions()),
         .example =
             "vendor open reply.jwe --encryption-key shop.reply.jwk --key shop.key.jwk --out kissa.jwt",
         .json =
             R"({"token", "holder"?, "yours"!, "as_of", "kind", "issuer", "issuer_thumbprint", "audience", "valid_until", "bound"!, "revocation", "claims": {}, "terms": TERMS, "file"?})",
         .run = open},
    };
}

} // namespace proffer::cli
