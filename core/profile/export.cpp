// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "importing.h"
#include "rows.h"

namespace proffer::profile {
namespace {

Result<json::Array> preferencesOf(store::Database &database, const PersonaId &persona)
{
    PROFFER_TRY(const auto preferences, readPreferences(database, persona));
    json::Array list;
    for (const auto &preference : preferences) {
        if (preference.value)
            list.emplace_back(json::Object{{"key", preference.key}, {"value", *preference.value}});
    }
    return list;
}

Result<json::Array> personasOf(store::Database &database, const SubjectId &subject)
{
    PROFFER_TRY(const auto personas, readPersonas(database));
    json::Array list;
    for (const auto &persona : personas) {
        if (persona.subject != subject)
            continue;
        PROFFER_TRY(auto preferences, preferencesOf(database, persona.id));
        list.emplace_back(json::Object{{"id", persona.id.text()},
                                       {"label", persona.label},
                                       {"retired", persona.retired},
                                       {"preferences", std::move(preferences)}});
    }
    return list;
}

json::Object attributeObject(const Attribute &attribute)
{
    json::Object object{{"claim", attribute.claim.text()},
                        {"value", *attribute.value},
                        {"category", attribute.category},
                        {"sensitivity", sensitivityName(attribute.sensitivity)},
                        {"source", sourceName(attribute.source)}};
    if (attribute.persona)
        object.emplace("persona", attribute.persona->text());
    if (attribute.derivedFrom) {
        object.emplace("derived_from", attribute.derivedFrom->text());
        object.emplace("outdated", attribute.outdated);
    }
    return object;
}

Result<json::Array> attributesOf(store::Database &database, const SubjectId &subject)
{
    PROFFER_TRY(const auto attributes, readAttributes(database, subject));
    json::Array list;
    for (const auto &attribute : attributes) {
        if (!attribute.erased())
            list.emplace_back(attributeObject(attribute));
    }
    return list;
}

Result<json::Object> subjectObject(store::Database &database, const Subject &subject)
{
    PROFFER_TRY(auto personas, personasOf(database, subject.id));
    PROFFER_TRY(auto attributes, attributesOf(database, subject.id));
    json::Object object{{"id", subject.id.text()},
                        {"self", subject.self},
                        {"name", *subject.name},
                        {"personas", std::move(personas)},
                        {"attributes", std::move(attributes)}};
    if (subject.relation)
        object.emplace("relation", *subject.relation);
    return object;
}

} // namespace

Result<json::Value> Transfer::exportAll() const
{
    auto &database = ledger_->database();
    PROFFER_TRY(const auto subjects, readSubjects(database));
    json::Array list;
    for (const auto &subject : subjects) {
        if (subject.erased())
            continue;
        PROFFER_TRY(auto object, subjectObject(database, subject));
        list.emplace_back(std::move(object));
    }
    return json::Value{json::Object{{"format", exportFormat},
                                    {"version", exportVersion},
                                    {"exported", toRfc3339(ledger_->clock().now())},
                                    {"subjects", std::move(list)}}};
}

} // namespace proffer::profile
