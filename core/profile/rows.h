// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profile/attribute.h"
#include "profile/person.h"
#include "profile/preference.h"
#include "store/database.h"

namespace proffer::profile {

// Reading of the projection's tables. A row that cannot be is StoreDamaged.

Result<std::optional<Subject>> readSubject(store::Database &database, const SubjectId &id);
Result<std::vector<Subject>> readSubjects(store::Database &database);
Result<std::optional<Persona>> readPersona(store::Database &database, const PersonaId &id);
Result<std::vector<Persona>> readPersonas(store::Database &database);
Result<std::optional<Attribute>> readAttribute(store::Database &database, const AttributeId &id);
Result<std::vector<Attribute>> readAttributes(store::Database &database, const SubjectId &subject);
Result<std::optional<Preference>> readPreference(store::Database &database, const PreferenceId &id);
Result<std::vector<Preference>> readPreferences(store::Database &database, const PersonaId &persona);

/// What was derived from an attribute, erased ones not.
Result<std::vector<Attribute>> readDerived(store::Database &database, const AttributeId &origin);
/// The events that still carry a value of a thing.
Result<std::vector<ledger::EventRef>> readCarriers(store::Database &database, const ByteArray<16> &thing);
/// The version of a row's newest event; 0 without a row.
Result<std::int64_t> subjectVersion(store::Database &database, const SubjectId &id);
Result<std::int64_t> personaVersion(store::Database &database, const PersonaId &id);

/// The row, or NotFound with the fact "what".
Result<Subject> requireSubject(store::Database &database, const SubjectId &id);
Result<Persona> requirePersona(store::Database &database, const PersonaId &id);
/// The same, and it is not retired: else InvalidArgument.
Result<Persona> requireOpenPersona(store::Database &database, const PersonaId &id);
/// Whether new values may be kept for them: ValueErased for a subject that was erased, InvalidArgument for a
/// retired persona.
Done requireOpen(store::Database &database, const SubjectId &subject,
                 const std::optional<PersonaId> &persona);
Result<Attribute> requireAttribute(store::Database &database, const AttributeId &id);
Result<Preference> requirePreference(store::Database &database, const PreferenceId &id);

} // namespace proffer::profile
