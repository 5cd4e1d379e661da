// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/jwk.h"

namespace proffer::jose {

inline constexpr std::size_t maxJwsSize = std::size_t{64} * 1024;

/// A JWS in compact form (RFC 7515) that has been taken apart. Nothing of it may be believed before verify().
class Jws {
public:
    /// TokenTooLarge above `limit`; TokenMalformed unless three parts of strict base64url; the errors of
    /// json::parse for the header.
    static Result<Jws> parse(std::string_view compact, std::size_t limit = maxJwsSize);

    const std::string &text() const { return text_; }
    const json::Object &header() const { return header_; }
    ByteView payload() const { return payload_; }

    /// Whether `key` signed it and the header's `typ` is `type`, letter for letter. TokenCrit if it has
    /// `crit` (no extension is understood here), TokenType, TokenAlgorithm unless the key allows `alg`,
    /// TokenSignature.
    Done verify(const PublicJwk &key, std::string_view type) const;

private:
    std::string text_;
    std::size_t signedSize_ = 0;
    json::Object header_;
    Bytes payload_;
    Bytes signature_;
};

/// The compact form, signed with `alg` Ed25519 (RFC 9864), which is added to the header.
std::string signJws(json::Object header, std::string_view payload, const crypto::Ed25519PrivateKey &key);

} // namespace proffer::jose
