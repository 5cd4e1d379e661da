// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// What a company gets from somebody who says that they are the person: a challenge as it came, or the claims
// of one, signed here by a key that is nobody's, as anybody could.
#include "fuzz.h"

#include "grants/vendor_side.h"
#include "signed_claims.h"

using namespace proffer;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto now = fromUnixSeconds(1'795'331'091).value(); // 2026-11-22
    const auto text = asInput(data, size);
    const auto token = signedClaims(text, "proffer-challenge+jwt");
    const auto challenge = grants::readChallenge(token ? *token : text, now);
    if (!challenge)
        return 0;
    require(jose::isDid(challenge->issuer) && challenge->expires > now);
    if (token) {
        // What was understood is all that counts of it.
        const auto again = grants::readChallenge(grants::signChallenge(*challenge, nobodysKey()), now);
        require(again && *again == *challenge);
    }
    return 0;
}
