// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "crypto/ed25519.h"
#include "jose/jwk.h"

#include <optional>

namespace proffer::agreements {

inline constexpr std::string_view offerType = "proffer-offer+jwt";
inline constexpr std::string_view answerType = "proffer-answer+jwt";

/// An agreement, pinned by its code, its IRI and the hash of its text, since codes alone are read
/// differently.
struct PinnedAgreement {
    std::string code{};
    std::string iri{};
    ByteArray<32> sha256{};
    bool operator==(const PinnedAgreement &) const = default;
};

/// Which token another one answers.
struct TokenReference {
    std::string jti{};
    ByteArray<32> sha256{}; ///< of its compact form as it came
    bool operator==(const TokenReference &) const = default;
};

/// The most agreements that one offer holds.
inline constexpr std::size_t mostAgreements = 20;

/// What the person proffers (FORMATS.md, "Agreement"): one agreement first, others in its place in order.
struct Offer {
    std::string issuer{};   ///< the pairwise DID
    std::string audience{}; ///< the vendor
    std::string jti{};
    Instant issuedAt{};
    Instant expires{};
    std::optional<jose::Thumbprint> vendorKey{}; ///< the key that has to answer, once one is pinned
    std::vector<PinnedAgreement> agreements{};   ///< preferred first; at least one
    std::vector<std::string> texts{};            ///< of those that are the person's own, each with its hash
    std::optional<TokenReference> inReplyTo{};   ///< the counter that it closes
    bool operator==(const Offer &) const = default;
};

enum class AnswerWord { Accepted, Counter, Declined };

/// "accepted": how an answer stands in its token.
std::string_view toText(AnswerWord word);

/// What a vendor answers.
struct Answer {
    std::string issuer{};   ///< the vendor
    std::string audience{}; ///< the offer's issuer
    std::string jti{};
    Instant issuedAt{};
    TokenReference offer{};
    AnswerWord word = AnswerWord::Declined;
    std::optional<PinnedAgreement> agreement{}; ///< with Accepted one of those offered, with Counter another
    bool operator==(const Answer &) const = default;
};

std::string signOffer(const Offer &offer, const crypto::Ed25519PrivateKey &issuer);
/// What the DID in `iss` signed. The errors of jose::verifyJwt(), TokenClaimMissing, TokenClaimInvalid with
/// the fact "claim". An agreement of the roster has its IRI as we write it, however it came.
Result<Offer> readOffer(std::string_view token);

std::string signAnswer(const Answer &answer, const crypto::Ed25519PrivateKey &vendor);
/// What the vendor's key signed. The same errors.
Result<Answer> readAnswer(std::string_view token, const jose::PublicJwk &vendor);
/// What the claims of an answer say; who signed it is another question.
Result<Answer> answerFrom(const json::Object &claims);

/// Whether an answer answers an offer at all: AnswerForOtherOffer, AnswerTooLate (made at or after the
/// offer's end, or before it was made), AnswerNotOffered (accepts what was not offered, or counters with what
/// was), AnswerForOtherVendor.
Done checkAnswer(const Answer &answer, const Offer &offer, std::string_view offerToken);

/// Both tokens of an agreement as the identical record that either side keeps and exports
/// (`{"answer", "offer", "type", "v"}`, canonical JSON).
std::string agreementRecord(std::string_view offerToken, std::string_view answerToken);

struct AgreementRecord {
    std::string offer{};
    std::string answer{};
    bool operator==(const AgreementRecord &) const = default;
};
/// ContentUnknown for anything else than agreementRecord() writes. What the tokens say is not looked at.
Result<AgreementRecord> readAgreementRecord(std::string_view text);

} // namespace proffer::agreements
