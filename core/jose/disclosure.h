// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

namespace proffer::jose {

inline constexpr std::size_t saltSize = 16; ///< 128 bits (RFC 9901, section 9.3)

/// A disclosure that has been read (RFC 9901, section 4.2): `[salt, name, value]`, or `[salt, value]` for an
/// array element.
struct Disclosure {
    std::string salt;
    std::optional<std::string> name;
    json::Value value;
};

/// Writes one: base64url of the JSON text.
std::string encodeDisclosure(ByteView salt, std::string_view name, const json::Value &value);
/// SdJwtDisclosureShape unless base64url of such an array; the errors of json::parse.
Result<Disclosure> decodeDisclosure(std::string_view encoded);
/// What stands for it among the digests: base64url of the SHA-256 of its encoded text.
std::string digestOf(std::string_view encoded);

/// Names that mean something to an SD-JWT itself and are no claims: `_sd`, `_sd_alg`, `...`.
bool isReservedName(std::string_view name);

/// Whether a claim stands in the issuer's JWT for all to see, so that a holder cannot hide it: what SD-JWT VC
/// and RFC 9901, section 9.7 protect, and the addressee and id of the token.
bool isProtectedClaim(std::string_view name);

} // namespace proffer::jose
