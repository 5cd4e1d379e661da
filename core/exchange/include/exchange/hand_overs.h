// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/content.h"
#include "exchange/hand_over.h"
#include "vault/vault.h"

namespace proffer::exchange {

/// What is about to be handed over, and what history will say of it.
struct Parcel {
    ContentKind kind = ContentKind::Permit;
    std::string content{}; ///< the token, or the message that holds it
    HandOver handOver{};
};

/// Grants on their way to the companies that they are for.
class HandOvers {
public:
    explicit HandOvers(vault::Vault &vault) : vault_(&vault) {}

    /// The grant, encrypted to the first key of a request of its vendor (FORMATS.md, "Encrypted hand-over").
    /// The errors of requests::readRequest() and checkRequest(); RequestKeyChanged with the facts "pinned"
    /// and "offered" unless the vendor's pinned key, which the grant is bound to, signed the request;
    /// HandOverNeedsKey for a request that nobody signed or that has no key; GrantNeedsVendorKey for a grant
    /// that is bound to no key; and those of inPlain().
    Result<Parcel> encrypted(const grants::GrantId &id, std::string_view request);
    /// The grant as it is. HandOverNeedsKey for one with values unless it is handed over in person. NotFound,
    /// GrantAlreadyEnded, TokenExpired with the fact "when", ValueErased.
    Result<Parcel> inPlain(const grants::GrantId &id, How how);
    /// Writes into history that it was handed over.
    Result<HandOver> record(const Parcel &parcel);

    /// Oldest first.
    Result<std::vector<HandOver>> of(const grants::GrantId &id) const;

private:
    vault::Vault *vault_;
};

} // namespace proffer::exchange
