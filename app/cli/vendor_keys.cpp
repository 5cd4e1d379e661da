// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vendor_keys.h"

#include "files.h"
#include "tongue.h"

#include "base/text.h"
#include "crypto/base64url.h"
#include "jose/private_jwk.h"

namespace proffer::cli {
namespace {

Result<crypto::SecretBytes> readKeyFile(const Session &session, std::string_view file)
{
    if (othersMayRead(file))
        session.note(tr("others may read the private key in {file}", {{"file", visible(file)}}));
    return readSecretFile(file);
}

} // namespace

Result<crypto::Ed25519PrivateKey> signingKeyIn(const Session &session, std::string_view file)
{
    PROFFER_TRY(const auto secret, readKeyFile(session, file));
    return jose::parsePrivateJwk(secret.bytes());
}

Result<jose::DecryptionKey> decryptionKeyIn(const Session &session, std::string_view file)
{
    PROFFER_TRY(const auto secret, readKeyFile(session, file));
    return jose::DecryptionKey::parse(secret.bytes());
}

Option keyOption(std::string_view help)
{
    return {.name = "key", .value = "FILE", .help = help, .takes = Takes::File};
}

Result<crypto::Ed25519PrivateKey> signingKeyFrom(const Session &session, const Arguments &arguments,
                                                 std::string_view option)
{
    const auto file = arguments.option(option);
    if (!file)
        return fail(ErrorCode::InvalidArgument)
            .with("what", "private_key")
            .with("option", std::string{option});
    return signingKeyIn(session, *file);
}

std::string newTokenId(Session &session)
{
    return crypto::toBase64Url(session.random().array<16>());
}

} // namespace proffer::cli
