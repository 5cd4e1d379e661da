// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <span>
#include <string_view>

namespace proffer::exchange {

/// What something is that came from outside, or that leaves.
enum class ContentKind {
    Request,
    UnsignedRequest,
    Offer,
    Answer,
    Agreement, ///< an offer and its answer, as both sides keep them
    Challenge,
    KeyChange,
    Notice,
    StatusList,
    Permit,
    Statement,
    Preferences,
    Receipt,
    Sealed,        ///< an encrypted message (JWE)
    PublicKey,     ///< that verifies signatures
    EncryptionKey, ///< the public one
    PrivateKey,
    ContactCard,
    ProfileExport,
    Backup,
    VaultHeader,
    WalletLink, ///< openid4vp://
};

/// What a kind of content is called as a file, in an armour and among media types.
struct ContentType {
    ContentKind kind;
    std::string_view name; ///< "permit": a word that never changes
    /// Of a file, without the dot: "proffer-permit"; empty for what has no file of its own.
    std::string_view suffix;
    std::string_view mediaType;
};

std::span<const ContentType> contentTypes();
const ContentType &typeOf(ContentKind kind);

} // namespace proffer::exchange
