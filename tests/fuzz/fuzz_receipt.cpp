// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// What a company gets from somebody who says that they are the person, a receipt: a token as it came, or the
// claims of one, signed here by a key that is nobody's, as anybody could.
#include "fuzz.h"

#include "crypto/base64url.h"
#include "receipts/signed_receipt.h"
#include "signed_claims.h"

using namespace proffer;

namespace {

/// Signs what was understood once more.
std::string again(const receipts::SignedReceipt &receipt)
{
    receipts::Account account{.issuer = receipt.issuer, .audience = receipt.audience};
    const auto hash = crypto::fromBase64Url(receipt.grantSha256).value();
    std::ranges::copy(hash, account.grant.sha256.begin());
    return receipts::signReceipt(receipt.format, receipt.document, account,
                                 std::chrono::floor<std::chrono::days>(receipt.issuedAt), nobodysKey())
        .value();
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = asInput(data, size);
    const auto now = fromUnixSeconds(1'795'331'091).value(); // 2026-11-22
    const auto token = signedClaims(text, "proffer-receipt+jwt");
    const auto receipt = receipts::openReceipt(token ? *token : text, now);
    if (!receipt)
        return 0;
    require(jose::isDid(receipt->issuer) && !receipt->document.empty());
    if (token && token->size() < jose::maxJwsSize / 2) {
        const auto same = receipts::openReceipt(again(*receipt), now);
        require(same && same->document == receipt->document && same->grantSha256 == receipt->grantSha256 &&
                same->audience == receipt->audience && same->format == receipt->format);
    }
    return 0;
}
