// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/jwe.h"

#include "base64.h"
#include "crypto/aead.h"
#include "crypto/hash.h"
#include "jwk_members.h"
#include "json/parse.h"
#include "json/write.h"

#include <algorithm>

namespace proffer::jose {
namespace {

constexpr std::string_view agreement = "ECDH-ES";
constexpr std::string_view encryption = "A256GCM";
constexpr std::size_t nonceSize = 12;

Error malformed(std::string_view part)
{
    return fail(ErrorCode::JweMalformed).with("part", std::string{part});
}

Error tooLarge()
{
    return fail(ErrorCode::TokenTooLarge).with("limit", std::to_string(maxJweSize));
}

void addLength(crypto::Sha256Stream &stream, std::size_t length)
{
    const auto value = static_cast<std::uint32_t>(length);
    const ByteArray<4> bytes{static_cast<std::uint8_t>(value >> 24U), static_cast<std::uint8_t>(value >> 16U),
                             static_cast<std::uint8_t>(value >> 8U), static_cast<std::uint8_t>(value)};
    stream.add(bytes);
}

void addWithLength(crypto::Sha256Stream &stream, ByteView bytes)
{
    addLength(stream, bytes.size());
    stream.add(bytes);
}

/// The five parts between the dots of a compact JWE.
Result<std::array<std::string_view, 5>> split(std::string_view compact)
{
    std::array<std::string_view, 5> parts;
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        const auto dot = compact.find('.');
        if (dot == std::string_view::npos)
            return malformed("parts");
        parts[i] = compact.substr(0, dot);
        compact.remove_prefix(dot + 1);
    }
    parts.back() = compact; // a sixth part would leave a dot, which is not base64url
    return parts;
}

Result<Bytes> decode(std::string_view text, std::string_view part)
{
    auto bytes = fromBase64(text);
    if (!bytes)
        return malformed(part);
    return bytes;
}

/// How many bytes the key of an `enc` has.
Result<std::size_t> keySize(std::string_view name)
{
    if (name == encryption)
        return std::size_t{32};
    if (name == "A128GCM")
        return std::size_t{16};
    return fail(ErrorCode::JweAlgorithm).with("member", "enc");
}

Done checkHeader(const json::Object &header, const DecryptionKey &key, std::string_view contentType)
{
    for (const auto *member : {"crit", "zip", "apu", "apv"})
        if (header.contains(member))
            return fail(ErrorCode::JweAlgorithm).with("member", member);
    if (textMember(header, "alg") != agreement)
        return fail(ErrorCode::JweAlgorithm).with("member", "alg");
    if (textMember(header, "cty") != contentType)
        return fail(ErrorCode::JweAlgorithm).with("member", "cty");
    const auto &keyId = key.publicKey().keyId();
    if (header.contains("kid") && keyId && textMember(header, "kid") != *keyId)
        return fail(ErrorCode::JweOtherKey);
    return {};
}

Result<crypto::SecretBytes> agreeOn(const json::Object &header, const DecryptionKey &key)
{
    const auto ephemeral = json::objectMember(header, "epk");
    if (!ephemeral)
        return malformed("epk");
    const auto point = pointFromJson(**ephemeral);
    if (!point)
        return malformed("epk");
    if (point->index() != key.publicKey().point().index())
        return fail(ErrorCode::JweOtherKey);
    return key.agree(*point);
}

/// A key of the recipient's curve that is used once.
Result<DecryptionKey> ephemeralFor(const EncryptionKey &recipient, crypto::RandomSource &random)
{
    if (std::holds_alternative<X25519Point>(recipient.point()))
        return DecryptionKey::generateX25519(random, std::nullopt);
    return DecryptionKey::generateP256(random, std::nullopt);
}

} // namespace

crypto::SecretBytes concatKdf(ByteView shared, std::string_view algorithm, std::size_t size, ByteView partyU,
                              ByteView partyV)
{
    crypto::Sha256Stream stream;
    addLength(stream, 1); // the first and only round
    stream.add(shared);
    addWithLength(stream, asBytes(algorithm));
    addWithLength(stream, partyU);
    addWithLength(stream, partyV);
    addLength(stream, size * 8);
    auto derived = stream.finish();
    auto key = crypto::SecretBytes::copyOf(ByteView{derived}.first(size));
    crypto::wipe(derived);
    return key;
}

Result<std::string> encryptJwe(ByteView plain, std::string_view contentType, const EncryptionKey &recipient,
                               crypto::RandomSource &random)
{
    PROFFER_TRY(const auto ephemeral, ephemeralFor(recipient, random));
    PROFFER_TRY(const auto shared, ephemeral.agree(recipient.point()));
    json::Object header{{"alg", agreement},
                        {"cty", contentType},
                        {"enc", encryption},
                        {"epk", pointToJson(ephemeral.publicKey().point())}};
    if (recipient.keyId())
        header.emplace("kid", *recipient.keyId());
    std::string compact = toBase64(asBytes(json::write(header)));
    const auto key = concatKdf(shared.bytes(), encryption, 32);
    const auto nonce = random.array<nonceSize>();
    PROFFER_TRY(const auto sealed, crypto::sealAesGcm(key.bytes(), nonce, asBytes(compact), plain));
    const ByteView whole{sealed};
    compact += ".."; // no encrypted key
    appendBase64(compact, nonce);
    compact += '.';
    appendBase64(compact, whole.first(whole.size() - crypto::aeadTagSize));
    compact += '.';
    appendBase64(compact, whole.last(crypto::aeadTagSize));
    if (compact.size() > maxJweSize)
        return tooLarge();
    return compact;
}

Result<crypto::SecretBytes> decryptJwe(std::string_view compact, const DecryptionKey &key,
                                       std::string_view contentType)
{
    if (compact.size() > maxJweSize)
        return tooLarge();
    PROFFER_TRY(const auto parts, split(compact));
    PROFFER_TRY(const auto headerText, decode(parts[0], "header"));
    PROFFER_TRY(const auto nonce, decode(parts[2], "iv"));
    PROFFER_TRY(auto sealed, decode(parts[3], "ciphertext"));
    PROFFER_TRY(const auto tag, decode(parts[4], "tag"));
    if (!parts[1].empty())
        return malformed("encrypted_key");
    if (nonce.size() != nonceSize || tag.size() != crypto::aeadTagSize)
        return malformed(nonce.size() != nonceSize ? "iv" : "tag");
    PROFFER_TRY(const auto header, json::parseObject(asText(headerText), {.bytes = 4096, .depth = 4}));
    PROFFER_CHECK(checkHeader(header, key, contentType));
    const auto name = textMember(header, "enc");
    PROFFER_TRY(const auto size, keySize(name));
    PROFFER_TRY(const auto shared, agreeOn(header, key));
    sealed.insert(sealed.end(), tag.begin(), tag.end());
    return crypto::openAesGcm(concatKdf(shared.bytes(), name, size).bytes(), nonce, asBytes(parts[0]),
                              sealed);
}

} // namespace proffer::jose
