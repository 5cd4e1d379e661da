// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"

#include "jose/encryption_key.h"

namespace proffer::cli {

// A company's own keys, which are in files and never in arguments. Where others may read the file, a note
// says so.

Result<crypto::Ed25519PrivateKey> signingKeyIn(const Session &session, std::string_view file);
Result<jose::DecryptionKey> decryptionKeyIn(const Session &session, std::string_view file);

/// --key; \a help says what for.
Option keyOption(std::string_view help);
/// The key in the file that an option names; InvalidArgument with "what" = the option's name without it.
Result<crypto::Ed25519PrivateKey> signingKeyFrom(const Session &session, const Arguments &arguments,
                                                 std::string_view option);

/// A random id for what a company signs.
std::string newTokenId(Session &session);

} // namespace proffer::cli
