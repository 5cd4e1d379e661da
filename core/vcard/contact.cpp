// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vcard/contact.h"

#include "ascii.h"
#include "draft.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace proffer::vcard {
namespace {

/// The preference as PREF (RFC 6350, 5.3) or as TYPE=pref (3.0, 2.1) says it.
int preferenceOf(const Property &property)
{
    const auto text = property.value("PREF");
    int preference = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), preference);
    if (read.ec == std::errc{} && read.ptr == text.data() + text.size() && preference >= 1 &&
        preference <= 100)
        return preference;
    return property.has("TYPE", "PREF") ? 1 : Tags::noPreference;
}

/// "_$!<HomePage>!$_" is how Apple marks the labels that it translates itself.
std::string_view unwrapped(std::string_view label)
{
    constexpr std::string_view opening = "_$!<";
    constexpr std::string_view closing = ">!$_";
    const bool wrapped = label.size() >= opening.size() + closing.size() && label.starts_with(opening) &&
                         label.ends_with(closing);
    return wrapped ? label.substr(opening.size(), label.size() - opening.size() - closing.size()) : label;
}

/// The text without the scheme of a URI ("tel:", "mailto:"), which 4.0 may write.
std::string_view withoutScheme(std::string_view text, std::string_view scheme)
{
    return startsWithWord(text, scheme) ? text.substr(scheme.size()) : text;
}

bool speaksOfGroup(const Property &property)
{
    return !property.group.empty() && (property.name == "X-ABLABEL" || property.name == "X-ABADR");
}

template <class AnyGroup>
auto &saidOf(AnyGroup &group, const Property &property)
{
    return property.name == "X-ABLABEL" ? group.label : group.country;
}

std::string_view groupText(const Property &property)
{
    return unwrapped(trimmed(property.text));
}

Groups groupsOf(const Card &card)
{
    Groups groups;
    for (const auto &property : card.properties) {
        if (!speaksOfGroup(property))
            continue;
        auto &place = saidOf(groups[property.group], property);
        if (place.empty())
            place = groupText(property);
    }
    return groups;
}

/// Whether what the property says of its group is what the group's values now carry.
bool placedWithGroup(const Groups &groups, const Property &property)
{
    const auto group = groups.find(property.group);
    return group != groups.end() && speaksOfGroup(property) &&
           saidOf(group->second, property) == groupText(property);
}

bool placeText(Draft &draft, const Property &property, std::vector<Text> Contact::*list,
               std::string_view scheme = {})
{
    const auto text = trimmed(withoutScheme(trimmed(property.text), scheme));
    if (text.empty())
        return false;
    (draft.contact.*list).push_back({.value = std::string{text}, .tags = draft.tagsOf(property)});
    return true;
}

template <std::vector<Text> Contact::*list>
bool placeIn(Draft &draft, const Property &property)
{
    return placeText(draft, property, list);
}

bool placeEmail(Draft &draft, const Property &property)
{
    return placeText(draft, property, &Contact::emails, "mailto:");
}

bool placePhone(Draft &draft, const Property &property)
{
    return placeText(draft, property, &Contact::phones, "tel:");
}

template <std::string Contact::*text>
bool placeOnce(Draft &draft, const Property &property)
{
    if (!(draft.contact.*text).empty())
        return false;
    draft.contact.*text = trimmed(property.text);
    return true;
}

bool placePhoto(Draft &draft, const Property &property)
{
    auto kind = property.value("MEDIATYPE");
    if (kind.empty())
        kind = property.value("TYPE");
    draft.contact.photos.push_back({.bytes = property.binaryBytes.value_or(0),
                                    .address = property.text,
                                    .kind = std::string{kind},
                                    .line = property.line});
    return true;
}

struct Place {
    std::string_view name;
    Placer placer;
};

