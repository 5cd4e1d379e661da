// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "words.h"

#include "base/hex.h"
#include "vendors/origin.h"
#include "vocabulary/vocabulary.h"

#include <algorithm>
#include <array>

namespace proffer::receipts {

using vocabulary::Vocabulary;

std::span<const Prefix> prefixes()
{
    static constexpr auto all = std::to_array<Prefix>({
        {"dct", "http://purl.org/dc/terms/"},
        {"dpv", "https://w3id.org/dpv#"},
        {"ieee7012", "https://w3id.org/dpv/standards/ieee/7012#"},
        {"loc", "https://w3id.org/dpv/loc#"},
        {"pd", "https://w3id.org/dpv/pd#"},
        {"proffer", "urn:proffer:receipt:"},
        {"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
        {"schema", "https://schema.org/"},
        {"skos", "http://www.w3.org/2004/02/skos/core#"},
        {"xsd", "http://www.w3.org/2001/XMLSchema#"},
    });
    return all;
}

std::string compact(std::string_view iri)
{
    for (const auto &[name, whole] : prefixes()) {
        if (iri.size() > whole.size() && iri.starts_with(whole))
            return std::string{name} + ':' + std::string{iri.substr(whole.size())};
    }
    return std::string{iri};
}

std::string labelOf(std::string_view iri)
{
    for (const auto *table :
         {&Vocabulary::purposes(), &Vocabulary::processing(), &Vocabulary::personalData()}) {
        if (const auto number = table->number(iri))
            return std::string{table->concepts()[*number].label};
    }
    return std::string{iri.substr(iri.find_last_of("#/:") + 1)};
}

bool isSensitive(std::string_view category)
{
    return isSpecialCategory(category) ||
           Vocabulary::personalData().isUnder(category, "https://w3id.org/dpv#SensitivePersonalData");
}

bool isSpecialCategory(std::string_view category)
{
    return Vocabulary::personalData().isUnder(category, "https://w3id.org/dpv#SpecialCategoryPersonalData");
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string text;
    for (const auto &each : texts)
        text += (text.empty() ? "" : ", ") + each;
    return text;
}

json::Array textArray(const std::vector<std::string> &texts)
{
    return {texts.begin(), texts.end()};
}

std::string uuidText(ByteArray<16> bytes)
{
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0fU) | 0x40U);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3fU) | 0x80U);
    auto text = toHex(bytes);
    for (const std::size_t at : {20U, 16U, 12U, 8U})
        text.insert(at, 1, '-');
    return text;
}

std::string contactIri(std::string_view contact)
{
    const bool isEmail = vendors::Contact::kept(std::string{contact}).isEmail();
    return isEmail ? "mailto:" + std::string{contact} : std::string{contact};
}

} // namespace proffer::receipts
