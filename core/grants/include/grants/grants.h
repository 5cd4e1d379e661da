// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grants/grant.h"
#include "grants/verdict.h"
#include "ledger/ledger.h"
#include "vault/vault.h"

namespace proffer::grants {

/// What is to be granted, and to whom.
struct GrantRequest {
    Kind kind = Kind::Grant;
    VendorId vendor{};
    profile::PersonaId persona{};
    /// The attributes to hand over; their categories become the permissions' data where those name none.
    std::vector<profile::AttributeId> attributes{};
    /// Keys of preferences; restrictive ones stand in plain as prohibitions, the others are disclosures.
    std::vector<std::string> preferences{};
    Terms terms{};
    Date validUntil{}; ///< the first day on which it is over
};

/// What comes of it: what is handed to the vendor.
struct Issued {
    Grant grant{};
    std::string token{}; ///< `JWT~D1~…~`
};

struct Ended {
    Grant grant{};
    std::string notice{}; ///< a signed proffer-revocation+jwt; empty once the key that signs it was erased
};

/// The person's permissions: what was given to whom, and that it is over.
class Grants {
public:
    explicit Grants(vault::Vault &vault) : vault_(&vault) {}

    /// Signs a token with the relationship's own key and keeps it in one transaction. NotFound (vendor,
    /// persona, attribute, preference), ValueErased, Ambiguous when two attributes have one name in a token,
    /// and the errors of issueToken().
    Result<Issued> issue(const GrantRequest &request);
    /// The same as part of a larger act.
    Result<Issued> issue(ledger::Batch &batch, const GrantRequest &request);
    /// Issues a narrower one and ends the former in one transaction. GrantNotNarrower, GrantAlreadyEnded.
    Result<Issued> supersede(const GrantId &former, const GrantRequest &request);
    /// Ends one for good, also when the key that would sign the notice was erased: what the ledger says is
    /// enough. GrantAlreadyEnded.
    Result<Ended> end(const GrantId &id, std::string_view reason);
    /// The same of several as part of a larger act.
    Result<std::vector<Ended>> end(ledger::Batch &batch, const std::vector<GrantId> &ids,
                                   std::string_view reason);
    /// Ends all that are in force, of a vendor or of everybody, in one transaction.
    Result<std::vector<Ended>> endAllOf(const VendorId &vendor, std::string_view reason);
    Result<std::vector<Ended>> endAll(std::string_view reason);

    Result<Grant> get(const GrantId &id);
    /// By id, or the beginning of one of at least four digits: IdTooShort, NotFound, Ambiguous.
    Result<Grant> resolve(std::string_view text);
    /// Newest first, all or \a most; of one vendor if it is given.
    Result<std::vector<Grant>> list(const std::optional<VendorId> &vendor = {},
                                    std::optional<std::size_t> most = {});
    /// What was handed over. ValueErased once a value in it was erased.
    Result<std::string> token(const GrantId &id);
    Result<Terms> terms(const GrantId &id);
    /// The notice that it is over; NotFound while it is not, ValueErased if the key was erased before it
    /// ended.
    Result<std::string> notice(const GrantId &id);
    /// The events that carry disclosures of an attribute.
    Result<std::vector<ledger::EventRef>> carriers(const profile::AttributeId &attribute);

    /// A question for the vendor that holds a grant, to be answered once within five minutes.
    Result<std::string> challenge(const GrantId &id);

private:
    vault::Vault *vault_;
};

} // namespace proffer::grants
