// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "card_facts.h"
#include "script.h"
#include "text_check.h"

#include <array>

namespace proffer::profile {
namespace {

struct Sex {
    std::string_view letter;
    std::string_view word; ///< OpenID Connect Core 1.0, section 5.1 names the first two
};
constexpr std::array<Sex, 5> sexes{
    {{"F", "female"}, {"M", "male"}, {"O", "other"}, {"N", "none"}, {"U", "unknown"}}};

/// The form of the `birthdate` claim; empty for parts of a date that it cannot say.
std::string birthdate(const vcard::PartialDate &date)
{
    if (!date.time.empty() && !date.complete())
        return {};
    auto text = date.text();
    if (date.complete() || (date.year && !date.month && !date.day))
        return text;
    if (!date.year && date.month && date.day)
        return "0000-" + text.substr(2);
    return {};
}

void addBirthday(std::vector<CardFact> &facts, const vcard::DatedFact &birthday)
{
    const auto whole = birthday.date.text() + (birthday.date.time.empty() ? "" : "T" + birthday.date.time);
    const auto day = birthdate(birthday.date);
    if (!day.empty())
        facts.push_back(textFact("birthdate", "BDAY", day, birthday.tags));
    if (day.empty() || !birthday.date.time.empty())
        facts.push_back(foreignFact("BDAY", whole, birthday.tags));
}

void addGender(std::vector<CardFact> &facts, const vcard::Gender &gender)
{
    for (const auto &sex : sexes) {
        if (sex.letter == gender.sex)
            facts.push_back(textFact("gender", "GENDER", sex.word, {}));
    }
    facts.push_back(textFact("gender_identity", "GENDER", gender.identity, {}));
}

void addOrganisation(std::vector<CardFact> &facts, const vcard::Organisation &organisation)
{
    facts.push_back(textFact("organization", "ORG", organisation.name, organisation.tags));
    std::string units;
    for (const auto &unit : organisation.units)
        units += (units.empty() || unit.empty() ? "" : ", ") + unit;
    facts.push_back(textFact("department", "ORG", units, organisation.tags));
    for (const auto &key : organisation.sortAs) {
        auto reading = textFact("organization", "ORG", key, organisation.tags);
        reading.language = kanaTag(key);
        facts.push_back(reading.language.empty() ? foreignFact("SORT-AS", key, organisation.tags)
                                                 : std::move(reading));
    }
}

} // namespace

void addLife(std::vector<CardFact> &facts, const vcard::Contact &contact)
{
    for (const auto &organisation : contact.organisations)
        addOrganisation(facts, organisation);
    for (const auto &title : contact.titles)
        facts.push_back(textFact("job_title", "TITLE", title.value, title.tags));
    for (const auto &role : contact.roles)
        facts.push_back(textFact("role", "ROLE", role.value, role.tags));
    for (const auto &language : contact.languages)
        facts.push_back(textFact("language", "LANG", language.value, language.tags));
    for (const auto &zone : contact.timeZones)
        facts.push_back(isTimeZone(zone.value) ? textFact("zoneinfo", "TZ", zone.value, zone.tags)
                                               : foreignFact("TZ", zone.value, zone.tags));
    if (contact.birthday)
        addBirthday(facts, *contact.birthday);
    if (contact.anniversary)
        facts.push_back(textFact("anniversary", "ANNIVERSARY", contact.anniversary->date.text(),
                                 contact.anniversary->tags));
    if (contact.gender)
        addGender(facts, *contact.gender);
    if (!contact.kind.empty() && contact.kind != "individual")
        facts.push_back(foreignFact("KIND", contact.kind, {}));
}

} // namespace proffer::profile
