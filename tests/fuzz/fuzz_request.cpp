// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// What anybody may send who says that they are a company, a request: as it came, or its claims, signed here
// by a key that is nobody's. And the form that a company writes one from.
#include "fuzz.h"

#include "requests/form.h"
#include "requests/reply_key.h"
#include "signed_claims.h"
#include "json/write.h"

using namespace proffer;

namespace {

const Instant now = fromUnixSeconds(1'795'331'091).value(); // 2026-11-22

/// The same claims with the key that signs them here.
std::optional<std::string> signedRequest(std::string_view text)
{
    auto claims = json::parseObject(text);
    if (!claims)
        return std::nullopt;
    claims->insert_or_assign("cnf", json::Object{{"jwk", jose::PublicJwk::of(nobodysKey()).toJson()}});
    return signedClaims(json::write(*claims), requests::requestType);
}

bool isTooLarge(const auto &result)
{
    return !result && result.error().code == ErrorCode::TokenTooLarge;
}

void readAsRequest(std::string_view text)
{
    const auto plain = requests::readRequest(text);
    require(!plain || plain->request.expires - plain->request.issuedAt <= requests::longestRequest);
    require(!plain || plain->trust == requests::Trust::SelfAsserted || !plain->request.key);
    const auto token = signedRequest(text);
    if (!token)
        return;
    const auto read = requests::readRequest(*token);
    if (!read)
        return;
    static_cast<void>(requests::checkRequest(read->request, now, {}));
    // What was understood is all that counts of it.
    const auto written = requests::signRequest(read->request, nobodysKey());
    if (isTooLarge(written))
        return;
    require(written.has_value());
    const auto again = requests::readRequest(*written);
    require(again && again->request == read->request);
}

void readAsForm(std::string_view text)
{
    const auto request = requests::requestFromForm(text, {.jti = "r1", .now = now});
    if (!request)
        return;
    const auto written = requests::signRequest(*request, nobodysKey());
    if (isTooLarge(written))
        return;
    require(written.has_value());
    const auto read = requests::readRequest(*written);
    require(read && read->request.items == request->items && read->request.vendor == request->vendor);
    require(requests::checkRequest(read->request, now, {request->audience}).has_value());
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = asInput(data, size);
    readAsRequest(text);
    readAsForm(text);
    static_cast<void>(requests::publicReplyKey(asBytes(text)));
    return 0;
}
