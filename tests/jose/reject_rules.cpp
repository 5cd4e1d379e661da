// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "reject_rules.h"

#include "jose/did.h"
#include "json/write.h"

using namespace proffer;
using draft::Array;
using draft::encode;
using draft::Object;
using draft::Presentation;
using draft::today;
using draft::Verifier;

namespace {

/// A disclosure with this JSON text, beside the valid ones.
auto disclosing(std::string text)
{
    return [text = std::move(text)](Presentation &p) { p.disclosures.push_back(text); };
}

auto claim(std::string name, json::Value value)
{
    return [=](Presentation &p) { p.payload.insert_or_assign(name, value); };
}

auto without(std::string name)
{
    return [=](Presentation &p) { p.payload.erase(name); };
}

auto header(std::string name, json::Value value)
{
    return [=](Presentation &p) { p.header.insert_or_assign(name, value); };
}

auto withoutHeader(std::string name)
{
    return [=](Presentation &p) { p.header.erase(name); };
}

auto said(std::string name, json::Value value)
{
    return [=](Presentation &p) { p.binding.insert_or_assign(name, value); };
}

auto notSaid(std::string name)
{
    return [=](Presentation &p) { p.binding.erase(name); };
}

auto bindingHeader(std::string name, json::Value value)
{
    return [=](Presentation &p) { p.bindingHeader.insert_or_assign(name, value); };
}

Object okp(std::string x)
{
    return {{"crv", "Ed25519"}, {"kty", "OKP"}, {"x", std::move(x)}};
}

auto holderJwk(Object jwk)
{
    return claim("cnf", Object{{"jwk", std::move(jwk)}});
}

/// An issuer whose DID holds a JWK that is none.
auto issuerJwk(Object jwk)
{
    return [did = "did:jwk:" + encode(json::write(jwk))](Presentation &p) {
        p.payload["iss"] = did;
        p.header["kid"] = did + "#0";
    };
}

std::string deep(int depth)
{
    const auto count = static_cast<std::size_t>(depth);
    return std::string(count, '[') + std::string(count, ']');
}

/// Twenty disclosures, each of which stands two levels down in the value of the one before it.
void nestDisclosures(Presentation &p)
{
    std::string inner = encode(R"(["c2FsdA","deepest",1])");
    p.loose.push_back(inner);
    for (int i = 0; i < 20; ++i) {
        inner = encode(R"(["c2FsdA","n",{"m":{"_sd":[")" + draft::digest(inner) + R"("]}}])");
        p.loose.push_back(inner);
    }
    p.payload["_sd"] = Array{draft::digest(inner)};
}

/// The number zero: a point of order four.
const std::string smallOrder(43, 'A');
/// 2^255 - 18, which is another spelling of one.
const std::string nonCanonical = "7v________________________________________38";

} // namespace

