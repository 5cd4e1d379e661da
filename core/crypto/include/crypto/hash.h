// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "crypto/secret_bytes.h"

#include <memory>

struct evp_md_ctx_st;

namespace proffer::crypto {

using Sha256 = ByteArray<32>;

/// SHA-256 (FIPS 180-4).
Sha256 sha256(ByteView bytes);

/// SHA-256 over a stream of pieces; after finish() it starts anew.
class Sha256Stream {
public:
    Sha256Stream();
    void add(ByteView bytes);
    Sha256 finish();

private:
    struct Free {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> context_;
};

/// HMAC-SHA-256 (RFC 2104); `key` of any length.
ByteArray<32> hmacSha256(ByteView key, ByteView message);
/// Whether `claimed` is the message's HMAC-SHA-256, compared in constant time.
bool verifyHmacSha256(ByteView key, ByteView message, ByteView claimed);

/// HKDF-SHA-256 (RFC 5869): extract with `salt`, expand with `info` to `size` bytes. More than 255 × 32 is
/// misuse and ends the process.
SecretBytes hkdfSha256(ByteView secret, ByteView salt, std::string_view info, std::size_t size);

} // namespace proffer::crypto
