// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// An encrypted message as it came, one whose header is the input's first line, and the same line as the JWK
// of a recipient.
#include "fuzz.h"

#include "crypto/base64url.h"
#include "jose/jwe.h"
#include "json/parse.h"

using namespace proffer;

namespace {

constexpr std::string_view contentType = "dc+sd-jwt";

/// The same key each time, so that the seeds stay readable.
class Counting final : public crypto::RandomSource {
public:
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (auto &byte : bytes)
            byte = ++last_;
    }

private:
    std::uint8_t last_ = 0;
};

const jose::DecryptionKey &keyOf(bool p256)
{
    static Counting random;
    static const auto x25519 = jose::DecryptionKey::generateX25519(random, "k1").value();
    static const auto onP256 = jose::DecryptionKey::generateP256(random, "k1").value();
    return p256 ? onP256 : x25519;
}

void encryptTo(std::string_view jwk)
{
    const auto object = json::parseObject(jwk);
    const auto recipient =
        object ? jose::EncryptionKey::parse(*object) : Result<jose::EncryptionKey>{object.error()};
    if (!recipient)
        return;
    const auto again = jose::EncryptionKey::parse(recipient->toJson());
    require(again && *again == *recipient);
    Counting random;
    const auto message = jose::encryptJwe(asBytes(jwk), contentType, *recipient, random);
    require(message || message.error().code == ErrorCode::SharedSecretInvalid);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = asInput(data, size);
    const auto line = text.substr(0, text.find('\n'));
    const auto rest = text.substr(std::min(line.size() + 1, text.size()));
    const auto built = crypto::toBase64Url(asBytes(line)) + "..AAAAAAAAAAAAAAAA." +
                       crypto::toBase64Url(asBytes(rest)) + ".AAAAAAAAAAAAAAAAAAAAAA";
    for (const bool p256 : {false, true}) {
        // Nobody who fuzzes has the key to the tag.
        require(!jose::decryptJwe(built, keyOf(p256), contentType));
        static_cast<void>(jose::decryptJwe(text, keyOf(p256), contentType));
    }
    encryptTo(line);
    return 0;
}
