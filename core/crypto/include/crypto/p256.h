// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"

namespace proffer::crypto {

/// A point of P-256 that has been checked to lie on the curve. Affine coordinates, big-endian, 32 bytes each.
class P256PublicKey {
public:
    /// KeyInvalid unless the point is on the curve and not at infinity.
    static Result<P256PublicKey> fromCoordinates(const ByteArray<32> &x, const ByteArray<32> &y);
    const ByteArray<32> &x() const { return x_; }
    const ByteArray<32> &y() const { return y_; }
    bool operator==(const P256PublicKey &) const = default;

private:
    P256PublicKey(const ByteArray<32> &x, const ByteArray<32> &y) : x_(x), y_(y) {}

    ByteArray<32> x_;
    ByteArray<32> y_;
};

/// ECDSA with P-256 and SHA-256; the signature is R ‖ S, 32 bytes each (RFC 7518, section 3.4).
bool verifyEs256(const P256PublicKey &key, ByteView message, ByteView signature);

} // namespace proffer::crypto
