// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// A notice that a permission has ended, as it came, or the claims of one, signed here by a key that is
// nobody's.
#include "fuzz.h"

#include "grants/revocation.h"
#include "signed_claims.h"

using namespace proffer;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = asInput(data, size);
    const auto token = signedClaims(text, "proffer-revocation+jwt");
    const auto notice = grants::readNotice(token ? *token : text);
    if (!notice)
        return 0;
    require(jose::isDid(notice->issuer) && notice->effective >= notice->issuedAt);
    if (token) {
        const auto again = grants::readNotice(grants::signNotice(*notice, nobodysKey()));
        require(again && *again == *notice);
    }
    return 0;
}
