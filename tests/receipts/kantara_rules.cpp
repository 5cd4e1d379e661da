// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "field_rules.h"

#include <algorithm>
#include <map>

namespace proffer::test {

using json::Object;
using json::Value;

std::vector<KantaraRule> kantaraRules()
{
    std::vector<KantaraRule> rules;
    for (const auto &row : tableOf("kantara-cr-1.1-fields.tsv"))
        rules.push_back({.path = split(row.at(0), "."),
                         .type = row.at(1),
                         .mandatory = row.at(2) == "required",
                         .text = row.at(0)});
    return rules;
}

namespace {

/// The name of one step without the sign that it is an array.
std::string nameOf(const std::string &step)
{
    return step.ends_with("[]") ? step.substr(0, step.size() - 2) : step;
}

/// The objects that hold the last name of a path.
std::vector<const Object *> holdersOf(const Object &receipt, const std::vector<std::string> &path)
{
    std::vector<const Object *> holders{&receipt};
    for (auto step = path.begin(); step + 1 != path.end(); ++step) {
        std::vector<const Object *> next;
        for (const auto *holder : holders) {
            const auto found = holder->find(nameOf(*step));
            if (found == holder->end() || !found->second.asArray())
                continue;
            for (const auto &each : *found->second.asArray()) {
                if (each.asObject())
                    next.push_back(each.asObject());
            }
        }
        holders = std::move(next);
    }
    return holders;
}

bool isStringArray(const Value &value)
{
    return value.asArray() && std::ranges::all_of(*value.asArray(), [](const Value &each) {
               return each.asString() && !each.asString()->empty();
           });
}

bool isArrayOfObjects(const Value &value)
{
    return value.asArray() && !value.asArray()->empty() &&
           std::ranges::all_of(*value.asArray(), [](const Value &each) { return each.asObject(); });
}

/// Strings must say something (sections 4.3 to 4.5).
bool isOfType(const Value &value, const std::string &type)
{
    if (type == "string")
        return value.asString() && !value.asString()->empty();
    if (type.starts_with("integer"))
        return value.asInteger() && *value.asInteger() >= 0;
    if (type == "boolean")
        return value.asBool();
    if (type == "object")
        return value.asObject() && !value.asObject()->empty();
    if (type == "string array")
        return isStringArray(value);
    return type == "array" && isArrayOfObjects(value);
}

bool says(const Object &object, const std::string &name, const Value &value)
{
    const auto found = object.find(name);
    return found != object.end() && found->second == value;
}

/// What the list says in its notes and the specification in sections 4.3.1, 4.4.8, 4.5.11 and 4.5.13.
void checkTogether(const Object &receipt, std::vector<std::string> &complaints)
{
    if (!says(receipt, "version", "KI-CR-v1.1.0"))
        complaints.emplace_back("version: not KI-CR-v1.1.0");
    const auto categories = receipt.find("spiCat");
    const bool named =
        categories != receipt.end() && categories->second.asArray() && !categories->second.asArray()->empty();
    if (says(receipt, "sensitive", true) != named)
        complaints.emplace_back("spiCat: not as sensitive says");
    for (const auto *purpose : holdersOf(receipt, {"services[]", "purposes[]", "purpose"})) {
        if (says(*purpose, "thirdPartyDisclosure", true) != purpose->contains("thirdPartyName"))
            complaints.emplace_back("thirdPartyName: not as thirdPartyDisclosure says");
        const auto kinds = purpose->find("piiCategory");
        if (kinds == purpose->end() || kinds->second == Value{json::Array{}})
            complaints.emplace_back("piiCategory: empty");
    }
    for (const auto *controller : holdersOf(receipt, {"piiControllers[]", "phone"})) {
        const auto phone = controller->find("phone");
        if (phone == controller->end() || !phone->second.asString() ||
            !phone->second.asString()->starts_with("tel:+"))
            complaints.emplace_back("phone: not as RFC 3966 writes it");
    }
}

} // namespace

std::vector<std::string> complaintsAboutKantara(const Object &receipt)
{
    std::vector<std::string> complaints;
    for (const auto &rule : kantaraRules()) {
        const auto name = nameOf(rule.path.back());
        for (const auto *holder : holdersOf(receipt, rule.path)) {
            const auto found = holder->find(name);
            if (found == holder->end() && rule.mandatory)
                complaints.push_back(rule.text + ": missing");
            if (found != holder->end() && !isOfType(found->second, rule.type))
                complaints.push_back(rule.text + ": of another type");
        }
    }
    checkTogether(receipt, complaints);
    return complaints;
}

} // namespace proffer::test
