// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile/people.h"

#include "kinds.h"
#include "row_reading.h"
#include "rows.h"
#include "write.h"

#include <algorithm>

namespace proffer::profile {
namespace {

template <class Row, class Name>
Result<Row> findOne(const std::vector<Row> &rows, std::string_view typed, std::string_view what, Name name)
{
    const auto byId = std::ranges::find_if(rows, [&](const Row &row) { return row.id.text() == typed; });
    if (byId != rows.end())
        return *byId;
    const auto byName = [&](const Row &row) { return !typed.empty() && name(row) == typed; };
    const auto count = std::ranges::count_if(rows, byName);
    if (count == 0)
        return fail(ErrorCode::NotFound).with("what", std::string{what});
    if (count > 1)
        return fail(ErrorCode::Ambiguous).with("what", std::string{what});
    return *std::ranges::find_if(rows, byName);
}

/// What a subject's erasure takes along.
Result<std::vector<Doomed>> everythingOf(store::Database &database, const SubjectId &subject)
{
    PROFFER_TRY(const auto version, subjectVersion(database, subject));
    std::vector<Doomed> rows{{.table = Doomed::Table::Subjects, .id = subject.bytes, .version = version}};
    PROFFER_TRY(const auto attributes, readAttributes(database, subject));
    for (const auto &attribute : attributes)
        rows.push_back({.table = Doomed::Table::Attributes,
                        .id = attribute.id.bytes,
                        .version = attribute.version,
                        .name = attribute.claim.text()});
    PROFFER_TRY(const auto personas, readPersonas(database));
    for (const auto &persona : personas) {
        if (persona.subject != subject)
            continue;
        PROFFER_TRY(const auto preferences, readPreferences(database, persona.id));
        for (const auto &preference : preferences)
            rows.push_back({.table = Doomed::Table::Preferences,
                            .id = preference.id.bytes,
                            .version = preference.version,
                            .name = preference.key});
    }
    return rows;
}

Result<Subject> add(ledger::Ledger &ledger, bool self, std::string_view name, std::string_view relation)
{
    const SubjectId id{ledger.random().array<16>()};
    PROFFER_TRY(auto batch, ledger.begin());
    PROFFER_CHECK(addSubject(ledger, batch, {.id = id, .self = self, .name = name, .relation = relation}));
    PROFFER_CHECK(batch.commit());
    return requireSubject(ledger.database(), id);
}

} // namespace

Result<Subject> People::addSelf(std::string_view name)
{
    return add(*ledger_, true, name, {});
}

Result<Subject> People::addSubject(std::string_view name, std::string_view relation)
{
    return add(*ledger_, false, name, relation);
}

Result<Subject> People::renameSubject(const SubjectId &id, std::string_view name, std::string_view relation)
{
    PROFFER_TRY(auto batch, ledger_->begin());
    PROFFER_CHECK(requireSubject(ledger_->database(), id));
    PROFFER_CHECK(profile::renameSubject(*ledger_, batch,
                                         {.id = id, .self = false, .name = name, .relation = relation}));
    PROFFER_CHECK(batch.commit());
    return subject(id);
}

Result<Erasure> People::eraseSubject(const SubjectId &id, const std::vector<ledger::EventRef> &alsoIn)
{
    PROFFER_TRY(auto batch, ledger_->begin());
    PROFFER_CHECK(requireSubject(ledger_->database(), id));
    PROFFER_TRY(const auto rows, everythingOf(ledger_->database(), id));
    return eraseRows(*ledger_, std::move(batch), kinds::subjectErased, {}, rows, alsoIn);
}

Result<Persona> People::addPersona(const SubjectId &subject, std::string_view label)
{
    const PersonaId id{ledger_->random().array<16>()};
    PROFFER_TRY(auto batch, ledger_->begin());
    PROFFER_CHECK(
        profile::addPersona(*ledger_, batch, {.id = id, .subject = subject, .label = std::string{label}}));
    PROFFER_CHECK(batch.commit());
    return persona(id);
}

Result<Persona> People::renamePersona(const PersonaId &id, std::string_view label)
{
    PROFFER_TRY(auto batch, ledger_->begin());
    PROFFER_CHECK(profile::renamePersona(*ledger_, batch, id, label));
    PROFFER_CHECK(batch.commit());
    return persona(id);
}

Result<Persona> People::retirePersona(const PersonaId &id)
{
    PROFFER_TRY(auto batch, ledger_->begin());
    PROFFER_TRY(const auto open, requireOpenPersona(ledger_->database(), id));
    PROFFER_CHECK(profile::retirePersona(batch, open));
    PROFFER_CHECK(batch.commit());
    return persona(id);
}

Result<Subject> People::self() const
{
    PROFFER_TRY(const auto all, subjects());
    if (all.empty() || !all.front().self)
        return fail(ErrorCode::NotFound).with("what", "subject");
    return all.front();
}

Result<Subject> People::subject(const SubjectId &id) const
{
    return requireSubject(ledger_->database(), id);
}

Result<std::vector<Subject>> People::subjects() const
{
    return readSubjects(ledger_->database());
}

Result<Persona> People::persona(const PersonaId &id) const
{
    return requirePersona(ledger_->database(), id);
}

Result<std::vector<Persona>> People::personas(const SubjectId &subject) const
{
    PROFFER_TRY(auto all, readPersonas(ledger_->database()));
    std::erase_if(all, [&](const Persona &persona) { return persona.subject != subject; });
    return all;
}

Result<Subject> People::findSubject(std::string_view typed) const
{
    PROFFER_TRY(const auto all, subjects());
    return findOne(all, typed, "subject",
                   [](const Subject &subject) { return subject.name.value_or(std::string{}); });
}

Result<Persona> People::findPersona(std::string_view typed) const
{
    PROFFER_TRY(auto all, readPersonas(ledger_->database()));
    const bool byId =
        std::ranges::any_of(all, [&](const Persona &persona) { return persona.id.text() == typed; });
    if (!byId)
        std::erase_if(all, &Persona::retired);
    return findOne(all, typed, "persona", [](const Persona &persona) { return persona.label; });
}

} // namespace proffer::profile
