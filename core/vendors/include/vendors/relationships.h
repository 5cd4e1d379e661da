// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"
#include "vendors/relationship.h"

namespace proffer::vendors {

/// The pairs of vendor and persona, and their issuer keys.
class Relationships {
public:
    explicit Relationships(ledger::Ledger &ledger) : ledger_(ledger) {}

    /// The pair's open relationship; makes one, with a fresh random issuer key, if there is none. NotFound
    /// for a vendor that is not there or was removed.
    Result<Relationship> open(const VendorId &vendor, const profile::PersonaId &persona);
    /// The same as part of a larger act.
    Result<Relationship> open(ledger::Batch &batch, const VendorId &vendor,
                              const profile::PersonaId &persona);
    /// Ends it; its key stays, since what it signed may have to be revoked. RelationshipClosed if it was
    /// ended before.
    Done close(const RelationshipId &id);
    /// Erases the private key of a closed relationship for ever; InvalidArgument while it is open.
    Done eraseKey(const RelationshipId &id);

    /// The private key that signs this relationship's tokens. ValueErased once it was erased; KeyInvalid when
    /// it is not the one whose public half the ledger holds.
    Result<crypto::Ed25519PrivateKey> issuerKey(const RelationshipId &id) const;

    Result<Relationship> get(const RelationshipId &id) const;
    /// The open one of a pair, if there is one.
    Result<std::optional<Relationship>> find(const VendorId &vendor, const profile::PersonaId &persona) const;
    /// Whose issuer key this is, closed ones too: "is this token mine?"
    Result<std::optional<Relationship>> byIssuer(const crypto::Ed25519PublicKey &issuer) const;
    /// Oldest first, closed ones too.
    Result<std::vector<Relationship>> ofVendor(const VendorId &vendor) const;
    Result<std::vector<Relationship>> all() const;

private:
    ledger::Ledger &ledger_;
};

} // namespace proffer::vendors