std::vector<RejectRule> disclosureRules()
{
    const auto shape = ErrorCode::SdJwtDisclosureShape;
    const auto digests = ErrorCode::SdJwtDigestsShape;
    const auto algorithm = ErrorCode::SdJwtHashAlgorithm;
    const auto repeat = [](Presentation &p) { p.loose = {encode(p.disclosures.front())}; };
    const auto loose = [](Presentation &p) { p.loose = {encode(R"(["c2FsdA","phone_number","1"])")}; };
    const auto element = [](std::string text, const char *key) {
        return [text, key](Presentation &p) {
            p.loose = {encode(text)};
            p.payload["list"] = Array{Object{{key, draft::digest(p.loose.front())}}};
        };
    };
    const auto nested = [](std::string text, json::Object object) {
        return [=](Presentation &p) {
            p.loose = {encode(text)};
            auto filled = object;
            filled["_sd"] = Array{draft::digest(p.loose.front())};
            p.payload["address"] = filled;
        };
    };
    const auto sameDigest = [](Presentation &p) {
        p.payload["address"] = Object{{"_sd", Array{draft::digest(encode(p.disclosures.front()))}}};
    };
    const auto encoded = [](std::string text) {
        return [=](Presentation &p) {
            p.loose = {text};
            p.payload["_sd"] = Array{draft::digest(text)};
        };
    };
    std::vector<RejectRule> rules{
        {"duplicate disclosure", repeat, ErrorCode::SdJwtDuplicateDisclosure},
        {"unreferenced disclosure", loose, ErrorCode::SdJwtUnreferencedDisclosure},
        {"one element", disclosing(R"(["c2FsdA"])"), shape},
        {"no element", disclosing("[]"), shape},
        {"four elements", disclosing(R"(["c2FsdA","a",1,2])"), shape},
        {"two elements among claims", disclosing(R"(["c2FsdA","a"])"), shape},
        {"three elements among array elements", element(R"(["c2FsdA","a",1])", "..."), shape},
        {"no array", disclosing(R"({"a":1})"), shape},
        {"salt is a number", disclosing(R"([1,"a",1])"), shape},
        {"name is a number", disclosing(R"(["c2FsdA",1,1])"), shape},
        {"disclosure padded", encoded("WyJzIiwiYSIsMV0="), shape},
        {"disclosure with stray bits", encoded("WyJzIiwiYSIsMV1"), shape},
        {"empty disclosure", encoded(""), ErrorCode::JsonInvalid},
        {"disclosure is no JSON", disclosing("[\"c2FsdA\",\"a\",1"), ErrorCode::JsonInvalid},
        {"claim named _sd", disclosing(R"(["c2FsdA","_sd",["a"]])"), ErrorCode::SdJwtReservedName},
        {"claim named ...", disclosing(R"(["c2FsdA","...","a"])"), ErrorCode::SdJwtReservedName},
        {"claim named _sd_alg", disclosing(R"(["c2FsdA","_sd_alg","x"])"), ErrorCode::SdJwtReservedName},
        {"name of a plain claim", disclosing(R"(["c2FsdA","iat",1])"), ErrorCode::SdJwtNameCollision},
        {"name of a disclosed claim", disclosing(R"(["c2FsdA","email","a"])"), ErrorCode::SdJwtNameCollision},
        {"name of a plain member", nested(R"(["c2FsdA","city",1])", {{"city", 2}}),
         ErrorCode::SdJwtNameCollision},
        {"digest twice", sameDigest, ErrorCode::SdJwtDuplicateDigest},
        {"decoy twice", claim("_sd", Array{"decoy", "decoy"}), ErrorCode::SdJwtDuplicateDigest},
        {"decoy twice, far apart", claim("a", Array{Object{{"...", "d"}}, Object{{"_sd", Array{"d"}}}}),
         ErrorCode::SdJwtDuplicateDigest},
        {"_sd is a string", claim("address", Object{{"_sd", "x"}}), digests},
        {"_sd is an object", claim("address", Object{{"_sd", Object{}}}), digests},
        {"_sd holds a number", claim("address", Object{{"_sd", Array{1}}}), digests},
        {"_sd in a disclosure is null", disclosing(R"(["c2FsdA","a",{"_sd":null}])"), digests},
        {"... is a number", claim("list", Array{Object{{"...", 1}}}), digests},
        {"... has company", claim("list", Array{Object{{"...", "x"}, {"a", 1}}}), digests},
        {"... outside of an array", claim("address", Object{{"...", "x"}}), digests},
        {"_sd_alg unknown", claim("_sd_alg", "sha-384"), algorithm},
        {"_sd_alg in capitals", claim("_sd_alg", "SHA-256"), algorithm},
        {"_sd_alg is null", claim("_sd_alg", nullptr), algorithm},
        {"_sd_alg nested", claim("address", Object{{"_sd_alg", "sha-256"}}), algorithm},
        {"_sd_alg in a disclosure", disclosing(R"(["c2FsdA","a",[{"_sd_alg":"sha-256"}]])"), algorithm},
        {"disclosures nested too deep", nestDisclosures, ErrorCode::JsonTooDeep},
    };
    const Object hidden{{"_sd", Array{"a digest without its disclosure"}}};
    const Array hiddenElement{Object{{"...", "a digest without its disclosure"}}};
    for (const auto &[name, claimed, value] :
         {std::tuple{"part of cnf", "cnf", json::Value{hidden}},
          std::tuple{"part of status", "status", json::Value{Object{{"status_list", hidden}}}},
          std::tuple{"element of prohibition", "prohibition", json::Value{hiddenElement}},
          std::tuple{"part of permission", "permission", json::Value{Array{Object{{"a", hiddenElement}}}}}})
        rules.push_back({name, claim(claimed, value), ErrorCode::SdJwtProtectedClaim});
    rules.push_back(
        {"prohibition", disclosing(R"(["c2FsdA","prohibition",[]])"), ErrorCode::SdJwtProtectedClaim});
    const auto shownPart = [](Presentation &p) {
        p.loose = {encode(R"(["c2FsdA",{"preference":"channel.phone"}])")};
        p.payload["prohibition"] = Array{Object{{"...", draft::digest(p.loose.front())}}};
    };
    rules.push_back({"element of prohibition, shown", shownPart, ErrorCode::SdJwtProtectedClaim});
    for (const auto *name : {"iss", "nbf", "exp", "cnf", "vct", "vct#integrity", "status", "aud", "jti"}) {
        const auto hide = [name](Presentation &p) {
            const auto plain = p.payload.extract(name);
            const Array parts{"c2FsdA", name, plain ? plain.mapped() : json::Value{1}};
            p.disclosures.push_back(json::write(parts));
        };
        // Who issued it is looked for in what is plain before anything is disclosed.
        const bool issuer = std::string_view{name} == "iss";
        rules.push_back({name, hide, issuer ? ErrorCode::TokenClaimMissing : ErrorCode::SdJwtProtectedClaim});
    }
    return rules;
}

