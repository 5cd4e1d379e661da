// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "exported.h"
#include "importing.h"
#include "rows.h"

#include <algorithm>
#include <map>

namespace proffer::profile {
namespace {

/// Brings an exported profile into the tables. What is there under the same id is taken for the same; beyond
/// that the person is the person, and a face is known by its label.
class ProfileImport {
public:
    ProfileImport(ledger::Ledger &ledger, ledger::Batch &batch, ImportReport &report)
        : ledger_(ledger), batch_(batch), report_(report)
    {
    }

    Done take(const ExportedSubject &exported)
    {
        PROFFER_TRY(const auto subject, subjectFor(exported));
        std::map<PersonaId, PersonaId> faces;
        for (const auto &persona : exported.personas) {
            PROFFER_TRY(const auto id, personaFor(subject, persona.persona));
            if (!faces.emplace(persona.persona.id, id).second)
                return fail(ErrorCode::InvalidArgument).with("member", "personas");
        }
        PROFFER_CHECK(takeAttributes(subject, exported.attributes, faces));
        for (const auto &persona : exported.personas)
            PROFFER_CHECK(takePersona(faces.at(persona.persona.id), persona));
        return {};
    }

private:
    void count(bool written) { written ? ++report_.set : ++report_.unchanged; }

    Result<SubjectId> subjectFor(const ExportedSubject &exported)
    {
        PROFFER_TRY(const auto all, readSubjects(ledger_.database()));
        const auto same = [&](const Subject &subject) { return subject.id == exported.id; };
        auto found = std::ranges::find_if(all, same);
        if (found == all.end() && exported.self)
            found = std::ranges::find_if(all, &Subject::self);
        SubjectDraft draft{
            .id = exported.id, .self = exported.self, .name = exported.name, .relation = exported.relation};
        if (found == all.end()) {
            PROFFER_CHECK(addSubject(ledger_, batch_, draft));
            count(true);
            return exported.id;
        }
        if (found->self != exported.self)
            return fail(ErrorCode::InvalidArgument).with("member", "self");
        draft.id = found->id;
        const bool differs =
            found->name != exported.name || found->relation.value_or(std::string{}) != exported.relation;
        if (differs)
            PROFFER_CHECK(renameSubject(ledger_, batch_, draft));
        count(differs);
        return found->id;
    }

    Result<PersonaId> personaFor(const SubjectId &subject, const Persona &exported)
    {
        PROFFER_TRY(const auto all, readPersonas(ledger_.database()));
        const auto byId = std::ranges::find(all, exported.id, &Persona::id);
        if (byId != all.end())
            return sameFace(subject, *byId, exported);
        const auto byLabel = std::ranges::find_if(all, [&](const Persona &persona) {
            return persona.subject == subject && persona.label == exported.label && !persona.retired;
        });
        if (byLabel != all.end() && !exported.retired)
            return byLabel->id;
        PROFFER_CHECK(
            addPersona(ledger_, batch_, {.id = exported.id, .subject = subject, .label = exported.label}));
        count(true);
        return exported.id;
    }

    Result<PersonaId> sameFace(const SubjectId &subject, const Persona &found, const Persona &exported)
    {
        if (found.subject != subject)
            return fail(ErrorCode::InvalidArgument).with("member", "personas");
        const bool differs = found.label != exported.label;
        if (differs)
            PROFFER_CHECK(renamePersona(ledger_, batch_, found.id, exported.label));
        count(differs);
        return found.id;
    }

    /// Origins before what was derived from them.
    Done takeAttributes(const SubjectId &subject, const std::vector<ExportedAttribute> &attributes,
                        const std::map<PersonaId, PersonaId> &faces)
    {
        for (const bool derived : {false, true}) {
            for (const auto &attribute : attributes) {
                if (attribute.derivedFrom.has_value() == derived)
                    PROFFER_CHECK(takeAttribute(subject, attribute, faces));
            }
        }
        return {};
    }

    Done takeAttribute(const SubjectId &subject, const ExportedAttribute &exported,
                       const std::map<PersonaId, PersonaId> &faces)
    {
        AttributeDraft draft{.subject = subject,
                             .claim = exported.claim,
                             .value = exported.value,
                             .category = exported.category,
                             .sensitivity = exported.sensitivity,
                             .source = exported.source};
        if (exported.persona) {
            const auto face = faces.find(*exported.persona);
            if (face == faces.end())
                return fail(ErrorCode::InvalidArgument).with("member", "persona");
            draft.persona = face->second;
        }
        PROFFER_TRY(const auto origin, originOf(draft, exported));
        PROFFER_TRY(const auto before,
                    readAttribute(ledger_.database(), attributeIdOf(subject, draft.persona, exported.claim)));
        // An outdated fact has no version to compare; the same value from the same origin is the same fact.
        if (before && exported.outdated && before->outdated && before->value == exported.value) {
            count(false);
            return {};
        }
        return importAttribute(ledger_, batch_, draft, origin, report_);
    }

    Result<std::optional<Origin>> originOf(const AttributeDraft &draft, const ExportedAttribute &exported)
    {
        if (!exported.derivedFrom)
            return std::optional<Origin>{};
        const auto id = attributeIdOf(draft.subject, draft.persona, *exported.derivedFrom);
        PROFFER_TRY(const auto row, readAttribute(ledger_.database(), id));
        return std::optional{
            Origin{.claim = *exported.derivedFrom, .version = row && !exported.outdated ? row->version : 0}};
    }

    /// Its preferences; a retired face is retired last, since it takes no values after.
    Done takePersona(const PersonaId &id, const ExportedPersona &exported)
    {
        for (const auto &preference : exported.preferences) {
            PROFFER_TRY(const bool written,
                        writePreference(ledger_, batch_, id, preference.key, preference.value));
            count(written);
        }
        PROFFER_TRY(const auto persona, requirePersona(ledger_.database(), id));
        if (exported.persona.retired && !persona.retired)
            return retirePersona(batch_, persona);
        return {};
    }

    ledger::Ledger &ledger_;
    ledger::Batch &batch_;
    ImportReport &report_;
};

} // namespace

Result<ImportReport> importExported(ledger::Ledger &ledger, const json::Object &exported)
{
    PROFFER_TRY(const auto subjects, readExported(exported));
    ImportReport report;
    PROFFER_TRY(auto batch, ledger.begin());
    ProfileImport import(ledger, batch, report);
    for (const auto &subject : subjects)
        PROFFER_CHECK(import.take(subject));
    PROFFER_CHECK(finishImport(std::move(batch), "profile", {}, report));
    return report;
}

} // namespace proffer::profile
