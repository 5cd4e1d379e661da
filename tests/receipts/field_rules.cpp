// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "field_rules.h"

#include "vocabulary/vocabulary.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <regex>
#include <set>

namespace proffer::test {

using json::Array;
using json::Object;
using json::Value;
using vocabulary::Vocabulary;

std::vector<std::string> split(const std::string &text, const std::string &separator)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (auto at = text.find(separator); at != std::string::npos; at = text.find(separator, from)) {
        parts.push_back(text.substr(from, at - from));
        from = at + separator.size();
    }
    parts.push_back(text.substr(from));
    return parts;
}

std::vector<std::vector<std::string>> tableOf(const std::string &file)
{
    std::ifstream input{std::string{PROFFER_TEST_DATA "/receipts/"} + file};
    std::vector<std::vector<std::string>> rows;
    std::string line;
    std::getline(input, line);
    while (std::getline(input, line))
        rows.push_back(split(line, "\t"));
    return rows;
}

std::vector<FieldRule> fieldRules27560()
{
    std::vector<FieldRule> rules;
    for (const auto &row : tableOf("iso27560-fields.tsv"))
        rules.push_back({.section = row.at(0),
                         .field = row.at(1),
                         .mandatory = row.at(3).starts_with("mandatory"),
                         .single = row.at(4) == "1",
                         .properties = split(row.at(5), " / "),
                         .value = row.at(6)});
    return rules;
}

namespace {

/// What stands in an array, or the one thing that stands in its place.
std::vector<const Value *> valuesOf(const Value &value)
{
    std::vector<const Value *> all;
    if (const auto *array = value.asArray()) {
        for (const auto &each : *array)
            all.push_back(&each);
    } else {
        all.push_back(&value);
    }
    return all;
}

std::vector<const Value *> valuesOf(const Object &object, const std::string &property)
{
    const auto found = object.find(property);
    return found == object.end() ? std::vector<const Value *>{} : valuesOf(found->second);
}

bool isText(const Value &value)
{
    return value.asString() && !value.asString()->empty();
}

bool matches(const Value &value, const char *pattern)
{
    return value.asString() && std::regex_match(*value.asString(), std::regex{pattern});
}

/// Names that DPV 2.3 defines.
bool isName(const Value &value)
{
    static const auto names = [] {
        std::ifstream input{PROFFER_TEST_DATA "/receipts/dpv-2.3-names.txt"};
        std::set<std::string> all;
        for (std::string line; std::getline(input, line);)
            all.insert(line);
        return all;
    }();
    return value.asString() && names.contains(*value.asString());
}

std::string iriOf(const std::string &name)
{
    return name.starts_with("dpv:") ? "https://w3id.org/dpv#" + name.substr(4) : name;
}

/// Whether an object is of one of the types, all of whose names exist.
bool isTyped(const Value &value, const std::vector<std::string> &types)
{
    if (!value.asObject())
        return false;
    const auto given = valuesOf(*value.asObject(), "@type");
    const auto exists = [](const Value *type) { return isName(*type); };
    return std::ranges::all_of(given, exists) && std::ranges::any_of(given, [&](const Value *type) {
               return std::ranges::find(types, *type->asString()) != types.end();
           });
}

/// One document, with the parties that it may refer to.
class Record {
public:
    explicit Record(const Object &object) : object_(object)
    {
        for (const auto *party : valuesOf(object, "dpv:hasEntity")) {
            if (const auto *id = party->find("@id"); id && id->asString())
                parties_.insert(*id->asString());
        }
    }

    /// Where a section's fields stand: once for the record, or once for each of its parts.
    std::vector<const Object *> placesOf(const std::string &section) const
    {
        if (section == "processing")
            return objectsIn(object_, "dpv:hasProcess");
        if (section == "party")
            return objectsIn(object_, "dpv:hasEntity");
        if (section == "event")
            return events();
        if (section != "pii")
            return {&object_};
        std::vector<const Object *> data;
        for (const auto *process : objectsIn(object_, "dpv:hasProcess"))
            std::ranges::copy(objectsIn(*process, "dpv:hasPersonalData"), std::back_inserter(data));
        return data;
    }

    bool allows(const Value &value, const std::string &words) const
    {
        if (words.starts_with("= "))
            return value == Value{words.substr(2)};
        if (words.starts_with("typed "))
            return isTypedWith(value, words.substr(6));
        if (words.starts_with("one of "))
            return true; // asked of all values together
        if (words.starts_with("under "))
            return isName(value) &&
                   Vocabulary::legalBases().isUnder(iriOf(*value.asString()), iriOf(words.substr(6)));
        const auto &check = checks().at(words);
        return check(*this, value);
    }

    const Object &object() const { return object_; }

private:
    using Check = std::function<bool(const Record &, const Value &)>;

    static std::vector<const Object *> objectsIn(const Object &object, const std::string &property)
    {
        std::vector<const Object *> all;
        for (const auto *value : valuesOf(object, property)) {
            if (value->asObject())
                all.push_back(value->asObject());
        }
        return all;
    }

    /// Those of the record, and those of each of its rules.
    std::vector<const Object *> events() const
    {
        auto all = objectsIn(object_, "dpv:hasConsentStatus");
        for (const auto *rule : objectsIn(object_, "dpv:hasRule"))
            std::ranges::copy(objectsIn(*rule, "dpv:hasConsentStatus"), std::back_inserter(all));
        return all;
    }

