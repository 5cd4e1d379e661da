// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agreements/agreements.h"
#include "grants/grants.h"
#include "profile/attributes.h"
#include "profile/claim.h"
#include "requests/request.h"
#include "terms/matching.h"
#include "vendors/keys.h"

namespace proffer::requests {

using vendors::VendorId;

struct RequestTag;
using RequestId = Id<RequestTag>;

enum class AnswerKind { Granted, GrantedInPart, Countered, Declined };
/// "granted_in_part"
std::string_view toText(AnswerKind kind);
/// InvalidArgument (member "answer") for a word that is none of them.
Result<AnswerKind> answerKindFromText(std::string_view text);

/// What the person answered. Items are numbered from 0.
struct GivenAnswer {
    AnswerKind kind = AnswerKind::Declined;
    std::vector<std::size_t> granted{};
    std::optional<grants::GrantId> grant{};
    std::optional<agreements::OfferId> offer{}; ///< with Countered
    std::string reason{};
    Instant at{};
    bool operator==(const GivenAnswer &) const = default;
};

/// A request that the person took in.
struct ReceivedRequest {
    RequestId id;
    VendorId vendor;
    ReadRequest read{};
    std::string text{}; ///< as it came
    Instant receivedAt{};
    std::optional<GivenAnswer> answer{};
};

/// What a request is before it is taken in.
struct ExaminedRequest {
    ReadRequest read{};                      ///< with the trust that the pinned key gives it
    std::optional<VendorId> vendor{};        ///< whom its origin or its key belongs to
    std::optional<RequestId> seen{};         ///< the same was taken in before
    std::optional<jose::Thumbprint> other{}; ///< the vendor's pinned key, if another one signed
};

/// The company that a request says it is from, as it is kept: its name with everything visible, and its
/// origin. The errors of vendors::Origin::parse().
Result<vendors::VendorProfile> claimedVendor(const ReadRequest &read, vendors::Kind kind);

/// What is granted of a request.
struct RequestGrant {
    profile::PersonaId persona{};
    std::vector<std::size_t> items{}; ///< none: all that fits the rules
    /// Which details; none: all of the persona's that an item is about.
    std::vector<profile::ClaimKey> claims{};
    bool statement = false; ///< for a vendor without a key: no details
    Date validUntil{};
    std::string jurisdiction{};
    std::string withdrawal{};
};

/// What would be signed for a request, and every detail that goes out with it.
struct DraftedGrant {
    ReceivedRequest request{};
    grants::GrantRequest wanted{};
    std::vector<profile::Attribute> handedOver{};
    std::vector<std::size_t> granted{}; ///< items
    std::vector<std::size_t> left{};    ///< as in AnsweredRequest
};

struct AnsweredRequest {
    ReceivedRequest request{};
    std::vector<std::size_t> left{}; ///< items that fit and that the person has no detail for
    std::optional<grants::Issued> issued{};
    std::optional<agreements::Negotiation> offered{};
};

/// The requests of vendors and what the person answered. Each is an event, refusals too; no value of the
/// person's stands in one.
class Requests {
public:
    explicit Requests(vault::Vault &vault);

    /// Reads one and changes nothing; as a vendor's, if the person says whose it is. The errors of
    /// readRequest() and checkRequest(): one that is addressed to what another vendor knows the person by is
    /// for somebody else.
    Result<ExaminedRequest> examine(std::string_view text, const std::optional<VendorId> &vendor = {}) const;
    /// Takes one in as a vendor's. The same errors; RequestSeenBefore with the fact "when";
    /// RequestKeyChanged (facts "pinned", "offered") when another key than the vendor's signed it: the alarm
    /// is kept, the request is not; InvalidArgument (member "vendor") when it names another origin.
    Result<ReceivedRequest> receive(std::string_view text, const VendorId &vendor);
    /// The same from a vendor that is kept with it, in one act.
    Result<ReceivedRequest> receiveFromNew(std::string_view text, const vendors::VendorProfile &vendor);
    /// Pins the key that signed a request, once its thumbprint was compared over a contact that the person
    /// had before. InvalidArgument (member "fingerprint") if it is another or the request is not signed.
    Result<ReceivedRequest> confirm(const RequestId &id, const jose::Thumbprint &compared);

