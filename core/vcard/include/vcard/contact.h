// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vcard/date.h"
#include "vcard/vcard.h"

namespace proffer::vcard {

/// What the card says about one of its values.
struct Tags {
    static constexpr int noPreference = 101;

    std::vector<std::string> types{}; ///< lower case: "home", "work", "cell"; never "pref"
    std::string label{};              ///< the person's own word for it (X-ABLabel)
    int preference = noPreference;    ///< 1 (first) to 100
    std::string language{};           ///< language tag (BCP 47) as written
    std::string altId{};              ///< values with the same one say the same thing (RFC 6350, 5.4)
    std::size_t line = 0;
    bool operator==(const Tags &) const = default;
};

struct Text {
    std::string value;
    Tags tags{};
    bool operator==(const Text &) const = default;
};

struct Name {
    std::string family{};
    std::string given{};
    std::string additional{};
    std::string prefix{};
    std::string suffix{};
    std::vector<std::string> sortAs{}; ///< SORT-AS or SORT-STRING: in Japanese cards usually the reading
    Tags tags{};
    bool operator==(const Name &) const = default;
};

/// How the name is read: furigana, pinyin, IPA.
struct PhoneticName {
    std::string family{};
    std::string given{};
    std::string additional{};
    std::string system{}; ///< "ipa", "jyut", "piny", "script" (RFC 9554, 4.6), or empty
    Tags tags{};
    bool operator==(const PhoneticName &) const = default;
};

/// The members of OpenID Connect's address claim (Core 1.0, 5.1.1).
struct Address {
    std::string formatted{}; ///< only where the card itself has a label
    std::string streetAddress{};
    std::string locality{};
    std::string region{};
    std::string postalCode{};
    std::string country{};
    std::string countryCode{}; ///< X-ABADR, or the CC parameter of RFC 8605
    Tags tags{};
    bool operator==(const Address &) const = default;
};

struct Organisation {
    std::string name{};
    std::vector<std::string> units{};
    std::vector<std::string> sortAs{};
    Tags tags{};
    bool operator==(const Organisation &) const = default;
};

struct Gender {
    std::string sex{};      ///< "M", "F", "O", "N", "U", or empty
    std::string identity{}; ///< free text
    bool operator==(const Gender &) const = default;
};

struct DatedFact {
    PartialDate date{};
    Tags tags{};
    bool operator==(const DatedFact &) const = default;
};

/// A photo is told of, not kept.
struct Photo {
    std::size_t bytes = 0; ///< 0 for an address
    std::string address{};
    std::string kind{}; ///< "JPEG", "image/jpeg"; may be empty
    std::size_t line = 0;
    bool operator==(const Photo &) const = default;
};

/// A card in the terms that a profile has. Lists are in the order of the person's preference, then of the
/// card.
struct Contact {
    std::string uid{};
    std::string kind{}; ///< "individual", "group", "org"; mostly empty
    std::string product{};
    std::string revision{};
    std::vector<Text> formattedNames{};
    std::vector<Name> names{};
    std::vector<PhoneticName> phoneticNames{};
    std::vector<Text> nicknames{};
    std::vector<Text> emails{};
    std::vector<Text> phones{};
    std::vector<Address> addresses{};
    std::vector<Organisation> organisations{};
    std::vector<Text> titles{};
    std::vector<Text> roles{};
    std::vector<Text> urls{};
    std::vector<Text> languages{};
    std::vector<Text> timeZones{};
    std::optional<DatedFact> birthday{};
    std::optional<DatedFact> anniversary{};
    std::optional<Gender> gender{};
    std::vector<Photo> photos{};
    std::vector<Property>
        unknown{}; ///< every property with a value that is not said above, in the card's order
    bool operator==(const Contact &) const = default;
};

/// Sorts a card's properties into what is known of a person. What it cannot place stays in `unknown`.
Contact contactFrom(const Card &card);

} // namespace proffer::vcard