    bool isTypedWith(const Value &value, const std::string &words) const
    {
        const auto parts = split(words, " with ");
        if (!isTyped(value, split(parts.front(), " ")))
            return false;
        if (parts.size() == 1)
            return true;
        const auto inside = valuesOf(*value.asObject(), parts.at(1));
        if (parts.at(1) == "dpv:hasLocation")
            return !inside.empty() &&
                   std::ranges::all_of(inside, [](const auto *each) { return isName(*each); });
        if (parts.at(1) == "dpv:hasDuration")
            return inside.size() == 1 && isTyped(*inside.front(), {"dpv:TemporalDuration"}) &&
                   inside.front()->find("rdf:value") &&
                   matches(*inside.front()->find("rdf:value"), "P(\\d+[YMWD])*(T(\\d+[HMS])+)?");
        return !inside.empty() && std::ranges::all_of(inside, [](const auto *each) { return isText(*each); });
    }

    bool isParty(const Value &value) const
    {
        return value.asString() && parties_.contains(*value.asString());
    }

    bool isSubject(const Value &value) const
    {
        const auto found = object_.find("dpv:hasDataSubject");
        const auto *id = found == object_.end() ? nullptr : found->second.find("@id");
        return id && isText(*id) && *id == value;
    }

    static const std::map<std::string, Check> &checks()
    {
        static const std::map<std::string, Check> all{
            {"uuid",
             [](const Record &, const Value &value) {
                 return matches(value, "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
             }},
            {"language",
             [](const Record &, const Value &value) { return matches(value, "[a-z]{2,3}(-[A-Za-z0-9]+)*"); }},
            {"time",
             [](const Record &, const Value &value) {
                 return matches(value, "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");
             }},
            {"date",
             [](const Record &, const Value &value) { return matches(value, "\\d{4}-\\d{2}-\\d{2}"); }},
            {"text", [](const Record &, const Value &value) { return isText(value); }},
            {"name", [](const Record &, const Value &value) { return isName(value); }},
            {"location",
             [](const Record &, const Value &value) {
                 return isName(value) && value.asString()->starts_with("loc:");
             }},
            {"party", [](const Record &record, const Value &value) { return record.isParty(value); }},
            {"party or typed dpv:Recipient",
             [](const Record &record, const Value &value) {
                 return record.isParty(value) || isTyped(value, {"dpv:Recipient"});
             }},
            {"party or data subject",
             [](const Record &record, const Value &value) {
                 return record.isParty(value) || record.isSubject(value);
             }},
            {"status", [](const Record &, const Value &value) { return isName(value); }},
        };
        return all;
    }

    const Object &object_;
    std::set<std::string> parties_{};
};

/// Whether a list of types has one of those allowed; a status is one of DPV's words for consent.
bool hasOneOf(const std::vector<const Value *> &values, const std::string &words)
{
    const auto allowed = words == "status" ? std::vector<std::string>{} : split(words.substr(7), " ");
    return std::ranges::any_of(values, [&](const Value *value) {
        if (!value->asString())
            return false;
        if (words == "status")
            return Vocabulary::statuses().isUnder(iriOf(*value->asString()),
                                                  "https://w3id.org/dpv#ConsentStatus");
        return std::ranges::find(allowed, *value->asString()) != allowed.end();
    });
}

/// The values of a rule at one place. Locations and periods of storage stand under one property.
std::vector<const Value *> valuesFor(const FieldRule &rule, const Object &place)
{
    std::vector<const Value *> all;
    for (const auto &property : rule.properties)
        std::ranges::copy(valuesOf(place, property), std::back_inserter(all));
    if (rule.properties.front() == "dpv:hasStorageCondition")
        std::erase_if(all, [&](const Value *value) {
            return !isTyped(*value, {split(split(rule.value, " with ").front(), " ").at(1)});
        });
    return all;
}

void check(const FieldRule &rule, const Record &record, const Object &place,
           std::vector<std::string> &complaints)
{
    const auto name = rule.section + '.' + rule.field;
    const auto values = valuesFor(rule, place);
    if (values.empty()) {
        if (rule.mandatory)
            complaints.push_back(name + ": missing");
        return;
    }
    if (rule.single && (values.size() != 1 || place.at(rule.properties.front()).asArray()))
        complaints.push_back(name + ": not exactly one");
    const bool ofAll = rule.value == "status" || rule.value.starts_with("one of ");
    if (ofAll && !hasOneOf(values, rule.value))
        complaints.push_back(name + ": none of those allowed");
    for (const auto *value : values) {
        if (!record.allows(*value, rule.value))
            complaints.push_back(name + ": not allowed");
    }
}

std::vector<std::string> complaintsAbout(const Object &object, const std::set<std::string> &sections)
{
    const Record record{object};
    std::vector<std::string> complaints;
    for (const auto &rule : fieldRules27560()) {
        if (!sections.contains(rule.section))
            continue;
        const auto places = record.placesOf(rule.section);
        if (places.empty())
            complaints.push_back(rule.section + ": missing");
        for (const auto *place : places)
            // Notice and language may stand at the record, for all of its processes (8.2).
            check(rule, record,
                  rule.field == "privacy_notice" || rule.field == "language" ? record.object() : *place,
                  complaints);
    }
    return complaints;
}

} // namespace

std::vector<std::string> complaintsAboutRecord(const Object &record)
{
    return complaintsAbout(record, {"header", "processing", "pii", "party", "event"});
}

std::vector<std::string> complaintsAboutReceipt(const Object &receipt)
{
    auto complaints = complaintsAbout(receipt, {"receipt"});
    for (const auto *record : valuesOf(receipt, "dpv:hasRecordOfActivity")) {
        if (record->asObject())
            std::ranges::copy(complaintsAboutRecord(*record->asObject()), std::back_inserter(complaints));
    }
    return complaints;
}

} // namespace proffer::test
