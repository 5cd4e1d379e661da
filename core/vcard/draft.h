// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vcard/contact.h"

#include <map>

namespace proffer::vcard {

/// What the properties of one group ("item1") say about each other, as address books of Apple write it.
struct Group {
    std::string label{};   ///< X-ABLabel, out of its wrapping
    std::string country{}; ///< X-ABADR
};
using Groups = std::map<std::string, Group, std::less<>>;

/// The contact that is being put together.
struct Draft {
    const Groups &groups;
    Contact contact{};

    Tags tagsOf(const Property &property) const;
};

/// Puts a property where it belongs; false if it belongs nowhere. What it says must not be lost in that case.
using Placer = bool (*)(Draft &draft, const Property &property);

bool placeName(Draft &draft, const Property &property);
bool placePhoneticPart(Draft &draft, const Property &property);
bool placePhoneticSound(Draft &draft, const Property &property);
bool placeSortString(Draft &draft, const Property &property);
bool placeNickname(Draft &draft, const Property &property);
bool placeAddress(Draft &draft, const Property &property);
bool placeAddressLabel(Draft &draft, const Property &property);
bool placeOrganisation(Draft &draft, const Property &property);
bool placeBirthday(Draft &draft, const Property &property);
bool placeAnniversary(Draft &draft, const Property &property);
bool placeLabelledDate(Draft &draft, const Property &property);
bool placeGender(Draft &draft, const Property &property);

} // namespace proffer::vcard
