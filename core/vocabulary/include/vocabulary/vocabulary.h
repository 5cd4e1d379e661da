// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace proffer::vocabulary {

/// One concept of the W3C Data Privacy Vocabulary (DPV) 2.3 or of its IEEE 7012 part.
struct Concept {
    std::string_view iri;
    std::string_view label;   ///< English, from the vocabulary; what a person reads is in the wording
    std::string_view parents; ///< IRIs with ';' between them; some lie outside of the table
    bool operator==(const Concept &) const = default;
};

/// The place of a concept in its table.
using ConceptNumber = std::uint16_t;

/// One table of concepts and the graph of what lies under what. A concept has several parents, and lies under
/// all that any of them lies under.
class Vocabulary {
public:
    /// Purposes of DPV and IEEE 7012.
    static const Vocabulary &purposes();
    /// Operations on data: store, share, …
    static const Vocabulary &processing();
    /// Categories of personal data: DPV-PD, its sensitive and special roots, and IEEE 7012's.
    static const Vocabulary &personalData();
    /// Legal bases, those of the GDPR among them.
    static const Vocabulary &legalBases();
    /// DPV's words for the state of consent, contracts and others.
    static const Vocabulary &statuses();
    /// IEEE 7012: agreements, privacy terms, states of a negotiation.
    static const Vocabulary &ieee7012();

    Vocabulary(const Vocabulary &) = delete;
    Vocabulary &operator=(const Vocabulary &) = delete;

    /// All of them, in the order of their IRIs.
    std::span<const Concept> concepts() const { return concepts_; }

    /// By IRI, or by a short form of it: "Marketing", "dpv:Marketing", "pd:Name". IEEE 7012's concepts are
    /// also read under the address that DPV used before, ".../standards/p7012#". UnknownIri with the fact
    /// "iri".
    Result<const Concept *> find(std::string_view written) const;
    /// By IRI only.
    std::optional<ConceptNumber> number(std::string_view iri) const;

    /// Whether a concept is another one or lies under it.
    bool isUnder(ConceptNumber narrow, ConceptNumber wide) const;
    /// The same for IRIs; one that is not in the table lies under itself only.
    bool isUnder(std::string_view narrow, std::string_view wide) const;
    /// Whether something lies under both: one of them under the other, or a third by two of its parents.
    bool overlap(ConceptNumber a, ConceptNumber b) const;

private:
    explicit Vocabulary(std::span<const Concept> concepts);
    void reach(ConceptNumber from, ConceptNumber to);
    void shareAncestors(ConceptNumber of);

    std::span<const Concept> concepts_;
    std::vector<bool> under_;   ///< a row for each concept: what it is and lies under
    std::vector<bool> overlap_; ///< a row for each concept: with what it has something in common
};

} // namespace proffer::vocabulary