std::vector<RejectRule> issuerRules()
{
    const auto type = ErrorCode::TokenType;
    const auto impostor = [](Presentation &p) {
        p.issuer = &draft::stranger();
        p.payload["iss"] = jose::didJwk(jose::PublicJwk::of(draft::stranger()));
        p.header.erase("kid");
    };
    const auto otherSigner = [](Presentation &p) { p.issuer = &draft::stranger(); };
    const auto byHostName = [](Presentation &p) {
        p.payload["iss"] = "https://shop.example";
        p.header.erase("kid");
    };
    const auto statement = claim("vct", "urn:proffer:statement:1");
    auto privateJwk = jose::PublicJwk::of(draft::person()).toJson();
    privateJwk["d"] = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";
    return {
        {"typ missing", withoutHeader("typ"), type},
        {"typ of another token", header("typ", "kb+jwt"), type},
        {"typ with application/", header("typ", "application/dc+sd-jwt"), type},
        {"typ in capitals", header("typ", "DC+SD-JWT"), type},
        {"typ is a number", header("typ", 1), type},
        {"vct unknown", claim("vct", "urn:proffer:grant:2"), ErrorCode::TokenVct},
        {"vct missing", without("vct"), ErrorCode::TokenVct},
        {"vct is an array", claim("vct", Array{"urn:proffer:grant:1"}), ErrorCode::TokenVct},
        {"alg none", header("alg", "none"), ErrorCode::TokenAlgorithm},
        {"alg missing", withoutHeader("alg"), ErrorCode::TokenAlgorithm},
        {"alg of a shared secret", header("alg", "HS256"), ErrorCode::TokenAlgorithm},
        {"alg of another kind of key", header("alg", "ES256"), ErrorCode::TokenAlgorithm},
        {"alg in small letters", header("alg", "ed25519"), ErrorCode::TokenAlgorithm},
        {"crit", header("crit", Array{"exp"}), ErrorCode::TokenCrit},
        {"crit that is empty", header("crit", Array{}), ErrorCode::TokenCrit},
        {"expired", claim("exp", today + 59), ErrorCode::TokenExpired},
        {"expired on this second", claim("exp", today + 60), ErrorCode::TokenExpired},
        {"not yet valid", claim("nbf", today + 61), ErrorCode::TokenNotYetValid},
        {"issued in the future", claim("iat", today + 361), ErrorCode::TokenFromFuture},
        {"exp missing", without("exp"), ErrorCode::TokenClaimMissing},
        {"exp is a text", claim("exp", "2030-01-01"), ErrorCode::TokenClaimInvalid},
        {"exp has a fraction", claim("exp", 1'999'999'999.5), ErrorCode::TokenClaimInvalid},
        {"exp beyond the calendar", claim("exp", std::int64_t{1} << 62U), ErrorCode::TokenClaimInvalid},
        {"nbf negative", claim("nbf", -1), ErrorCode::TokenClaimInvalid},
        {"iss missing", without("iss"), ErrorCode::TokenClaimMissing},
        {"iss is no DID", byHostName, ErrorCode::TokenIssuer},
        {"iss is no DID, key known", byHostName, ErrorCode::TokenIssuer, Verifier::KnowsTheKeys},
        {"iss is another's", impostor, ErrorCode::TokenIssuer, Verifier::KnowsTheKeys},
        {"iss is of an unknown method", claim("iss", "did:web:shop.example"), ErrorCode::DidInvalid},
        {"kid is not the key of iss", header("kid", draft::personDid() + "#1"), ErrorCode::TokenIssuer},
        {"signed by another key", otherSigner, ErrorCode::TokenSignature},
        {"issuer's point of small order", issuerJwk(okp(smallOrder)), ErrorCode::JwkInvalid},
        {"issuer's point not canonical", issuerJwk(okp(nonCanonical)), ErrorCode::JwkInvalid},
        {"issuer's key is private", issuerJwk(privateJwk), ErrorCode::JwkPrivate},
        {"grant without cnf", without("cnf"), ErrorCode::KeyBindingNoHolder},
        {"statement with cnf", statement, ErrorCode::TokenClaimInvalid},
    };
}

std::vector<RejectRule> keyBindingRules()
{
    const auto otherHolder = [](Presentation &p) { p.holder = &draft::stranger(); };
    const auto issuerPresents = [](Presentation &p) { p.holder = &draft::person(); };
    const auto otherCnf = [](Presentation &p) {
        p.payload["cnf"] = Object{{"jwk", jose::PublicJwk::of(draft::stranger()).toJson()}};
        p.holder = &draft::stranger();
    };
    const auto dropOne = [](Presentation &p) {
        p.afterwards = [](std::string &text) {
            const auto first = text.find('~');
            text.erase(first, text.find('~', first + 1) - first);
        };
    };
    const auto jwk = jose::PublicJwk::of(draft::vendor()).toJson();
    const auto with = [&jwk](std::string name, json::Value value) {
        auto altered = jwk;
        altered[name] = std::move(value);
        return holderJwk(altered);
    };
    const auto invalid = ErrorCode::TokenClaimInvalid;
    const auto missing = ErrorCode::TokenClaimMissing;
    return {
        {"no key binding", [](Presentation &p) { p.bound = false; }, ErrorCode::KeyBindingMissing},
        {"presented by another key", otherHolder, ErrorCode::KeyBindingWrongKey},
        {"presented by the issuer", issuerPresents, ErrorCode::KeyBindingWrongKey},
        {"cnf is not the vendor's", otherCnf, ErrorCode::KeyBindingWrongKey, Verifier::KnowsTheKeys},
        {"cnf without jwk", claim("cnf", Object{{"kid", "x"}}), ErrorCode::KeyBindingNoHolder},
        {"cnf is a text", claim("cnf", "x"), ErrorCode::KeyBindingNoHolder},
        {"cnf of small order", holderJwk(okp(smallOrder)), ErrorCode::JwkInvalid},
        {"cnf not canonical", holderJwk(okp(nonCanonical)), ErrorCode::JwkInvalid},
        {"cnf too short", holderJwk(okp("AAAA")), ErrorCode::JwkInvalid},
        {"cnf is private", with("d", "AAAA"), ErrorCode::JwkPrivate},
        {"cnf is for encryption", with("use", "enc"), ErrorCode::JwkInvalid},
        {"cnf is for encryption, key known", with("use", "enc"), ErrorCode::KeyBindingWrongKey,
         Verifier::KnowsTheKeys},
        {"cnf with another alg", with("alg", "ES256"), ErrorCode::JwkInvalid},
        {"binding typ missing", [](Presentation &p) { p.bindingHeader.erase("typ"); }, ErrorCode::TokenType},
        {"binding typ wrong", bindingHeader("typ", "dc+sd-jwt"), ErrorCode::TokenType},
        {"binding alg none", bindingHeader("alg", "none"), ErrorCode::TokenAlgorithm},
        {"binding alg of another kind of key", bindingHeader("alg", "ES256"), ErrorCode::TokenAlgorithm},
        {"binding crit", bindingHeader("crit", Array{"b64"}), ErrorCode::TokenCrit},
        {"aud is an array", said("aud", Array{draft::personDid()}), invalid},
        {"aud missing", notSaid("aud"), missing},
        {"aud wrong", said("aud", "https://other.example"), ErrorCode::TokenAudience},
        {"aud with a fragment", said("aud", draft::personDid() + "#0"), ErrorCode::TokenAudience},
        {"nonce wrong", said("nonce", "b7Q0f2nq3x1mN5sT9uVwYh"), ErrorCode::TokenNonce},
        {"nonce missing", notSaid("nonce"), missing},
        {"nonce is a number", said("nonce", 7), invalid},
        {"sd_hash wrong", said("sd_hash", std::string(43, 'A')), ErrorCode::KeyBindingHash},
        {"sd_hash is null", said("sd_hash", nullptr), invalid},
        {"disclosure dropped after binding", dropOne, ErrorCode::KeyBindingHash},
        {"sd_hash missing", [](Presentation &p) { p.bindingText = json::write(p.binding); }, missing},
        {"stale", said("iat", today + 60 - 301), ErrorCode::TokenStale},
        {"from the future", said("iat", today + 60 + 301), ErrorCode::TokenFromFuture},
        {"iat missing", notSaid("iat"), missing},
        {"iat has a fraction", said("iat", 1'795'305'650.5), invalid},
        {"binding expired", said("exp", today + 60), ErrorCode::TokenExpired},
        {"binding not yet valid", said("nbf", today + 61), ErrorCode::TokenNotYetValid},
    };
}

std::vector<RejectRule> formRules()
{
    const auto edit = [](std::function<void(std::string &)> change) {
        return [=](Presentation &p) {
            p.bound = false;
            p.afterwards = change;
        };
    };
    const auto becomes = [&edit](std::string other) {
        return edit([=](std::string &text) { text = other; });
    };
    const auto inserted = [&edit](std::string more) {
        return edit([=](std::string &text) { text.insert(text.find('~'), more); });
    };
    const auto headerOf = [](std::string text) { return [=](Presentation &p) { p.headerText = text; }; };
    const auto payloadOf = [](std::string text) { return [=](Presentation &p) { p.payloadText = text; }; };
    const auto bindingOf = [](std::string text) { return [=](Presentation &p) { p.bindingText = text; }; };
    const auto duplicate = ErrorCode::JsonDuplicateKey;
    const auto malformed = ErrorCode::TokenMalformed;
    const std::string large((std::size_t{1} << 20U) + 1, 'x');
    return {
        {"final ~ missing", edit([](std::string &text) { text.pop_back(); }), ErrorCode::SdJwtMissingTilde},
        {"no ~ at all", edit([](std::string &text) { text.resize(text.find('~')); }),
         ErrorCode::SdJwtMissingTilde},
        {"empty", becomes(""), ErrorCode::SdJwtMissingTilde},
        {"only ~", becomes("~"), malformed},
        {"two parts", becomes("e30.e30~"), malformed},
        {"four parts", inserted(".AAAA"), malformed},
        {"padded signature", inserted("=="), malformed},
        {"white space before", edit([](std::string &text) { text = std::string(1, ' ') + text; }), malformed},
        {"line feed after", edit([](std::string &text) { text += "\n"; }), ErrorCode::SdJwtMissingTilde},
        {"signature short", edit([](std::string &text) { text.erase(text.rfind('.') + 1, 4); }),
         ErrorCode::TokenSignature},
        {"oversize", edit([large](std::string &text) { text += large; }), ErrorCode::TokenTooLarge},
        {"oversize binding", bindingHeader("x", std::string(70'000, 'x')), ErrorCode::TokenTooLarge},
        {"binding in two parts",
         [](Presentation &p) {
             p.bound = false;
             p.afterwards = [](std::string &text) { text += "e30.e30"; };
         },
         malformed},
        {"duplicate key in the header", headerOf(R"({"alg":"Ed25519","typ":"dc+sd-jwt","alg":"Ed25519"})"),
         duplicate},
        {"duplicate key in the payload", payloadOf(R"({"exp":1,"\u0065xp":1999999999})"), duplicate},
        {"duplicate key in a disclosure", disclosing(R"(["c2FsdA","a",{"b":1,"b":1}])"), duplicate},
        {"duplicate key in the binding", bindingOf(R"({"nonce":"a","nonce":"b"})"), duplicate},
        {"deep header", headerOf(R"({"a":)" + deep(32) + "}"), ErrorCode::JsonTooDeep},
        {"deep payload", payloadOf(R"({"a":)" + deep(32) + "}"), ErrorCode::JsonTooDeep},
        {"deep disclosure", disclosing(R"(["c2FsdA","a",)" + deep(32) + "]"), ErrorCode::JsonTooDeep},
        {"deep binding", bindingOf(R"({"a":)" + deep(32) + "}"), ErrorCode::JsonTooDeep},
        {"payload is an array", payloadOf("[]"), ErrorCode::JsonWrongType},
        {"header is a string", headerOf("\"\""), ErrorCode::JsonWrongType},
        {"lone surrogate in the payload", payloadOf(R"({"a":"\ud800"})"), ErrorCode::JsonInvalid},
        {"integer beyond 64 bits", payloadOf(R"({"exp":18446744073709551616})"),
         ErrorCode::JsonNumberOutOfRange},
    };
}
