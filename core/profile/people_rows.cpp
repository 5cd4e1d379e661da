// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "row_reading.h"
#include "rows.h"

namespace proffer::profile {
namespace {

Result<Subject> subjectAt(const store::Statement &row)
{
    const auto id = idAt<SubjectId>(row, 0);
    if (!id)
        return damaged("profile_subject");
    return Subject{
        .id = *id, .self = row.integer(1) != 0, .name = textAt(row, 2), .relation = textAt(row, 3)};
}

Result<Persona> personaAt(const store::Statement &row)
{
    const auto id = idAt<PersonaId>(row, 0);
    const auto subject = idAt<SubjectId>(row, 1);
    if (!id || !subject)
        return damaged("profile_persona");
    return Persona{
        .id = *id, .subject = *subject, .label = std::string{row.text(2)}, .retired = row.integer(3) != 0};
}

Result<std::int64_t> versionAt(store::Statement row)
{
    PROFFER_TRY(const bool found, row.step());
    return found ? row.integer(0) : std::int64_t{0};
}

} // namespace

Result<std::optional<Subject>> readSubject(store::Database &database, const SubjectId &id)
{
    PROFFER_TRY(
        auto rows,
        database.query("SELECT id, self, name, relation FROM profile_subject WHERE id = ?1", id.bytes));
    return readFirst<Subject>(rows, subjectAt);
}

Result<std::vector<Subject>> readSubjects(store::Database &database)
{
    PROFFER_TRY(auto rows, database.query("SELECT id, self, name, relation FROM profile_subject ORDER BY "
                                          "self DESC, name IS NULL, name, id"));
    return readAll<Subject>(rows, subjectAt);
}

Result<std::optional<Persona>> readPersona(store::Database &database, const PersonaId &id)
{
    PROFFER_TRY(
        auto rows,
        database.query("SELECT id, subject, label, retired FROM profile_persona WHERE id = ?1", id.bytes));
    return readFirst<Persona>(rows, personaAt);
}

Result<std::vector<Persona>> readPersonas(store::Database &database)
{
    PROFFER_TRY(auto rows,
                database.query("SELECT id, subject, label, retired FROM profile_persona ORDER BY label, id"));
    return readAll<Persona>(rows, personaAt);
}

Result<std::int64_t> subjectVersion(store::Database &database, const SubjectId &id)
{
    PROFFER_TRY(auto row, database.query("SELECT version FROM profile_subject WHERE id = ?1", id.bytes));
    return versionAt(std::move(row));
}

Result<std::int64_t> personaVersion(store::Database &database, const PersonaId &id)
{
    PROFFER_TRY(auto row, database.query("SELECT version FROM profile_persona WHERE id = ?1", id.bytes));
    return versionAt(std::move(row));
}

Result<Subject> requireSubject(store::Database &database, const SubjectId &id)
{
    return required(readSubject(database, id), "subject");
}

Result<Persona> requirePersona(store::Database &database, const PersonaId &id)
{
    return required(readPersona(database, id), "persona");
}

Result<Persona> requireOpenPersona(store::Database &database, const PersonaId &id)
{
    PROFFER_TRY(auto persona, requirePersona(database, id));
    if (persona.retired)
        return fail(ErrorCode::InvalidArgument).with("what", "persona").with("reason", "retired");
    return persona;
}

Done requireOpen(store::Database &database, const SubjectId &subject, const std::optional<PersonaId> &persona)
{
    PROFFER_TRY(const auto owner, requireSubject(database, subject));
    if (owner.erased())
        return fail(ErrorCode::ValueErased).with("what", "subject");
    if (persona)
        PROFFER_CHECK(requireOpenPersona(database, *persona));
    return {};
}

} // namespace proffer::profile
