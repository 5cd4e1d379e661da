// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "recognise_parts.h"

#include "agreements/offer.h"
#include "crypto/base64url.h"
#include "grants/revocation.h"
#include "grants/vendor_side.h"
#include "jose/claims.h"
#include "jose/did.h"
#include "jose/jwe.h"
#include "jose/jwt.h"
#include "jose/key_binding.h"
#include "jose/status_list_token.h"
#include "requests/request.h"
#include "json/parse.h"

#include <algorithm>

namespace proffer::exchange {
namespace {

/// A part of a compact token as JSON, whatever comes behind it; nothing if it is none.
std::optional<json::Object> partOf(std::string_view text, std::size_t index)
{
    for (; index > 0; --index) {
        const auto dot = text.find('.');
        if (dot == std::string_view::npos)
            return std::nullopt;
        text.remove_prefix(dot + 1);
    }
    const auto bytes = crypto::fromBase64Url(text.substr(0, text.find_first_of(".~")));
    auto object = bytes ? json::parseObject(asText(*bytes)) : Result<json::Object>{bytes.error()};
    return object ? std::optional{*std::move(object)} : std::nullopt;
}

void addValidity(Recognised &found, const json::Object &claims, Instant now)
{
    addTime(found, "until", claims, "exp");
    if (const auto valid = jose::checkValidity(claims, now, jose::Expiry::Optional); !valid)
        found.flaw = valid.error();
}

/// Whether the key that `iss` is signed it as that type.
Recognised signedByIssuer(ContentKind kind, std::string_view type, const jose::Jws &jws,
                          const json::Object &claims)
{
    const auto issuer = jose::textClaim(claims, "iss");
    if (!issuer)
        return broken(kind, issuer.error());
    if (!jose::isDid(*issuer)) // a company may name its origin instead of its key; a person has none
        return kind == ContentKind::Answer ? Recognised{.kind = kind, .proof = Proof::NeedsKey}
                                           : broken(kind, fail(ErrorCode::TokenIssuer));
    const auto key = jose::parseDid(*issuer);
    if (!key)
        return broken(kind, key.error());
    if (const auto verified = jose::verifyJwt(jws, *key, type); !verified)
        return broken(kind, verified.error());
    Recognised found{.kind = kind, .proof = Proof::Consistent};
    found.facts.push_back({"key", key->thumbprint().text()});
    return found;
}

Recognised readRequest(std::string_view text, const jose::Jws & /*jws*/, const json::Object &claims)
{
    const auto read = requests::readRequest(text);
    if (!read)
        return broken(ContentKind::Request, read.error());
    Recognised found{.kind = ContentKind::Request, .proof = Proof::Consistent};
    found.facts.push_back({"from", read->request.vendor.name});
    addText(found, "address", claims, "iss");
    found.facts.push_back({"key", read->request.key->thumbprint().text()});
    return found;
}

/// As another reader sees it whose errors matter more than what it reads.
template <class T>
Recognised readBy(ContentKind kind, const Result<T> &read, std::string_view type, const jose::Jws &jws,
                  const json::Object &claims)
{
    return read ? signedByIssuer(kind, type, jws, claims) : broken(kind, read.error());
}

Recognised readOffer(std::string_view text, const jose::Jws &jws, const json::Object &claims)
{
    auto found = readBy(ContentKind::Offer, agreements::readOffer(text), agreements::offerType, jws, claims);
    addText(found, "for", claims, "aud");
    return found;
}

Recognised readAnswer(std::string_view /*text*/, const jose::Jws &jws, const json::Object &claims)
{
    auto found = signedByIssuer(ContentKind::Answer, agreements::answerType, jws, claims);
    addText(found, "from", claims, "iss");
    addText(found, "answer", claims, "answer");
    return found;
}

Recognised readChallenge(std::string_view /*text*/, const jose::Jws &jws, const json::Object &claims)
{
    auto found = signedByIssuer(ContentKind::Challenge, "proffer-challenge+jwt", jws, claims);
    addText(found, "for", claims, "aud");
    return found;
}

Recognised readKeyChange(std::string_view /*text*/, const jose::Jws & /*jws*/, const json::Object &claims)
{
    Recognised found{.kind = ContentKind::KeyChange, .proof = Proof::NeedsKey};
    addText(found, "from", claims, "iss");
    return found;
}

Recognised readNotice(std::string_view text, const jose::Jws &jws, const json::Object &claims)
{
    auto found = readBy(ContentKind::Notice, grants::readNotice(text), "proffer-revocation+jwt", jws, claims);
    addText(found, "for", claims, "aud");
    addTime(found, "ended", claims, "effective");
    return found;
}

Recognised readStatusList(std::string_view /*text*/, const jose::Jws & /*jws*/, const json::Object &claims)
{
    Recognised found{.kind = ContentKind::StatusList, .proof = Proof::NeedsKey};
    addText(found, "address", claims, "sub");
    addTime(found, "made", claims, "iat");
    return found;
}

Recognised readReceipt(std::string_view /*text*/, const jose::Jws &jws, const json::Object &claims)
{
    auto found = signedByIssuer(ContentKind::Receipt, "proffer-receipt+jwt", jws, claims);
    addTime(found, "made", claims, "iat");
    return found;
}

/// What a header's `typ` stands for, and how it is read.
struct Type {
    std::string_view type;
    ContentKind kind;
    Recognised (*read)(std::string_view text, const jose::Jws &jws, const json::Object &claims);
};

constexpr auto types = std::to_array<Type>({
    {requests::requestType, ContentKind::Request, readRequest},
    {agreements::offerType, ContentKind::Offer, readOffer},
    {agreements::answerType, ContentKind::Answer, readAnswer},
    {"proffer-challenge+jwt", ContentKind::Challenge, readChallenge},
    {"proffer-key-change+jwt", ContentKind::KeyChange, readKeyChange},
    {"proffer-revocation+jwt", ContentKind::Notice, readNotice},
    {jose::statusListType, ContentKind::StatusList, readStatusList},
    {"proffer-receipt+jwt", ContentKind::Receipt, readReceipt},
});

Recognised recogniseSigned(std::string_view text, const Type &type, Instant now)
{
    const auto jws = jose::Jws::parse(text, std::max(jose::maxJwsSize, jose::maxStatusListToken));
    if (!jws)
        return broken(type.kind, jws.error());
    const auto claims = json::parseObject(asText(jws->payload()), {.bytes = mostContent});
    if (!claims)
        return broken(type.kind, claims.error());
    auto found = type.read(text, *jws, *claims);
    if (found.proof != Proof::Broken)
        addValidity(found, *claims, now);
    return found;
}

std::optional<ContentKind> kindOfVct(const json::Object &claims)
{
    const auto vct = json::stringMember(claims, "vct");
    static constexpr auto kinds = std::to_array<std::pair<grants::Kind, ContentKind>>(
        {{grants::Kind::Grant, ContentKind::Permit},
         {grants::Kind::Statement, ContentKind::Statement},
         {grants::Kind::Profile, ContentKind::Preferences}});
    for (const auto &[kind, content] : kinds)
        if (vct && *vct == grants::vctOf(kind))
            return content;
    return std::nullopt;
}

/// Whether the key that a grant is bound to signed the proof behind it, to whomever and whenever it says.
Done checkShown(const jose::SdJwt &token, Recognised &found)
{
    const auto said = partOf(*token.keyBinding(), 1);
    if (!said)
        return fail(ErrorCode::TokenMalformed).with("part", "payload");
    PROFFER_TRY(const auto audience, jose::textClaim(*said, "aud"));
    PROFFER_TRY(const auto nonce, jose::textClaim(*said, "nonce"));
    PROFFER_TRY(const auto at, jose::timeClaim(*said, "iat"));
    PROFFER_CHECK(jose::verifyKeyBinding(token, token.unverifiedClaims(),
                                         {.audience = audience, .nonce = nonce, .now = at}));
    found.facts.push_back({"shown_to", audience});
    found.facts.push_back({"shown_at", toRfc3339(at)});
    return {};
}

std::string namesOf(const json::Object &claims)
{
    std::string names;
    for (const auto &[name, value] : claims)
        names += (names.empty() ? "" : ", ") + name;
    return names;
}

/// All of it but the time, which is judged apart: seen from a moment at which it says that it is valid.
Recognised recogniseSdJwt(std::string_view text, ContentKind kind, const json::Object &claims, Instant now)
{
    const auto token = jose::SdJwt::parse(text);
    if (!token)
        return broken(kind, token.error());
    const auto from = jose::timeClaim(claims, claims.contains("nbf") ? "nbf" : "iat");
    if (!from)
        return broken(kind, from.error());
    const auto verdict = grants::verifyOutside(text, {.now = *from});
    if (!verdict)
        return broken(kind, verdict.error());
    Recognised found{.kind = kind, .proof = Proof::Consistent};
    found.facts = {{"for", verdict->audience},
                   {"key", verdict->issuerThumbprint},
                   {"claims", namesOf(verdict->claims)},
                   {"bound", verdict->bound ? "yes" : "no"}};
    if (token->keyBinding())
        if (const auto shown = checkShown(*token, found); !shown)
            return broken(kind, shown.error());
    addValidity(found, claims, now);
    return found;
}

Recognised recogniseSealed(std::string_view text, const json::Object &header)
{
    if (text.size() > jose::maxJweSize)
        return broken(ContentKind::Sealed, fail(ErrorCode::TokenTooLarge));
    if (std::ranges::count(text, '.') != 4 || text.contains('~'))
        return broken(ContentKind::Sealed, fail(ErrorCode::JweMalformed).with("part", "parts"));
    Recognised found{.kind = ContentKind::Sealed, .proof = Proof::NeedsKey};
    addText(found, "key_id", header, "kid");
    addText(found, "holds", header, "cty");
    return found;
}

} // namespace

Result<Recognised> recogniseToken(std::string_view text, Instant now)
{
    const auto header = partOf(text, 0);
    if (!header)
        return unknownContent("text");
    if (header->contains("enc"))
        return recogniseSealed(text, *header);
    const auto typ = json::stringMember(*header, "typ").value_or("");
    if (typ == jose::sdJwtType) {
        const auto claims = partOf(text, 1);
        const auto kind = claims ? kindOfVct(*claims) : std::nullopt;
        return kind ? Result<Recognised>{recogniseSdJwt(text, *kind, *claims, now)}
                    : unknownContent(claims ? "other_token" : "cut_off");
    }
    const auto type = std::ranges::find(types, typ, &Type::type);
    if (type == types.end())
        return unknownContent("other_token");
    return recogniseSigned(text, *type, now);
}

} // namespace proffer::exchange
