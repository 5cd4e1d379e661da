// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "draft.h"

#include "ascii.h"

#include <algorithm>
#include <array>

namespace proffer::vcard {
namespace {

bool empty(const Address &address)
{
    const auto parts =
        std::to_array<const std::string *>({&address.formatted, &address.streetAddress, &address.locality,
                                            &address.region, &address.postalCode, &address.country});
    return std::ranges::all_of(parts, [](const std::string *part) { return part->empty(); });
}

/// Street, extended address and post box, one a line: OpenID Connect has one member for the three.
std::string streetOf(const Property &property)
{
    std::string street;
    for (const std::size_t index : {2U, 1U, 0U}) {
        const auto part = property.component(index, ", ");
        if (!street.empty() && !part.empty())
            street += '\n';
        street += part;
    }
    return street;
}

std::optional<DatedFact> dated(const Draft &draft, const Property &property)
{
    if (const auto calendar = property.value("CALSCALE");
        !calendar.empty() && !sameWord(calendar, "gregorian"))
        return std::nullopt;
    auto date = parsePartialDate(trimmed(property.text));
    if (!date)
        return std::nullopt;
    // Apple writes a birthday without its year as one of the year that this parameter names.
    if (date->complete() && std::to_string(*date->year) == property.value("X-APPLE-OMIT-YEAR"))
        date->year.reset();
    return DatedFact{.date = *std::move(date), .tags = draft.tagsOf(property)};
}

bool placeDate(std::optional<DatedFact> &place, std::optional<DatedFact> fact)
{
    if (place || !fact)
        return false; // a second one, or words
    place = std::move(fact);
    return true;
}

} // namespace

// ADR: post box; extended; street; locality; region; postal code; country (RFC 6350, 6.3.1)
bool placeAddress(Draft &draft, const Property &property)
{
    Address address{.formatted = std::string{trimmed(property.value("LABEL"))},
                    .streetAddress = streetOf(property),
                    .locality = property.component(3, ", "),
                    .region = property.component(4, ", "),
                    .postalCode = property.component(5),
                    .country = property.component(6, ", "),
                    .countryCode = std::string{trimmed(property.value("CC"))},
                    .tags = draft.tagsOf(property)};
    if (const auto group = draft.groups.find(property.group);
        address.countryCode.empty() && group != draft.groups.end())
        address.countryCode = group->second.country;
    if (empty(address))
        return false;
    draft.contact.addresses.push_back(std::move(address));
    return true;
}

/// LABEL (RFC 2426, 3.2.2) is the formatted text of the address with the same types.
bool placeAddressLabel(Draft &draft, const Property &property)
{
    // A person has few; a file made to be slow has many.
    static constexpr std::size_t most = 64;
    auto &addresses = draft.contact.addresses;
    const auto last = addresses.begin() + static_cast<std::ptrdiff_t>(std::min(most, addresses.size()));
    const auto tags = draft.tagsOf(property);
    const auto found = std::find_if(addresses.begin(), last, [&](const Address &address) {
        return address.formatted.empty() && std::ranges::is_permutation(address.tags.types, tags.types);
    });
    if (found == last)
        return false;
    found->formatted = trimmed(property.text);
    return true;
}

// ORG: name; unit; smaller unit … (RFC 6350, 6.6.4)
bool placeOrganisation(Draft &draft, const Property &property)
{
    Organisation organisation{
        .name = property.component(0), .sortAs = property.values("SORT-AS"), .tags = draft.tagsOf(property)};
    for (std::size_t i = 1; i < property.components.size(); ++i) {
        if (auto unit = property.component(i); !unit.empty())
            organisation.units.push_back(std::move(unit));
    }
    if (organisation.name.empty() && organisation.units.empty())
        return false;
    draft.contact.organisations.push_back(std::move(organisation));
    return true;
}

bool placeBirthday(Draft &draft, const Property &property)
{
    return placeDate(draft.contact.birthday, dated(draft, property));
}

bool placeAnniversary(Draft &draft, const Property &property)
{
    return placeDate(draft.contact.anniversary, dated(draft, property));
}

/// X-ABDATE is any day; its label says which.
bool placeLabelledDate(Draft &draft, const Property &property)
{
    const bool anniversary = sameWord(draft.tagsOf(property).label, "Anniversary");
    return anniversary && placeAnniversary(draft, property);
}

// GENDER: sex; identity (RFC 6350, 6.2.7)
bool placeGender(Draft &draft, const Property &property)
{
    const auto sex = upperAscii(property.component(0));
    if (draft.contact.gender || sex.size() > 1 || !std::string_view{"MFONU"}.contains(sex))
        return false;
    draft.contact.gender = Gender{.sex = sex, .identity = property.component(1)};
    return true;
}

} // namespace proffer::vcard
