// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agreements/offer.h"
#include "profile/ids.h"
#include "vendors/ids.h"
#include "vendors/vendor.h"

namespace proffer::agreements {

using vendors::RelationshipId;
using vendors::VendorId;

struct OfferTag;
using OfferId = Id<OfferTag>;
struct SaidTag;
using SaidId = Id<SaidTag>;

/// Where an agreement stands.
enum class State {
    Offered,
    Expired,       ///< nobody answered in time
    Countered,     ///< the vendor named another one; it waits for a new offer
    CounterClosed, ///< by a new offer
    Declined,
    Agreed,
    NeedsNewYes, ///< the vendor has a new owner since
    Ended,
};
/// "counter_closed"
std::string_view toText(State state);

/// The same in the words of the vocabularies: IEEE 7012's AgreementNegotiationStatus and DPV's
/// ContractStatus.
struct StatusIris {
    std::string_view ieee7012;
    std::string_view dpv;
};
StatusIris statusIris(State state);

/// When a vendor got a new owner, which is no party to what was agreed with the old one.
struct OwnerChange {
    std::string owner{}; ///< as the person calls it; may be empty
    Date since{};
    bool operator==(const OwnerChange &) const = default;
};

/// One offer and what became of it.
struct Negotiation {
    OfferId id;
    VendorId vendor;
    RelationshipId relationship;
    profile::PersonaId persona;
    Offer offer{};
    std::string offerToken{};
    Instant madeAt{};
    std::optional<Answer> answer{}; ///< the first valid one
    std::string answerToken{};
    std::optional<Instant> answeredAt{};
    std::int64_t answeredPosition = 0;      ///< of the answer's event; 0: none
    std::vector<std::string> conflicting{}; ///< other answers that came later, as tokens
    std::optional<OfferId> closedBy{};      ///< the offer that closes the vendor's counter
    std::optional<Instant> endedAt{};
    std::string endReason{};
    std::optional<OwnerChange> ownerChange{}; ///< after the yes
    bool operator==(const Negotiation &) const = default;
};
State stateAt(const Negotiation &negotiation, Instant now);

/// A yes in plain words, an e-mail say: weaker than a signature.
struct Said {
    SaidId id;
    VendorId vendor;
    RelationshipId relationship;
    profile::PersonaId persona;
    PinnedAgreement agreement{};
    std::vector<std::string> texts{}; ///< the own agreement's
    Date date{};                      ///< of the yes
    vendors::ErasableText source{};   ///< the mail, or where it is kept
    Instant recordedAt{};
    std::int64_t position = 0; ///< of its event
    std::optional<Instant> endedAt{};
    std::string endReason{};
    std::optional<OwnerChange> ownerChange{};
    bool operator==(const Said &) const = default;
};
State stateOf(const Said &said);

/// What binds a vendor now.
struct InForce {
    PinnedAgreement agreement{};
    std::vector<std::string> texts{};
    Instant since{};
    std::optional<OfferId> signedIn{}; ///< nothing: it was said
    std::optional<ByteArray<32>> offerSha256{};
    std::optional<ByteArray<32>> answerSha256{};
    bool operator==(const InForce &) const = default;
};

} // namespace proffer::agreements