constexpr auto places = std::to_array<Place>({
    {"FN", placeIn<&Contact::formattedNames>},
    {"N", placeName},
    {"X-PHONETIC-FIRST-NAME", placePhoneticPart},
    {"X-PHONETIC-MIDDLE-NAME", placePhoneticPart},
    {"X-PHONETIC-LAST-NAME", placePhoneticPart},
    {"SOUND", placePhoneticSound},
    {"NICKNAME", placeNickname},
    {"EMAIL", placeEmail},
    {"TEL", placePhone},
    {"ADR", placeAddress},
    {"ORG", placeOrganisation},
    {"TITLE", placeIn<&Contact::titles>},
    {"ROLE", placeIn<&Contact::roles>},
    {"URL", placeIn<&Contact::urls>},
    {"LANG", placeIn<&Contact::languages>},
    {"TZ", placeIn<&Contact::timeZones>},
    {"BDAY", placeBirthday},
    {"ANNIVERSARY", placeAnniversary},
    {"X-ANNIVERSARY", placeAnniversary},
    {"X-ABDATE", placeLabelledDate},
    {"GENDER", placeGender},
    {"PHOTO", placePhoto},
    {"UID", placeOnce<&Contact::uid>},
    {"KIND", placeOnce<&Contact::kind>},
    {"PRODID", placeOnce<&Contact::product>},
    {"REV", placeOnce<&Contact::revision>},
});

/// These speak of properties that may come after them in the card.
constexpr auto latePlaces = std::to_array<Place>({
    {"LABEL", placeAddressLabel},
    {"SORT-STRING", placeSortString},
});

template <std::size_t count>
bool place(const std::array<Place, count> &table, Draft &draft, const Property &property)
{
    if (property.binaryBytes && property.name != "PHOTO")
        return false;
    const auto *const found = std::ranges::find(table, property.name, &Place::name);
    return found != table.end() && found->placer(draft, property);
}

bool blank(const std::vector<std::string> &texts)
{
    return std::ranges::all_of(texts, [](const std::string &text) { return trimmed(text).empty(); });
}

bool saysNothing(const Property &property)
{
    if (property.binaryBytes || property.name == "AGENT")
        return false;
    return property.components.empty() ? trimmed(property.text).empty()
                                       : std::ranges::all_of(property.components, blank);
}

template <class Value>
void sortByPreference(std::vector<Value> &list)
{
    std::multimap<int, Value> ordered; // equal ones stay in the card's order
    for (auto &value : list)
        ordered.emplace(value.tags.preference, std::move(value));
    list.clear();
    for (auto &[preference, value] : ordered)
        list.push_back(std::move(value));
}

void sortLists(Contact &contact)
{
    for (const auto list :
         {&Contact::formattedNames, &Contact::nicknames, &Contact::emails, &Contact::phones, &Contact::titles,
          &Contact::roles, &Contact::urls, &Contact::languages, &Contact::timeZones})
        sortByPreference(contact.*list);
    sortByPreference(contact.names);
    sortByPreference(contact.phoneticNames);
    sortByPreference(contact.addresses);
    sortByPreference(contact.organisations);
    std::ranges::sort(contact.unknown, {}, &Property::line);
}

} // namespace

Tags Draft::tagsOf(const Property &property) const
{
    Tags tags{.preference = preferenceOf(property),
              .language = std::string{property.value("LANGUAGE")},
              .altId = std::string{property.value("ALTID")},
              .line = property.line};
    for (const auto &type : property.values("TYPE")) {
        auto word = lowerAscii(trimmed(type));
        if (!word.empty() && word != "pref" && std::ranges::find(tags.types, word) == tags.types.end())
            tags.types.push_back(std::move(word));
    }
    if (const auto group = groups.find(property.group); group != groups.end())
        tags.label = group->second.label;
    return tags;
}

Contact contactFrom(const Card &card)
{
    const auto groups = groupsOf(card);
    Draft draft{.groups = groups};
    std::set<std::string_view> placedGroups;
    std::vector<const Property *> late;
    for (const auto &property : card.properties) {
        if (saysNothing(property))
            continue;
        if (place(places, draft, property))
            placedGroups.insert(property.group);
        else
            late.push_back(&property);
    }
    for (const auto *property : late) {
        const bool placed = placedGroups.contains(property->group) && placedWithGroup(groups, *property);
        if (!placed && !place(latePlaces, draft, *property))
            draft.contact.unknown.push_back(*property);
    }
    sortLists(draft.contact);
    return std::move(draft.contact);
}

} // namespace proffer::vcard
