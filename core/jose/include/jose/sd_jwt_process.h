// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/sd_jwt.h"

#include <span>

namespace proffer::jose {

/// One disclosure, and where in the payload its claim stands.
struct Disclosed {
    std::string pointer; ///< RFC 6901: "/preferences/contact_by_phone", "/nationalities/0"
    std::string salt;
    json::Value value; ///< as the disclosure has it, digests and all
    std::string encoded;
    std::optional<std::size_t> within; ///< the disclosure whose value holds this one's digest
};

/// What is left of an SD-JWT when every digest has been replaced by what it stands for or removed.
struct ProcessedSdJwt {
    json::Object payload;
    std::vector<Disclosed> disclosed; ///< in the order of the token
};

/// RFC 9901, section 7.1, steps 3 to 5, for a token whose signature has been verified: SdJwtHashAlgorithm,
/// SdJwtDigestsShape, SdJwtDisclosureShape, SdJwtReservedName, SdJwtProtectedClaim, SdJwtNameCollision,
/// SdJwtDuplicateDisclosure, SdJwtDuplicateDigest, SdJwtUnreferencedDisclosure, and JsonTooDeep.
///
/// Beside the claims that SD-JWT VC protects, those in `plain` must not be disclosed either, whole or in
/// part: a digest in one is SdJwtProtectedClaim also when its disclosure is not there, for a holder may drop
/// it.
Result<ProcessedSdJwt> processSdJwt(const SdJwt &token, std::span<const std::string_view> plain = {});

} // namespace proffer::jose
