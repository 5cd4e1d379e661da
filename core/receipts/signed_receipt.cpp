// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "receipts/signed_receipt.h"

#include "crypto/base64url.h"
#include "jose/claims.h"
#include "jose/did.h"
#include "jose/jwt.h"
#include "writers.h"

#include <algorithm>
#include <array>

namespace proffer::receipts {
namespace {

constexpr std::string_view type = "proffer-receipt+jwt";

/// A claim that nobody reads is a claim that says something else to somebody else.
Done checkNames(const json::Object &claims)
{
    constexpr std::array<std::string_view, 7> known{"aud",     "format", "grant_sha256", "iat", "iss",
                                                    "receipt", "v"};
    for (const auto &[name, value] : claims) {
        if (std::ranges::find(known, name) == known.end())
            return jose::invalidClaim(name);
    }
    return {};
}

bool says(const json::Value *object, std::string_view member, std::string_view text)
{
    const auto *value = object ? object->find(member) : nullptr;
    return value && value->asString() && *value->asString() == text;
}

/// Whether a record is of this schema, about this grant and about the one who signed.
bool isRecordOf(const json::Value *record, const SignedReceipt &receipt)
{
    return record && says(record, "dct:conformsTo", recordSchema) &&
           says(record, "dct:source", "ni:///sha-256;" + receipt.grantSha256) &&
           says(record->find("dpv:hasDataSubject"), "@id", receipt.issuer);
}

const json::Value *onlyRecord(const json::Value &document)
{
    const auto *records = document.find("dpv:hasRecordOfActivity");
    const auto *array = records ? records->asArray() : nullptr;
    return array && array->size() == 1 ? &array->front() : nullptr;
}

bool isWhatWasSigned(const SignedReceipt &receipt)
{
    const json::Value document{receipt.document};
    switch (receipt.format) {
    case Format::Record27560:
        return isRecordOf(&document, receipt);
    case Format::Receipt27560:
        return says(&document, "dct:conformsTo", receiptSchema) && isRecordOf(onlyRecord(document), receipt);
    case Format::Kantara:
        return says(&document, "version", kantaraVersion) &&
               says(&document, "piiPrincipalId", receipt.issuer);
    }
    return false;
}

Result<SignedReceipt> readClaims(const json::Object &claims)
{
    PROFFER_CHECK(checkNames(claims));
    SignedReceipt receipt;
    PROFFER_TRY(receipt.issuer, jose::textClaim(claims, "iss"));
    PROFFER_TRY(receipt.audience, jose::textClaim(claims, "aud"));
    PROFFER_TRY(receipt.issuedAt, jose::timeClaim(claims, "iat"));
    PROFFER_TRY(const auto grant, jose::hashClaim(claims, "grant_sha256"));
    receipt.grantSha256 = crypto::toBase64Url(grant);
    PROFFER_TRY(const auto word, jose::textClaim(claims, "format"));
    const auto format = formatFromText(word);
    if (!format)
        return jose::invalidClaim("format");
    receipt.format = *format;
    const auto document = json::objectMember(claims, "receipt");
    if (!document)
        return claims.contains("receipt") ? jose::invalidClaim("receipt")
                                          : fail(ErrorCode::TokenClaimMissing).with("claim", "receipt");
    receipt.document = **document;
    if (!isWhatWasSigned(receipt))
        return jose::invalidClaim("receipt");
    return receipt;
}

} // namespace

Result<std::string> signReceipt(Format format, const json::Object &document, const Account &account, Date day,
                                const crypto::Ed25519PrivateKey &issuer)
{
    if (jose::didJwk(jose::PublicJwk::of(issuer)) != account.issuer)
        return fail(ErrorCode::KeyInvalid);
    auto token = jose::signJwt(type, jose::didKeyId(account.issuer),
                               {{"v", 1},
                                {"iss", account.issuer},
                                {"aud", account.audience},
                                {"iat", toUnixSeconds(Instant{day})},
                                {"grant_sha256", crypto::toBase64Url(account.grant.sha256)},
                                {"format", toText(format)},
                                {"receipt", document}},
                               issuer);
    if (token.size() > jose::maxJwsSize)
        return fail(ErrorCode::TokenTooLarge).with("limit", std::to_string(jose::maxJwsSize));
    return token;
}

Result<SignedReceipt> openReceipt(std::string_view token, Instant now)
{
    PROFFER_TRY(const auto jws, jose::Jws::parse(token));
    PROFFER_TRY(const auto unverified, jose::unverifiedClaims(jws));
    PROFFER_TRY(const auto issuer, jose::textClaim(unverified, "iss"));
    PROFFER_TRY(const auto key, jose::parseDid(issuer));
    PROFFER_TRY(const auto claims, jose::verifyJwt(jws, key, type));
    const auto keyId = json::stringMember(jws.header(), "kid");
    if (!keyId || *keyId != jose::didKeyId(issuer))
        return jose::invalidClaim("kid");
    PROFFER_CHECK(jose::checkValidity(claims, now, jose::Expiry::Optional));
    return readClaims(claims);
}

} // namespace proffer::receipts
