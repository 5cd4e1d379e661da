// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "crypto/base64url.h"
#include "jose/claims.h"
#include "read_terms.h"

namespace proffer::grants {
namespace {

Result<std::optional<crypto::Sha256>> optionalHash(const json::Object &object, std::string_view member)
{
    if (!object.contains(member))
        return std::optional<crypto::Sha256>{};
    PROFFER_TRY(const auto hash, jose::hashClaim(object, member));
    return std::optional{hash};
}

/// Nothing if the claim is not there.
Result<const json::Object *> objectClaim(const json::Object &claims, std::string_view claim)
{
    const auto found = claims.find(claim);
    if (found == claims.end())
        return static_cast<const json::Object *>(nullptr);
    const auto *object = found->second.asObject();
    if (!object)
        return jose::invalidClaim(claim);
    return object;
}

} // namespace

json::Object toJson(const RequestReference &request)
{
    return {{"jti", request.jti}, {"sha256", crypto::toBase64Url(request.sha256)}};
}

json::Object toJson(const AgreementReference &agreement)
{
    json::Object object{
        {"code", agreement.code}, {"iri", agreement.iri}, {"sha256", crypto::toBase64Url(agreement.sha256)}};
    if (agreement.offerSha256)
        object.emplace("offer_sha256", crypto::toBase64Url(*agreement.offerSha256));
    if (agreement.answerSha256)
        object.emplace("answer_sha256", crypto::toBase64Url(*agreement.answerSha256));
    return object;
}

Result<std::optional<RequestReference>> readRequestReference(const json::Object &claims)
{
    PROFFER_TRY(const auto *object, objectClaim(claims, "request"));
    if (object == nullptr)
        return std::optional<RequestReference>{};
    RequestReference read;
    PROFFER_TRY(read.jti, jose::textClaim(*object, "jti"));
    PROFFER_TRY(read.sha256, jose::hashClaim(*object, "sha256"));
    return std::optional{std::move(read)};
}

Result<std::optional<AgreementReference>> readAgreementReference(const json::Object &claims)
{
    PROFFER_TRY(const auto *object, objectClaim(claims, "agreement"));
    if (object == nullptr)
        return std::optional<AgreementReference>{};
    AgreementReference read;
    PROFFER_TRY(read.code, jose::textClaim(*object, "code"));
    PROFFER_TRY(read.iri, jose::textClaim(*object, "iri"));
    PROFFER_TRY(read.sha256, jose::hashClaim(*object, "sha256"));
    PROFFER_TRY(read.offerSha256, optionalHash(*object, "offer_sha256"));
    PROFFER_TRY(read.answerSha256, optionalHash(*object, "answer_sha256"));
    return std::optional{std::move(read)};
}

} // namespace proffer::grants
