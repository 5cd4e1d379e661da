// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agreements/offer.h"

namespace proffer::agreements {

/// What a vendor says to an offer.
struct Reply {
    AnswerWord word = AnswerWord::Declined;
    std::string code{};                         ///< with Accepted: which one; empty: the preferred one
    std::optional<PinnedAgreement> agreement{}; ///< with Counter: the one in place of those offered
};

/// Who answers, and when.
struct Answerer {
    std::string vendor{}; ///< as the offer's `aud` names it; empty: the did:jwk of its key
    std::string jti{};
    Instant now{};
};

/// readOffer() for a vendor, who may have mistaken something else for an offer: TokenType says so first.
Result<Offer> openOffer(std::string_view token);

/// Whether an offer is for this vendor and this key: TokenAudience with the facts "offered_to" and "vendor",
/// or "expected" and "key", which are thumbprints.
Done checkAddressee(const Offer &offer, std::string_view vendor, const jose::PublicJwk &key);

/// An agreement to counter with. Without an IRI the code has to be one of the roster: UnknownIri with the
/// facts "kind" = agreement and "iri".
Result<PinnedAgreement> pinAgreement(std::string code, std::string iri, const ByteArray<32> &sha256);

/// The vendor's signed answer to an offer as it came. The errors of openOffer(), checkAddressee() and
/// checkAnswer(); AnswerNotOffered with the facts "code" and "offered", or "counter"; InvalidArgument with
/// "what" = counter if it counters with nothing; TokenFromFuture if the offer is not yet made.
Result<std::string> answerOffer(std::string_view offerToken, const Reply &reply, const Answerer &answerer,
                                const crypto::Ed25519PrivateKey &key);

} // namespace proffer::agreements
