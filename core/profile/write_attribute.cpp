// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "kinds.h"
#include "rows.h"
#include "write.h"

namespace proffer::profile {
namespace {

/// Category and sensitivity of a draft: what it says, else what the row has, else what is usual.
struct Classed {
    std::string category;
    Sensitivity sensitivity = Sensitivity::Normal;
};

Result<Classed> classify(const AttributeDraft &draft, const std::optional<Attribute> &before)
{
    Classed classed;
    if (before && !draft.category) {
        classed = {.category = before->category, .sensitivity = before->sensitivity};
    } else {
        PROFFER_TRY(const auto *category,
                    vocabulary::Vocabulary::personalData().find(
                        draft.category ? *draft.category : claimSpec(draft.claim).category));
        const bool same = before && before->category == category->iri;
        classed = {.category = std::string{category->iri},
                   .sensitivity = same ? before->sensitivity : defaultSensitivity(*category)};
    }
    if (draft.sensitivity)
        classed.sensitivity = *draft.sensitivity;
    return classed;
}

/// Whether the face, if there is one, is the subject's own.
Done checkOwner(store::Database &database, const AttributeDraft &draft)
{
    PROFFER_CHECK(requireSubject(database, draft.subject));
    if (!draft.persona)
        return {};
    PROFFER_TRY(const auto persona, requirePersona(database, *draft.persona));
    if (persona.subject != draft.subject)
        return fail(ErrorCode::InvalidArgument).with("what", "persona").with("reason", "other_subject");
    return {};
}

/// An import that brings what is there already leaves it as the person put it.
bool isUnchanged(const AttributeDraft &draft, const Classed &classed, const std::optional<Origin> &origin,
                 const std::optional<Attribute> &before)
{
    if (!before || before->value != draft.value)
        return false;
    if (draft.source == Source::Imported)
        return true;
    const bool sameOrigin =
        origin ? before->derivedFrom == origin->claim && !before->outdated : !before->derivedFrom;
    return sameOrigin && before->source == draft.source && before->category == classed.category &&
           before->sensitivity == classed.sensitivity;
}

} // namespace

Date latestToday(const Clock &clock)
{
    return std::chrono::floor<std::chrono::days>(clock.now() + std::chrono::hours{14});
}

Result<bool> writeAttribute(ledger::Ledger &ledger, ledger::Batch &batch, const AttributeDraft &draft,
                            const std::optional<Origin> &origin)
{
    auto &database = ledger.database();
    if (origin.has_value() != (draft.source == Source::Derived))
        return fail(ErrorCode::InvalidArgument).with("what", "source");
    PROFFER_CHECK(checkClaimValue(draft.claim, draft.value, latestToday(ledger.clock())));
    PROFFER_CHECK(checkOwner(database, draft));
    const auto id = attributeIdOf(draft.subject, draft.persona, draft.claim);
    PROFFER_TRY(const auto before, readAttribute(database, id));
    PROFFER_TRY(const auto classed, classify(draft, before));
    if (isUnchanged(draft, classed, origin, before))
        return false;
    PROFFER_CHECK(requireOpen(database, draft.subject, draft.persona));
    ledger::Draft event{.kind = std::string{kinds::attributeSet},
                        .about = {draft.subject.bytes, id.bytes},
                        .data = {{"attribute", id.text()},
                                 {"subject", draft.subject.text()},
                                 {"claim", draft.claim.text()},
                                 {"category", classed.category},
                                 {"sensitivity", sensitivityName(classed.sensitivity)},
                                 {"source", sourceName(draft.source)},
                                 {"version", (before ? before->version : 0) + 1}},
                        .values = json::Object{{"value", draft.value}}};
    if (draft.persona) {
        event.about.push_back(draft.persona->bytes);
        event.data.emplace("persona", draft.persona->text());
    }
    if (origin) {
        event.data.emplace("derived_from", origin->claim.text());
        event.data.emplace("derived_version", origin->version);
    }
    PROFFER_CHECK(batch.append(event));
    return true;
}

} // namespace proffer::profile
