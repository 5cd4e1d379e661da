// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/key_binding.h"
#include "jose/sd_jwt_verify.h"

#include <functional>

/// Bytes that repeat, so that a failing test fails again.
class RepeatingRandom final : public proffer::crypto::RandomSource {
public:
    explicit RepeatingRandom(std::uint8_t start = 0) : state_(start) {}
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (auto &byte : bytes)
            byte = next();
    }

private:
    std::uint8_t next()
    {
        state_ = state_ * 1'664'525U + 1'013'904'223U;
        return static_cast<std::uint8_t>(state_ >> 24U);
    }

    std::uint32_t state_;
};

namespace draft {

using proffer::json::Array;
using proffer::json::Object;

/// 2026-11-22T00:00:00Z, a minute before the verifier's clock.
inline constexpr std::int64_t today = 1'795'305'600;
proffer::Instant now();

const proffer::crypto::Ed25519PrivateKey &person();
const proffer::crypto::Ed25519PrivateKey &vendor();
const proffer::crypto::Ed25519PrivateKey &stranger();
std::string personDid();

/// One compact JWS whose header and payload need not be right; signed by `key`.
std::string sign(std::string_view header, std::string_view payload,
                 const proffer::crypto::Ed25519PrivateKey &key);
std::string encode(std::string_view text);
std::string digest(std::string_view encoded);

/// A presentation of a grant in its parts: valid as it comes, and altered by a test before it is put
/// together, with every signature and hash made anew.
struct Presentation {
    Presentation();

    Object header;
    Object payload;
    std::string payloadText; ///< instead of `payload`, if not empty
    std::string headerText;
    std::vector<std::string> disclosures; ///< JSON texts whose digests go into the payload's `_sd`
    std::vector<std::string> loose;       ///< encoded disclosures whose digests do not
    const proffer::crypto::Ed25519PrivateKey *issuer = &person();

    Object bindingHeader;
    Object binding; ///< `sd_hash` is added, unless there is one
    std::string bindingText;
    const proffer::crypto::Ed25519PrivateKey *holder = &vendor();
    bool bound = true;

    /// Alters the finished text.
    std::function<void(std::string &)> afterwards;

    std::string compact() const;
};

inline constexpr std::string_view nonce = "b7Q0f2nq3x1mN5sT9uVwYg";

/// Checks a grant as the person's own app does, which knows both keys, or as somebody who has them from the
/// token.
enum class Verifier { KnowsTheKeys, ReadsTheKeys };
proffer::Result<proffer::jose::ProcessedSdJwt> check(std::string_view compact, Verifier verifier);

} // namespace draft
