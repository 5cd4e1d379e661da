// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "tables.h"

#include <algorithm>
#include <array>

namespace proffer::vocabulary {
namespace {

#define DPV "https://w3id.org/dpv#"
#define PD "https://w3id.org/dpv/pd#"
#define IEEE "https://w3id.org/dpv/standards/ieee/7012#"
#define GDPR "https://w3id.org/dpv/legal/eu/gdpr#"
#define PROFFER_CONCEPT(iri, label, parents) {iri, label, parents},
constexpr auto purposes = std::to_array<Concept>({
#include "purposes.inc"
    // Not in the vocabulary, and like the sale of data under nothing that a service needs.
    PROFFER_CONCEPT("urn:proffer:purpose:ai-training", "AI Training", DPV "Purpose")});
constexpr auto operations = std::to_array<Concept>({
#include "processing.inc"
});
constexpr auto categories = std::to_array<Concept>({
#include "personal_data.inc"
});
constexpr auto bases = std::to_array<Concept>({
#include "legal_bases.inc"
});
constexpr auto states = std::to_array<Concept>({
#include "statuses.inc"
});
constexpr auto agreementWords = std::to_array<Concept>({
#include "ieee_7012.inc"
});
#undef PROFFER_CONCEPT

static_assert(std::ranges::is_sorted(purposes, {}, &Concept::iri));
static_assert(std::ranges::is_sorted(operations, {}, &Concept::iri));
static_assert(std::ranges::is_sorted(categories, {}, &Concept::iri));
static_assert(std::ranges::is_sorted(bases, {}, &Concept::iri));
static_assert(std::ranges::is_sorted(states, {}, &Concept::iri));
static_assert(std::ranges::is_sorted(agreementWords, {}, &Concept::iri));

} // namespace

std::span<const Concept> purposeTable()
{
    return purposes;
}

std::span<const Concept> processingTable()
{
    return operations;
}

std::span<const Concept> personalDataTable()
{
    return categories;
}

std::span<const Concept> legalBasisTable()
{
    return bases;
}

std::span<const Concept> statusTable()
{
    return states;
}

std::span<const Concept> ieeeTable()
{
    return agreementWords;
}

} // namespace proffer::vocabulary