    /// Where a vendor publishes its keys, a JWK set (RFC 7517, section 5) at its own origin: what is fetched
    /// for confirmFromOrigin(). InvalidArgument (member "origin") for a vendor without one.
    Result<std::string> keySetAddress(const RequestId &id) const;
    /// Pins the key that signed a request because it stands in the key set that was fetched from the vendor's
    /// origin. InvalidArgument (member "key_set") if it does not stand there, or the request is not signed;
    /// the errors of json::parse().
    Result<ReceivedRequest> confirmFromOrigin(const RequestId &id, std::string_view keySet);

    /// Puts a vendor's new key in the place of the pinned one, since that one signed for it (key_change.h);
    /// it is trusted as much as the old one was. VendorKeyUnproven without a pinned key or when that one was
    /// only self-asserted; the errors of checkKeyChange(), also for a change that names another origin.
    Result<vendors::VendorKey> acceptKeyChange(const VendorId &vendor, std::string_view token);

    /// How sure it is who asks, by the key that is pinned now.
    Result<Trust> trustIn(const ReceivedRequest &request) const;
    /// Each item against the persona's rules and the agreement in force with the vendor. Before that, the
    /// tables that decide are compared with the verified events: Cancelled, and the errors of
    /// Verification::tables().
    Result<std::vector<terms::ItemVerdict>> verdicts(const ReceivedRequest &request,
                                                     const profile::PersonaId &persona,
                                                     const LongWork &work = {}) const;

    /// Whether the vendor's key lets anything be granted at all: GrantNeedsVendorKey, VendorKeyUnproven,
    /// RequestKeyChanged.
    Done mayGrant(const ReceivedRequest &request) const;
    /// What grant() would sign, with nothing written. The errors of grant() but for those of issuing.
    Result<DraftedGrant> draft(const RequestId &id, const RequestGrant &answer,
                               const LongWork &work = {}) const;
    /// Grants items in one token that names the request and the agreement in force. RequestAnswered,
    /// RequestExpired; GrantNeedsVendorKey unless the vendor has a pinned key, which must be the one that
    /// signed (RequestKeyChanged); InvalidArgument (member "item") for an item that is not there, was named
    /// twice, or is against the rules; GrantEmpty when nothing fits; NotFound (fact "iri") when there is no
    /// detail that a chosen item asks for, or none for any; VendorKeyUnproven for a pinned key that was only
    /// self-asserted; RequestForSomebodyElse when it is addressed to another face than \a answer's; the
    /// errors of verdicts() and of Grants::issue().
    Result<AnsweredRequest> grant(const RequestId &id, const RequestGrant &answer, const LongWork &work = {});
    /// Offers an agreement in place of an answer; the request can still be answered. The errors of
    /// Agreements::offer().
    Result<AnsweredRequest> counter(const RequestId &id, const agreements::NewOffer &offer);
    /// RequestAnswered.
    Result<AnsweredRequest> decline(const RequestId &id, std::string_view reason);

    /// Newest first.
    Result<std::vector<ReceivedRequest>> list(const std::optional<VendorId> &vendor = {}) const;
    Result<ReceivedRequest> get(const RequestId &id) const;
    /// By the beginning of an id of at least four digits: IdTooShort, NotFound, Ambiguous.
    Result<ReceivedRequest> resolve(std::string_view text) const;

private:
    Result<ExaminedRequest> examineNew(std::string_view text, const std::optional<VendorId> &vendor) const;
    Done verifyWhatDecides(const LongWork &work) const;
    Result<std::vector<terms::ItemVerdict>> judge(const ReceivedRequest &request,
                                                  const profile::PersonaId &persona) const;
    vault::Vault *vault_;
};

} // namespace proffer::requests
