// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/jws.h"

#include "base64.h"
#include "json/parse.h"
#include "json/write.h"

namespace proffer::jose {
namespace {

Error malformed(std::string_view part)
{
    return fail(ErrorCode::TokenMalformed).with("part", std::string{part});
}

Result<Bytes> decodePart(std::string_view text, std::string_view part)
{
    auto bytes = fromBase64(text);
    if (!bytes)
        return malformed(part);
    return bytes;
}

} // namespace

Result<Jws> Jws::parse(std::string_view compact, std::size_t limit)
{
    if (compact.size() > limit)
        return fail(ErrorCode::TokenTooLarge).with("limit", std::to_string(limit));
    const auto first = compact.find('.');
    const auto second = first == std::string_view::npos ? first : compact.find('.', first + 1);
    if (second == std::string_view::npos)
        return malformed("parts");
    // A third dot falls into the signature and is refused there.
    PROFFER_TRY(const auto header, decodePart(compact.substr(0, first), "header"));
    Jws jws;
    PROFFER_TRY(jws.payload_, decodePart(compact.substr(first + 1, second - first - 1), "payload"));
    PROFFER_TRY(jws.signature_, decodePart(compact.substr(second + 1), "signature"));
    PROFFER_TRY(jws.header_, json::parseObject(asText(header), {.bytes = maxJwsSize}));
    jws.text_ = compact;
    jws.signedSize_ = second;
    return jws;
}

Done Jws::verify(const PublicJwk &key, std::string_view type) const
{
    if (header_.contains("crit"))
        return fail(ErrorCode::TokenCrit);
    const auto typ = header_.find("typ");
    if (typ == header_.end() || typ->second != json::Value{type})
        return fail(ErrorCode::TokenType).with("expected", std::string{type});
    const auto alg = header_.find("alg");
    const auto *name = alg == header_.end() ? nullptr : alg->second.asString();
    if (!name || !key.allows(*name))
        return fail(ErrorCode::TokenAlgorithm);
    if (!key.verify(asBytes(text_).first(signedSize_), signature_))
        return fail(ErrorCode::TokenSignature);
    return {};
}

std::string signJws(json::Object header, std::string_view payload, const crypto::Ed25519PrivateKey &key)
{
    header.insert_or_assign("alg", "Ed25519");
    const auto headerText = json::write(header);
    std::string compact;
    compact.reserve((headerText.size() + payload.size() + 64) * 4 / 3 + 8);
    appendBase64(compact, asBytes(headerText));
    compact += '.';
    appendBase64(compact, asBytes(payload));
    const auto signature = key.sign(asBytes(compact));
    compact += '.';
    appendBase64(compact, signature);
    return compact;
}

} // namespace proffer::jose
