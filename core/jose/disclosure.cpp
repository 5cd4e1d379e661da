// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "disclosure.h"

#include "base64.h"
#include "crypto/hash.h"
#include "json/parse.h"
#include "json/write.h"

namespace proffer::jose {

std::string encodeDisclosure(ByteView salt, std::string_view name, const json::Value &value)
{
    std::string text = "[\"";
    appendBase64(text, salt);
    text += "\",";
    json::appendString(text, name);
    text += ',';
    json::append(text, value);
    text += ']';
    return toBase64(asBytes(text));
}

namespace {

Result<Disclosure> fromParts(json::Array parts)
{
    if ((parts.size() != 2 && parts.size() != 3) || !parts.front().asString())
        return fail(ErrorCode::SdJwtDisclosureShape);
    Disclosure disclosure{
        .salt = std::move(*parts.front().asString()), .name = {}, .value = std::move(parts.back())};
    if (parts.size() == 2)
        return disclosure;
    auto *name = parts[1].asString();
    if (!name)
        return fail(ErrorCode::SdJwtDisclosureShape);
    disclosure.name = std::move(*name);
    return disclosure;
}

} // namespace

Result<Disclosure> decodeDisclosure(std::string_view encoded)
{
    const auto text = fromBase64(encoded);
    if (!text)
        return fail(ErrorCode::SdJwtDisclosureShape);
    auto value = json::parse(asText(*text));
    if (!value)
        return std::move(value).error();
    if (!value->asArray())
        return fail(ErrorCode::SdJwtDisclosureShape);
    return fromParts(std::move(*value->asArray()));
}

std::string digestOf(std::string_view encoded)
{
    return toBase64(crypto::sha256(asBytes(encoded)));
}

bool isReservedName(std::string_view name)
{
    return name == "_sd" || name == "_sd_alg" || name == "...";
}

bool isProtectedClaim(std::string_view name)
{
    constexpr std::array<std::string_view, 9> names{"aud", "cnf", "exp",           "iss",   "jti",
                                                    "nbf", "vct", "vct#integrity", "status"};
    return std::ranges::find(names, name) != names.end();
}

} // namespace proffer::jose
