// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agreements/agreement.h"
#include "agreements/text.h"
#include "ledger/ledger.h"

namespace proffer::agreements {

/// One agreement of an offer: of the roster, with a legal text if the person has one, or the person's rules.
struct Proposed {
    std::string code{};                     ///< of the roster, or ownCode
    std::optional<std::string> legalText{}; ///< its bytes are pinned
    terms::AgreementRules rules{};          ///< with ownCode
    std::optional<PinnedAgreement> as{};    ///< exactly this one, as the vendor named it in a counter
};

struct NewOffer {
    VendorId vendor{};
    profile::PersonaId persona{};
    std::vector<Proposed> agreements{}; ///< preferred first
    Date validUntil{};                  ///< the first day on which nobody can answer any more
    std::optional<OfferId> inReplyTo{}; ///< the offer whose counter this closes
};

inline constexpr std::chrono::days longestOffer{90};

struct NewSaid {
    VendorId vendor{};
    profile::PersonaId persona{};
    Proposed agreement{};
    Date date{};          ///< not in the future
    std::string source{}; ///< 1 to 20,000 bytes
};

enum class Outcome { First, Conflict };

/// What became of an answer.
struct ReceivedAnswer {
    Negotiation negotiation{};
    Outcome outcome = Outcome::First; ///< Conflict: the first one stays, and this one is kept beside it
};

/// The agreements with vendors: offers, their answers, what was said, and what is in force. Each act is an
/// event; the tokens stay with it.
class Agreements {
public:
    explicit Agreements(ledger::Ledger &ledger) : ledger_(ledger) {}

    /// Signs an offer with the relationship's own key. GrantNeedsVendorKey for a vendor with neither address
    /// nor key, DateInPast, GrantTooLong, InvalidArgument (member "agreements"), UnknownIri; for one in reply
    /// NotFound, and InvalidArgument (member "in_reply_to") for an offer without an open counter.
    Result<Negotiation> offer(const NewOffer &offer);
    /// The same as part of a larger act.
    Result<Negotiation> offer(ledger::Batch &batch, const NewOffer &offer);

    /// Reads a vendor's answer to one of these offers, which the vendor's pinned key must have signed.
    /// AnswerForOtherOffer, AnswerSeenBefore, VendorKeyUnproven without a pinned key, AnswerTooLate also when
    /// it comes after the offer's end; the errors of readAnswer() and checkAnswer().
    Result<ReceivedAnswer> receive(std::string_view answer);

    /// InvalidArgument (member "source", "date"), and the errors of offer().
    Result<Said> recordSaid(const NewSaid &said);

    /// Ends what was agreed, or takes an open offer back. AgreementEnded if it is over already; NotFound.
    Done end(const OfferId &id, std::string_view reason);
    Done end(const SaidId &id, std::string_view reason);
    /// From then on each agreement of the vendor needs a new yes. NotFound; InvalidArgument (member "since").
    Done recordOwnerChange(const VendorId &vendor, const OwnerChange &change);
    /// Removes the words of a yes for good; that there was one stays.
    Done eraseSource(const SaidId &id);

    /// Newest first, of one vendor if it is given.
    Result<std::vector<Negotiation>> negotiations(const std::optional<VendorId> &vendor = {}) const;
    Result<std::vector<Said>> said(const std::optional<VendorId> &vendor = {}) const;
    Result<Negotiation> negotiation(const OfferId &id) const;
    Result<Said> said(const SaidId &id) const;
    /// By the beginning of an id of at least four digits: IdTooShort, NotFound, Ambiguous.
    Result<std::variant<OfferId, SaidId>> resolve(std::string_view text) const;

    /// The newest signed agreement while it holds; what was said counts where nothing was signed, or after
    /// what was signed had ended. Nothing while a new owner has not agreed; an older agreement never comes
    /// back.
    Result<std::optional<InForce>> inForce(const RelationshipId &relationship) const;
    /// Of the open relationship of a pair; nothing without one.
    Result<std::optional<InForce>> inForce(const VendorId &vendor, const profile::PersonaId &persona) const;
    /// Both tokens, to be kept by both sides. NotFound while there is no answer.
    Result<std::string> record(const OfferId &id) const;

private:
    ledger::Ledger &ledger_;
};

} // namespace proffer::agreements
