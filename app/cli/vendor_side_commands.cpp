// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "files.h"
#include "grant_shapes.h"
#include "hand_over.h"
#include "outside_shapes.h"
#include "token_input.h"
#include "tongue.h"
#include "vendor_keys.h"

#include "base/text.h"
#include "crypto/base64url.h"
#include "jose/private_jwk.h"
#include "receiving/opening.h"
#include "requests/reply_key.h"
#include "json/write.h"

namespace proffer::cli {
namespace {

Overwrite overwriteFrom(const Arguments &arguments)
{
    return arguments.has("force") ? Overwrite::Yes : Overwrite::No;
}

/// Both halves into the files that were named.
Done writeKeys(const Arguments &arguments, ByteView secret, const std::string &publicText)
{
    PROFFER_CHECK(writeOutput(arguments.at("FILE"), secret, overwriteFrom(arguments)));
    if (const auto file = arguments.option("public"))
        return writeOutput(*file, asBytes(publicText + "\n"), overwriteFrom(arguments));
    return {};
}

std::string keptText(const Arguments &arguments, const std::string &publicText)
{
    return tr("The private key is in {file}; keep it. Give away the public one:",
              {{"file", visible(arguments.at("FILE"))}}) +
           "\n" + publicText + "\n";
}

Result<Outcome> signingKeygen(Session &session, const Arguments &arguments)
{
    const auto key = crypto::Ed25519PrivateKey::generate(session.random());
    const auto jwk = jose::PublicJwk::of(key);
    const auto secret = jose::writePrivateJwk(key);
    PROFFER_CHECK(writeKeys(arguments, secret.bytes(), jwk.text()));
    return Outcome{.json = {{"file", arguments.at("FILE")},
                            {"jwk", jwk.toJson()},
                            {"thumbprint", jwk.thumbprint().text()}},
                   .text = keptText(arguments, jwk.text()) +
                           tr("Its thumbprint, to compare over another way:") + "\n" +
                           jwk.thumbprint().text() + "\n"};
}

Result<Outcome> replyKeygen(Session &session, const Arguments &arguments)
{
    const auto curve =
        arguments.option("curve") == "P-256" ? requests::ReplyCurve::P256 : requests::ReplyCurve::X25519;
    PROFFER_TRY(const auto key, requests::newReplyKey(curve, session.random()));
    const auto jwk = key.publicKey().toJson();
    const auto text = json::write(jwk);
    const auto secret = key.write();
    PROFFER_CHECK(writeKeys(arguments, secret.bytes(), text));
    return Outcome{.json = {{"file", arguments.at("FILE")}, {"jwk", jwk}}, .text = keptText(arguments, text)};
}

Result<Outcome> keygen(Session &session, const Arguments &arguments)
{
    if (arguments.option("use") == "encryption")
        return replyKeygen(session, arguments);
    if (arguments.has("curve"))
        return fail(ErrorCode::InvalidArgument).with("what", "curve");
    return signingKeygen(session, arguments);
}

/// Whether a key binding follows the last tilde (RFC 9901, 4).
bool bringsProof(std::string_view token)
{
    return !token.ends_with('~');
}

std::string_view shownBy(const grants::OutsideVerdict &verdict, std::string_view token)
{
    if (!verdict.bound)
        return marked("bound to nobody; anyone could use it");
    if (verdict.presented)
        return marked("the one it was given to");
    return bringsProof(token) ? marked("not checked; it brings a proof, which --origin with --nonce checks")
                              : marked("not proven");
}

/// Whether it was revoked fails the command only where the verifier wants to know.
Exit exitOf(const grants::OutsideVerdict &verdict, const Arguments &arguments)
{
    if (!arguments.has("not-revoked"))
        return Exit::Ok;
    return verdict.revocation == grants::Verdict::RevocationNotCheckable ? Exit::RevocationNotCheckable
                                                                         : Exit::Unknown;
}

Result<Outcome> verify(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(const auto token, readToken(arguments.at("FILE")));
    grants::OutsidePolicy policy{.now = session.clock().now(),
                                 .audience = std::string{arguments.option("origin").value_or("")},
                                 .nonce = std::string{arguments.option("nonce").value_or("")}};
    if (const auto typed = arguments.option("issuer")) {
        PROFFER_TRY(policy.issuer, jose::Thumbprint::parse(*typed));
    }
    PROFFER_TRY(const auto verdict, grants::verifyOutside(token, policy));
    if (const auto file = arguments.option("request")) {
        PROFFER_TRY(const auto request, readText(*file, jose::maxJwsSize));
        PROFFER_CHECK(receiving::checkAnswers(token, request));
    }
    const std::string_view word = policy.issuer ? "consistent" : "consistent_person_not_confirmed";
    auto json = outsideJson(verdict, policy.now);
    json.emplace("verdict", word);
    json.emplace("presented", verdict.presented);
    json.emplace("proof_unchecked", !verdict.presented && bringsProof(token));
    return Outcome{
        .json = std::move(json),
        .text = (policy.issuer
                     ? tr("Consistent, and from the issuer you expect.")
                     : tr("Consistent; who the person is, it cannot say. Compare the issuer with them.")) +
                "\n" + outsideSheet(verdict, tr("Shown by"), tr(shownBy(verdict, token)), policy.now).text() +
                "\n" + termsText(verdict.terms),
        .exit = exitOf(verdict, arguments)};
}

/// Towards the person, who sent a challenge, or towards somebody with an origin, who gave a nonce.
Result<std::string> presentation(const Session &session, const Arguments &arguments, std::string_view grant,
                                 const crypto::Ed25519PrivateKey &key)
{
    const auto challenge = arguments.option("challenge");
    const auto origin = arguments.option("origin");
    const auto nonce = arguments.option("nonce");
    if (challenge && !origin && !nonce) {
        PROFFER_TRY(const auto question, readToken(*challenge, jose::maxJwsSize));
        return grants::present(grant, question, key, session.clock().now());
    }
    if (!challenge && origin && nonce)
        return grants::presentTo(grant, *origin, *nonce, key, session.clock().now());
    return fail(ErrorCode::InvalidArgument)
        .with("what", "question")
        .with("reason", "--challenge, or --origin with --nonce");
}

Result<crypto::Ed25519PrivateKey> presenterKey(const Session &session, const Arguments &arguments)
{
    const auto file = arguments.find("KEY");
    if (file && arguments.has("key"))
        return fail(ErrorCode::InvalidArgument).with("what", "private_key").with("reason", "twice");
    return file ? signingKeyIn(session, *file) : signingKeyFrom(session, arguments, "key");
}

Result<Outcome> present(Session &session, const Arguments &arguments)
{
    PROFFER_TRY(auto handOver, HandOver::prepare(arguments));
    PROFFER_TRY(const auto grant, readToken(arguments.at("FILE"), jose::maxSdJwtSize));
    PROFFER_TRY(const auto key, presenterKey(session, arguments));
    PROFFER_TRY(const auto shown, presentation(session, arguments, grant, key));
    return handOver.give(shown, {.json = {{"presentation", shown}}});
}

Result<Outcome> readQuestion(Session &session, std::string_view file)
{
    PROFFER_TRY(const auto text, readToken(file, jose::maxJwsSize));
    PROFFER_TRY(const auto challenge, grants::readChallenge(text, session.clock().now()));
    Sheet sheet;
    sheet.add(tr("Asked by"), challenge.issuer);
    sheet.add(tr("Of"), challenge.audience);
    sheet.add(tr("About the permission"), challenge.grantSha256);
    sheet.add(tr("Answer until"), toRfc3339(challenge.expires));
    return Outcome{.json = {{"issuer", challenge.issuer},
                            {"audience", challenge.audience},
                            {"nonce", challenge.nonce},
                            {"grant_sha256", challenge.grantSha256},
                            {"issued", toRfc3339(challenge.issuedAt)},
                            {"expires", toRfc3339(challenge.expires)}},
                   .text = sheet.text()};
}

Result<Outcome> challenge(Session &session, const Arguments &arguments)
{
    if (const auto file = arguments.find("FILE"))
        return readQuestion(session, *file);
    const auto nonce = crypto::toBase64Url(session.random().array<16>());
    return Outcome{.json = {{"nonce", nonce}}, .text = nonce + "\n"};
}

} // namespace

std::vector<Command> vendorSideCommands()
{
    return {
        {.noun = "vendor",
         .verb = "keygen",
         .help = "For a company: makes its key, or one for encrypted replies; needs no vault",
         .positionals = {{.name = "FILE",
                          .help = "the private key to be written, as a JWK",
                          .takes = Takes::File}},
         .options =
             {{.name = "use",
               .value = "WORD",
               .help = "what the key is for: to sign with, or to have replies encrypted to it (signing)",
               .words = "signing encryption",
               .closed = true},
              {.name = "curve",
               .value = "WORD",
               .help = "the curve of a key for encryption (X25519)",
               .words = "X25519 P-256",
               .closed = true},
              {.name = "public", .value = "FILE", .help = "write the public key, too", .takes = Takes::File},
              {.name = "force", .value = "", .help = "replace files that are there"}},
         .example = "vendor keygen shop.key.jwk --public shop.jwk",
         .json = R"({"file", "jwk": {}, "thumbprint"?})",
         .run = keygen},
        {.noun = "vendor",
         .verb = "verify",
         .help =
             "For a company, or for somebody it shows a permission to: checks the permission; needs no vault",
         .positionals = {{.name = "FILE", .help = "the file with the permission", .takes = Takes::File}},
         .options = {{.name = "issuer",
                      .value = "THUMBPRINT",
                      .help = "the key that you expect to have signed it, known from an earlier contact"},
                     {.name = "origin",
                      .value = "ORIGIN",
                      .help = "your web address, when it is shown to you"},
                     {.name = "nonce",
                      .value = "NONCE",
                      .help = "the random word that you gave, from vendor challenge"},
                     {.name = "request",
                      .value = "FILE",
                      .help = "the request that it has to answer",
                      .takes = Takes::File},
                     {.name = "not-revoked",
                      .value = "",
                      .help = "succeed only if it is known not to be revoked, which without a list at hand "
                              "it never is"}},
         .example = "vendor verify kissa.jwt",
         .json =
             R"({"verdict", "as_of", "kind", "issuer", "issuer_thumbprint", "audience", "valid_until", "bound"!, "presented"!, "proof_unchecked"!, "revocation", "claims": {}, "terms": TERMS})",
         .run = verify},
        {.noun = "vendor",
         .verb = "present",
         .help = "For a company: shows a permission and proves that it was given to it; needs no vault",
         .positionals = {{.name = "FILE", .help = "the file with the permission", .takes = Takes::File},
                         {.name = "KEY",
                          .help = "the company's private key, a JWK; in place of --key",
                          .count = Positional::Count::Optional,
                          .takes = Takes::File}},
         .options = join(
             {keyOption(marked("the company's private key, a JWK")),
              {.name = "challenge", .value = "FILE", .help = "the person's question", .takes = Takes::File},
              {.name = "origin",
               .value = "ORIGIN",
               .help = "to somebody else than the person: the web address of who asks"},
              {.name = "nonce",
               .value = "NONCE",
               .help = "to somebody else than the person: the random word that they gave"}},
             outOptions()),
         .example = "vendor present kissa.jwt --key shop.key.jwk --challenge challenge.jwt --out shown.jwt",
         .json = R"({"presentation", "file"?})",
         .run = present},
        {.noun = "vendor",
         .verb = "challenge",
         .help = "For a company: reads a person's question; without FILE makes a random word (nonce) for a "
                 "company that is to show something to you; needs no vault",
         .positionals = {{.name = "FILE",
                          .help = "the question to be read",
                          .count = Positional::Count::Optional,
                          .takes = Takes::File}},
         .example = "vendor challenge challenge.jwt",
         .json =
             R"({"issuer", "audience", "nonce", "grant_sha256", "issued", "expires"}, or without FILE {"nonce"})",
         .run = challenge},
    };
}

} // namespace proffer::cli
