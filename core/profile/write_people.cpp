// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "kinds.h"
#include "rows.h"
#include "text_check.h"
#include "write.h"

#include <algorithm>

namespace proffer::profile {
namespace {

constexpr std::size_t longestName = 400;
constexpr std::size_t longestRelation = 100;
constexpr std::size_t longestLabel = 200;

Done checkMember(std::string_view text, std::size_t longest, std::string_view what)
{
    if (auto checked = checkLine(text, longest); !checked)
        return std::move(checked).error().with("what", std::string{what});
    return {};
}

Result<json::Object> valuesOf(const SubjectDraft &draft)
{
    PROFFER_CHECK(checkMember(draft.name, longestName, "name"));
    json::Object values{{"name", draft.name}};
    if (!draft.relation.empty()) {
        PROFFER_CHECK(checkMember(draft.relation, longestRelation, "relation"));
        values.emplace("relation", draft.relation);
    }
    return values;
}

/// A face is told from the others of its subject by its label.
Done checkLabel(store::Database &database, const SubjectId &subject, const PersonaId &own,
                std::string_view label)
{
    PROFFER_CHECK(checkMember(label, longestLabel, "label"));
    PROFFER_TRY(const auto personas, readPersonas(database));
    const bool taken = std::ranges::any_of(personas, [&](const Persona &other) {
        return other.subject == subject && other.id != own && !other.retired && other.label == label;
    });
    if (taken)
        return fail(ErrorCode::AlreadyExists).with("what", "persona");
    return {};
}

} // namespace

Done addSubject(ledger::Ledger &ledger, ledger::Batch &batch, const SubjectDraft &draft)
{
    PROFFER_TRY(auto values, valuesOf(draft));
    PROFFER_TRY(const auto subjects, readSubjects(ledger.database()));
    if (draft.self && std::ranges::any_of(subjects, &Subject::self))
        return fail(ErrorCode::AlreadyExists).with("what", "subject");
    PROFFER_CHECK(batch.append({.kind = std::string{kinds::subjectAdded},
                                .about = {draft.id.bytes},
                                .data = {{"subject", draft.id.text()}, {"self", draft.self}, {"version", 1}},
                                .values = std::move(values)}));
    return {};
}

Done renameSubject(ledger::Ledger &ledger, ledger::Batch &batch, const SubjectDraft &draft)
{
    PROFFER_TRY(auto values, valuesOf(draft));
    PROFFER_TRY(const auto version, subjectVersion(ledger.database(), draft.id));
    PROFFER_CHECK(batch.append({.kind = std::string{kinds::subjectRenamed},
                                .about = {draft.id.bytes},
                                .data = {{"subject", draft.id.text()}, {"version", version + 1}},
                                .values = std::move(values)}));
    return {};
}

Done addPersona(ledger::Ledger &ledger, ledger::Batch &batch, const Persona &persona)
{
    PROFFER_CHECK(requireOpen(ledger.database(), persona.subject, std::nullopt));
    PROFFER_CHECK(checkLabel(ledger.database(), persona.subject, persona.id, persona.label));
    PROFFER_CHECK(batch.append({.kind = std::string{kinds::personaAdded},
                                .about = {persona.subject.bytes, persona.id.bytes},
                                .data = {{"persona", persona.id.text()},
                                         {"subject", persona.subject.text()},
                                         {"label", persona.label},
                                         {"version", 1}}}));
    return {};
}

Done renamePersona(ledger::Ledger &ledger, ledger::Batch &batch, const PersonaId &id, std::string_view label)
{
    PROFFER_TRY(const auto persona, requireOpenPersona(ledger.database(), id));
    PROFFER_CHECK(checkLabel(ledger.database(), persona.subject, id, label));
    PROFFER_TRY(const auto version, personaVersion(ledger.database(), id));
    PROFFER_CHECK(batch.append({.kind = std::string{kinds::personaRenamed},
                                .about = {persona.subject.bytes, id.bytes},
                                .data = {{"persona", id.text()},
                                         {"subject", persona.subject.text()},
                                         {"label", label},
                                         {"version", version + 1}}}));
    return {};
}

Done retirePersona(ledger::Batch &batch, const Persona &persona)
{
    PROFFER_CHECK(batch.append({.kind = std::string{kinds::personaRetired},
                                .about = {persona.subject.bytes, persona.id.bytes},
                                .data = {{"persona", persona.id.text()},
                                         {"subject", persona.subject.text()},
                                         {"label", persona.label}}}));
    return {};
}

} // namespace proffer::profile
