// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ledger.h"
#include "profile/erasure.h"
#include "profile/person.h"

namespace proffer::profile {

/// Subjects and personas. NotFound has the fact "what" ("subject", "persona").
class People {
public:
    explicit People(ledger::Ledger &ledger) : ledger_(&ledger) {}

    /// The person. AlreadyExists when there is one.
    Result<Subject> addSelf(std::string_view name);
    /// Somebody the person acts for.
    Result<Subject> addSubject(std::string_view name, std::string_view relation);
    Result<Subject> renameSubject(const SubjectId &id, std::string_view name, std::string_view relation = {});
    /// Name, relation, every attribute and every preference of a subject, in one event.
    Result<Erasure> eraseSubject(const SubjectId &id, const std::vector<ledger::EventRef> &alsoIn = {});

    /// AlreadyExists when the subject has one with this label that is not retired.
    Result<Persona> addPersona(const SubjectId &subject, std::string_view label);
    Result<Persona> renamePersona(const PersonaId &id, std::string_view label);
    Result<Persona> retirePersona(const PersonaId &id);

    /// The person; NotFound in a vault without.
    Result<Subject> self() const;
    Result<Subject> subject(const SubjectId &id) const;
    /// The person first.
    Result<std::vector<Subject>> subjects() const;
    Result<Persona> persona(const PersonaId &id) const;
    /// In the order of their labels, retired ones too.
    Result<std::vector<Persona>> personas(const SubjectId &subject) const;
    /// By what a person types: an id, or a name or label that only one has (Ambiguous).
    Result<Subject> findSubject(std::string_view typed) const;
    Result<Persona> findPersona(std::string_view typed) const;

private:
    ledger::Ledger *ledger_;
};

} // namespace proffer::profile
