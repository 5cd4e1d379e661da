// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "exported.h"

#include "importing.h"

#include <algorithm>

namespace proffer::profile {
namespace {

/// Every element of an array member, each an object, read by a function.
template <class Element, class Read>
Result<std::vector<Element>> readList(const json::Object &object, std::string_view member, Read read)
{
    PROFFER_TRY(const auto *array, json::arrayMember(object, member));
    std::vector<Element> list;
    for (const auto &element : *array) {
        const auto *members = element.asObject();
        if (!members)
            return fail(ErrorCode::JsonWrongType).with("member", std::string{member});
        PROFFER_TRY(auto one, read(*members));
        list.push_back(std::move(one));
    }
    return list;
}

template <class Identifier>
Result<Identifier> idMember(const json::Object &object, std::string_view member)
{
    PROFFER_TRY(const auto text, json::stringMember(object, member));
    const auto id = Identifier::parse(text);
    if (!id)
        return fail(ErrorCode::InvalidArgument).with("member", std::string{member});
    return *id;
}

Result<json::Value> valueMember(const json::Object &object)
{
    const auto found = object.find("value");
    if (found == object.end())
        return fail(ErrorCode::JsonMissingMember).with("member", "value");
    return found->second;
}

Result<ExportedPreference> readPreference(const json::Object &object)
{
    PROFFER_CHECK(onlyMembers(object, {"key", "value"}));
    PROFFER_TRY(auto key, json::stringMember(object, "key"));
    PROFFER_TRY(auto value, valueMember(object));
    return ExportedPreference{.key = std::move(key), .value = std::move(value)};
}

Result<ExportedPersona> readPersona(const json::Object &object)
{
    PROFFER_CHECK(onlyMembers(object, {"id", "label", "retired", "preferences"}));
    PROFFER_TRY(const auto id, idMember<PersonaId>(object, "id"));
    PROFFER_TRY(auto label, json::stringMember(object, "label"));
    PROFFER_TRY(const bool retired, json::boolMember(object, "retired"));
    PROFFER_TRY(auto preferences, readList<ExportedPreference>(object, "preferences", readPreference));
    return ExportedPersona{
        .persona = {.id = id, .subject = {}, .label = std::move(label), .retired = retired},
        .preferences = std::move(preferences)};
}

/// Where a value comes from; a derived one names its origin, and only such a one.
Done readSource(const json::Object &object, ExportedAttribute &read)
{
    PROFFER_TRY(const auto source, json::stringMember(object, "source"));
    PROFFER_TRY(read.source, parseSource(source));
    PROFFER_TRY(const auto origin, json::optionalString(object, "derived_from"));
    if (origin.has_value() != (read.source == Source::Derived))
        return fail(ErrorCode::InvalidArgument).with("member", "derived_from");
    if (!origin)
        return {};
    PROFFER_TRY(read.derivedFrom, ClaimKey::parse(*origin));
    PROFFER_TRY(read.outdated, json::boolMember(object, "outdated"));
    return {};
}

Result<ExportedAttribute> readAttribute(const json::Object &object)
{
    PROFFER_CHECK(onlyMembers(object, {"claim", "value", "persona", "category", "sensitivity", "source",
                                       "derived_from", "outdated"}));
    PROFFER_TRY(const auto text, json::stringMember(object, "claim"));
    PROFFER_TRY(auto claim, ClaimKey::parse(text));
    PROFFER_TRY(auto value, valueMember(object));
    ExportedAttribute read{.claim = std::move(claim), .value = std::move(value)};
    if (object.contains("persona")) {
        PROFFER_TRY(read.persona, idMember<PersonaId>(object, "persona"));
    }
    PROFFER_TRY(read.category, json::stringMember(object, "category"));
    PROFFER_TRY(const auto sensitivity, json::stringMember(object, "sensitivity"));
    PROFFER_TRY(read.sensitivity, parseSensitivity(sensitivity));
    PROFFER_CHECK(readSource(object, read));
    return read;
}

Result<ExportedSubject> readSubject(const json::Object &object)
{
    PROFFER_CHECK(onlyMembers(object, {"id", "self", "name", "relation", "personas", "attributes"}));
    ExportedSubject read;
    PROFFER_TRY(read.id, idMember<SubjectId>(object, "id"));
    PROFFER_TRY(read.self, json::boolMember(object, "self"));
    PROFFER_TRY(read.name, json::stringMember(object, "name"));
    PROFFER_TRY(const auto relation, json::optionalString(object, "relation"));
    read.relation = relation.value_or(std::string{});
    PROFFER_TRY(read.personas, readList<ExportedPersona>(object, "personas", readPersona));
    PROFFER_TRY(read.attributes, readList<ExportedAttribute>(object, "attributes", readAttribute));
    return read;
}

} // namespace

Result<std::vector<ExportedSubject>> readExported(const json::Object &exported)
{
    PROFFER_CHECK(onlyMembers(exported, {"format", "version", "exported", "subjects"}));
    PROFFER_TRY(const auto format, json::stringMember(exported, "format"));
    PROFFER_TRY(const auto version, json::integerMember(exported, "version"));
    PROFFER_CHECK(json::stringMember(exported, "exported"));
    if (format != exportFormat)
        return fail(ErrorCode::InvalidArgument).with("member", "format");
    if (version != exportVersion)
        return fail(ErrorCode::InvalidArgument).with("member", "version");
    PROFFER_TRY(auto subjects, readList<ExportedSubject>(exported, "subjects", readSubject));
    if (std::ranges::count_if(subjects, &ExportedSubject::self) > 1)
        return fail(ErrorCode::InvalidArgument).with("member", "self");
    return subjects;
}

} // namespace proffer::profile
