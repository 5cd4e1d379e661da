// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// What a company gets from somebody who says that they are the person, a challenge or the notice of an end: a
// token as it came, or the claims of one, signed here by a key that is nobody's, as anybody could.
#include "fuzz.h"

#include "grants/revocation.h"
#include "grants/vendor_side.h"
#include "signed_claims.h"

using namespace proffer;

namespace {

void readAsChallenge(std::string_view text)
{
    const auto now = fromUnixSeconds(1'795'331'091).value(); // 2026-11-22
    const auto token = signedClaims(text, "proffer-challenge+jwt");
    const auto challenge = grants::readChallenge(token ? *token : text, now);
    if (!challenge)
        return;
    require(jose::isDid(challenge->issuer) && challenge->expires > now);
    if (token) {
        // What was understood is all that counts of it.
        const auto again = grants::readChallenge(grants::signChallenge(*challenge, nobodysKey()), now);
        require(again && *again == *challenge);
    }
}

void readAsNotice(std::string_view text)
{
    const auto token = signedClaims(text, "proffer-revocation+jwt");
    const auto notice = grants::readNotice(token ? *token : text);
    if (!notice)
        return;
    require(jose::isDid(notice->issuer) && notice->effective >= notice->issuedAt);
    if (token) {
        const auto again = grants::readNotice(grants::signNotice(*notice, nobodysKey()));
        require(again && *again == *notice);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    readAsChallenge(asInput(data, size));
    readAsNotice(asInput(data, size));
    return 0;
}
