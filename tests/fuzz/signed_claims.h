// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/did.h"
#include "jose/jwt.h"
#include "json/parse.h"

#include <algorithm>

/// A key that is always the same.
inline const proffer::crypto::Ed25519PrivateKey &nobodysKey()
{
    struct Zeros final : proffer::crypto::RandomSource {
        void fill(std::span<std::uint8_t> bytes) override { std::ranges::fill(bytes, std::uint8_t{0}); }
    };
    static const auto key = [] {
        Zeros zeros;
        return proffer::crypto::Ed25519PrivateKey::generate(zeros);
    }();
    return key;
}

/// A token of this type with the claims that the text is, and nobody as issuer; nothing if it is no object.
inline std::optional<std::string> signedClaims(std::string_view text, std::string_view type)
{
    using namespace proffer;
    auto claims = json::parseObject(text);
    if (!claims)
        return std::nullopt;
    static const auto issuer = jose::didJwk(jose::PublicJwk::of(nobodysKey()));
    claims->insert_or_assign("iss", issuer);
    return jose::signJwt(type, jose::didKeyId(issuer), *claims, nobodysKey());
}
