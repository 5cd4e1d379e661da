// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "crypto/ed25519.h"
#include "profile/ids.h"
#include "vendors/ids.h"

#include <optional>

namespace proffer::vendors {

/// One vendor and one persona, with an issuer key that no other relationship has.
struct Relationship {
    RelationshipId id;
    VendorId vendor;
    profile::PersonaId persona;
    /// Stays when the private key is erased, so that old tokens are still known as the person's own.
    crypto::Ed25519PublicKey issuer{};
    Instant openedAt{};
    std::optional<Instant> closedAt{};
    bool keyErased = false;

    bool open() const { return !closedAt; }
    bool operator==(const Relationship &) const = default;
};

} // namespace proffer::vendors
