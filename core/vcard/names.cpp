// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "draft.h"

#include "ascii.h"

namespace proffer::vcard {
namespace {

bool empty(const PhoneticName &name)
{
    return name.family.empty() && name.given.empty() && name.additional.empty();
}

bool empty(const Name &name)
{
    return name.family.empty() && name.given.empty() && name.additional.empty() && name.prefix.empty() &&
           name.suffix.empty();
}

template <class Value>
bool add(std::vector<Value> &list, Value value)
{
    if (empty(value))
        return false;
    list.push_back(std::move(value));
    return true;
}

} // namespace

// N: family; given; additional; prefixes; suffixes (RFC 6350, 6.2.2)
bool placeName(Draft &draft, const Property &property)
{
    // RFC 9554, 4.6: this N is a reading of another one.
    if (const auto system = property.value("PHONETIC"); !system.empty()) {
        PhoneticName reading{.family = property.component(0),
                             .given = property.component(1),
                             .additional = property.component(2),
                             .system = lowerAscii(system),
                             .tags = draft.tagsOf(property)};
        return add(draft.contact.phoneticNames, std::move(reading));
    }
    Name name{.family = property.component(0),
              .given = property.component(1),
              .additional = property.component(2),
              .prefix = property.component(3),
              .suffix = property.component(4),
              .sortAs = property.values("SORT-AS"),
              .tags = draft.tagsOf(property)};
    return add(draft.contact.names, std::move(name));
}

/// X-PHONETIC-FIRST-NAME and its like: one part each of a single reading.
bool placePhoneticPart(Draft &draft, const Property &property)
{
    auto part = &PhoneticName::additional;
    if (property.name == "X-PHONETIC-FIRST-NAME")
        part = &PhoneticName::given;
    else if (property.name == "X-PHONETIC-LAST-NAME")
        part = &PhoneticName::family;

    auto &readings = draft.contact.phoneticNames;
    const auto tags = draft.tagsOf(property);
    const auto goesWith = [&](const PhoneticName &reading) {
        return reading.system.empty() && reading.tags.altId == tags.altId &&
               reading.tags.language == tags.language && (reading.*part).empty();
    };
    if (!readings.empty() && goesWith(readings.back())) {
        readings.back().*part = trimmed(property.text);
        return true;
    }
    PhoneticName reading{.tags = tags};
    reading.*part = trimmed(property.text);
    readings.push_back(std::move(reading));
    return true;
}

/// SOUND;X-IRMC-N: the reading of N in its own order, as Japanese phones write it.
bool placePhoneticSound(Draft &draft, const Property &property)
{
    if (!property.has("TYPE", "X-IRMC-N") || property.components.empty())
        return false;
    PhoneticName reading{.family = property.component(0),
                         .given = property.component(1),
                         .additional = property.component(2),
                         .tags = draft.tagsOf(property)};
    std::erase(reading.tags.types, "x-irmc-n");
    return add(draft.contact.phoneticNames, std::move(reading));
}

/// SORT-STRING (RFC 2426, 3.6.5) speaks of the card's N; without one it has no place.
bool placeSortString(Draft &draft, const Property &property)
{
    if (draft.contact.names.empty())
        return false;
    draft.contact.names.front().sortAs.emplace_back(trimmed(property.text));
    return true;
}

bool placeNickname(Draft &draft, const Property &property)
{
    const auto tags = draft.tagsOf(property);
    const auto add = [&](std::string_view text) {
        if (const auto word = trimmed(text); !word.empty())
            draft.contact.nicknames.push_back({.value = std::string{word}, .tags = tags});
    };
    if (property.components.empty()) {
        add(property.text);
        return true;
    }
    for (const auto &word : property.components.front())
        add(word);
    return true;
}

} // namespace proffer::vcard
