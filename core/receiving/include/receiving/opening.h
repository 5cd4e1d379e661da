// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grants/vendor_side.h"
#include "jose/encryption_key.h"

namespace proffer::receiving {

/// What a vendor knows of what it is handed.
struct Expected {
    std::optional<jose::PublicJwk> key{}; ///< that it must be bound to
    std::string request{};                ///< the request that it must answer, as it was sent
};

/// A permission or preference sheet that came encrypted, for the vendor to keep.
struct Opened {
    std::string token{};
    grants::OutsideVerdict verdict{};
    std::optional<jose::Thumbprint> holder{}; ///< of the key that it is bound to
};

/// Opens a hand-over (FORMATS.md, "Encrypted hand-over") and checks what is inside. The errors of
/// jose::decryptJwe(), its DecryptionFailed with the fact "what" = hand_over; of grants::verifyOutside();
/// KeyBindingNoHolder, or KeyBindingWrongKey with the facts "expected" and "holder", if it is not bound to
/// the expected key; those of requests::readRequest() for the expected request, and
/// TokenNonce with "what" = request if it does not answer it.
Result<Opened> openHandOver(std::string_view compact, const jose::DecryptionKey &key,
                            const Expected &expected, Instant now);

/// A verified permission must answer a request, given as it was sent: the errors of requests::readRequest(),
/// TokenNonce with "what" = request if it does not.
Done checkAnswers(std::string_view token, std::string_view request);

} // namespace proffer::receiving
