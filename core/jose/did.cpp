// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/did.h"

#include "base58.h"
#include "base64.h"

namespace proffer::jose {
namespace {

constexpr std::string_view jwkMethod = "did:jwk:";
constexpr std::string_view keyMethod = "did:key:z"; // z: multibase for base 58
constexpr std::size_t longest = 4096;
constexpr ByteArray<2> ed25519Codec{0xed, 0x01}; // multicodec 0xed as a varint

Result<PublicJwk> parseDidJwk(std::string_view encoded)
{
    const auto text = fromBase64(encoded);
    if (!text)
        return fail(ErrorCode::DidInvalid);
    return PublicJwk::parse(asText(*text));
}

Result<PublicJwk> parseDidKey(std::string_view encoded)
{
    PROFFER_TRY(const auto bytes, fromBase58(encoded));
    const ByteView view{bytes};
    if (bytes.size() != ed25519Codec.size() + 32 || !std::ranges::equal(view.first(2), ed25519Codec))
        return fail(ErrorCode::DidInvalid);
    return PublicJwk::fromEd25519(view.subspan(2));
}

} // namespace

std::string didJwk(const PublicJwk &key)
{
    std::string did{jwkMethod};
    appendBase64(did, asBytes(key.text()));
    return did;
}

std::string didKeyId(std::string_view did)
{
    return std::string{did} + "#0";
}

bool isDid(std::string_view text)
{
    return text.starts_with("did:");
}

Result<PublicJwk> parseDid(std::string_view did)
{
    if (did.size() > longest)
        return fail(ErrorCode::DidInvalid);
    if (did.starts_with(jwkMethod))
        return parseDidJwk(did.substr(jwkMethod.size()));
    if (did.starts_with(keyMethod))
        return parseDidKey(did.substr(keyMethod.size()));
    return fail(ErrorCode::DidInvalid);
}

} // namespace proffer::jose
