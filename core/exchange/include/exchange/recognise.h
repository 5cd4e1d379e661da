// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/instant.h"
#include "exchange/content.h"

#include <optional>
#include <string>
#include <vector>

namespace proffer::exchange {

/// The most that is looked at. A backup may be larger: its beginning says what it is.
inline constexpr std::size_t mostContent = std::size_t{32} << 20U;

/// How far something can be believed by itself.
enum class Proof {
    Unsigned,   ///< nobody vouches for it
    Consistent, ///< signed by the key that it names as its signer's; whose key that is, it cannot say
    NeedsKey,   ///< only with a key or a password that it does not bring can more be said
    Broken,     ///< it is not what was signed, or not whole
};

std::string_view toText(Proof proof); ///< "needs_key"

/// What the content came in.
enum class Wrapping { PastedText, QrPicture };

std::string_view toText(Wrapping wrapping); ///< "pasted_text"

/// What something is. Nothing of it was taken in.
struct Recognised {
    ContentKind kind = ContentKind::Request;
    Proof proof = Proof::Unsigned;
    /// Why it is broken, or that its time is over or has not come (TokenExpired, TokenNotYetValid,
    /// TokenFromFuture).
    std::optional<Error> flaw{};
    /// What it says of itself, as strangers' text: "from", "for", "until", "key", "claims", and others that
    /// belong to one kind.
    std::vector<Fact> facts{};
    std::vector<Wrapping> wrappings{}; ///< outermost first
    /// Without what it came in; empty where that would copy a secret or a large file.
    std::string content{};
};

/// What the content of a file is, whatever the file's name says. ContentUnknown; TooLarge; for pictures
/// ImageInvalid and QrNotFound; for pasted text the errors of readArmour(). What is known but broken is no
/// error.
Result<Recognised> recognise(ByteView content, Instant now);

} // namespace proffer::exchange
