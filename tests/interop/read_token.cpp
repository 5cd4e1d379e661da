// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Prints what a token of any type says once it is verified:
//     interop_read_token TOKEN ISSUER_JWK NOW [AUDIENCE NONCE]
// with texts for the first two, Unix seconds, and whom a key binding must name. Prints the error's name
// otherwise.
#include "jose/key_binding.h"
#include "jose/sd_jwt_verify.h"
#include "json/write.h"

#include <charconv>
#include <iostream>

using namespace proffer;

namespace {

Result<Instant> instantOf(std::string_view text)
{
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc{} || end != text.data() + text.size())
        return fail(ErrorCode::InvalidArgument).with("what", "NOW");
    return fromUnixSeconds(seconds);
}

Result<json::Object> read(std::span<const std::string_view> arguments)
{
    if (arguments.size() != 3 && arguments.size() != 5)
        return fail(ErrorCode::InvalidArgument).with("what", "arguments");
    PROFFER_TRY(const auto token, jose::SdJwt::parse(arguments[0]));
    PROFFER_TRY(const auto issuer, jose::PublicJwk::parse(arguments[1]));
    PROFFER_TRY(const auto now, instantOf(arguments[2]));
    // The cases are of no type of Proffer's, and their issuer is no DID.
    PROFFER_TRY(auto verified, jose::verifySdJwt(token, issuer, {.issuerIsDid = false}, now));
    if (arguments.size() == 5)
        PROFFER_CHECK(jose::verifyKeyBinding(token, verified.payload,
                                             {.audience = arguments[3], .nonce = arguments[4], .now = now}));
    return std::move(verified.payload);
}

} // namespace

int main(int count, char **words)
{
    const std::vector<std::string_view> arguments{words + 1, words + count};
    const auto payload = read(arguments);
    if (!payload) {
        std::cerr << stableName(payload.error().code) << '\n';
        return 1;
    }
    std::cout << json::write(*payload) << '\n';
    return 0;
}
