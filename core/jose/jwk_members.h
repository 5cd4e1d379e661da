// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/secret_bytes.h"
#include "json/value.h"

namespace proffer::jose {

/// JwkInvalid about a member of a JWK.
Error invalidMember(std::string_view member);
/// A text member, or an empty text.
std::string_view textMember(const json::Object &jwk, std::string_view member);
/// A coordinate of exactly 32 bytes. JwkInvalid.
Result<ByteArray<32>> coordinateMember(const json::Object &jwk, std::string_view member);
/// JwkPrivate if there is a private member of any kind of key (RFC 7518, section 6; RFC 8037, section 2).
Done refusePrivate(const json::Object &jwk);
/// The private half `d` out of a JWK, whose text is wiped. JwkInvalid.
Result<crypto::SecretBytes> takePrivate(json::Object &jwk);

} // namespace proffer::jose
