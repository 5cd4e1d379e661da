// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agreements/offer.h"
#include "crypto/random.h"
#include "terms/rules.h"

namespace proffer::agreements {

/// The code of an agreement that the person wrote.
inline constexpr std::string_view ownCode = "OWN";

/// A roster agreement's row of the term table as canonical JSON (`{"code", "iri", "terms", "type", "v"}`):
/// what is pinned unless a legal text is attached, so that both sides mean the same row.
std::string canonicalText(const vocabulary::RosterAgreement &agreement);

/// A roster agreement, pinned by its legal text if there is one, else by its canonical text.
PinnedAgreement pinned(const vocabulary::RosterAgreement &agreement, std::optional<ByteView> legalText = {});

/// Terms of the person's own, for one relationship alone.
struct OwnText {
    PinnedAgreement agreement{}; ///< code "OWN"; its IRI is a random urn:uuid (RFC 9562)
    std::string bytes{};         ///< canonical JSON, what the hash is over
};

/// The rules as canonical JSON with a random line in it, so that neither hash nor IRI is the same for two
/// vendors. The ids of own rules are left out.
OwnText ownText(const terms::AgreementRules &rules, crypto::RandomSource &random);

/// The same for a vendor that was offered own terms before: under the IRI that those had, and with the line
/// of the one among \a texts that has one, so that the same rules are the same agreement.
OwnText ownTextLike(const terms::AgreementRules &rules, const std::string &iri,
                    const std::vector<std::string> &texts, crypto::RandomSource &random);

/// The rules of such a text, named by \a code; TokenClaimInvalid with the fact "claim" ("texts") for
/// anything that ownText() does not write.
Result<terms::AgreementRules> rulesOfText(std::string_view bytes, std::string_view code);

/// The rules of a pinned agreement: of the roster's row, or of the text that an own one came with. A code
/// that is neither says nothing that is known here: no rules. TokenClaimInvalid if no text has the hash.
Result<terms::AgreementRules> rulesOf(const PinnedAgreement &agreement,
                                      const std::vector<std::string> &texts);

/// Whether both say the same, however their rules are named.
bool sayTheSame(const terms::AgreementRules &one, const terms::AgreementRules &other);

/// Whether they hold rules that only the person who wrote them has: vendors who compare theirs may guess that
/// they are from one person.
bool areUnusual(const terms::AgreementRules &rules);

/// Rules as they stand in the ledger and in texts: `{"allow": [{rule, scope, retention}], "never": [{rule,
/// scopes}]}`.
json::Object toJson(const terms::AgreementRules &rules);
/// JsonWrongType, JsonMissingMember, UnknownIri.
Result<terms::AgreementRules> rulesFromJson(const json::Object &object, std::string_view code);

} // namespace proffer::agreements
