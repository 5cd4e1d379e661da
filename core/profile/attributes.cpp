// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile/attributes.h"

#include "coarser.h"
#include "kinds.h"
#include "rows.h"
#include "write.h"

#include <algorithm>
#include <set>

namespace proffer::profile {
namespace {

Doomed doomed(const Attribute &attribute)
{
    return {.table = Doomed::Table::Attributes,
            .id = attribute.id.bytes,
            .version = attribute.version,
            .name = attribute.claim.text()};
}

/// Of all rows of a subject those that a persona shows: its own, and the shared ones that it has none of its
/// own for.
std::vector<Attribute> shownBy(const std::optional<PersonaId> &persona, std::vector<Attribute> rows)
{
    std::erase_if(rows, [&](const Attribute &row) { return row.persona && row.persona != persona; });
    std::set<ClaimKey> own;
    for (const auto &row : rows) {
        if (row.persona)
            own.insert(row.claim);
    }
    std::erase_if(rows, [&](const Attribute &row) { return !row.persona && own.contains(row.claim); });
    return rows;
}

} // namespace

Result<Attribute> Attributes::set(const AttributeDraft &draft)
{
    PROFFER_TRY(auto batch, ledger_->begin());
    PROFFER_TRY(const bool written, writeAttribute(*ledger_, batch, draft));
    if (written)
        PROFFER_CHECK(batch.commit());
    return attribute(attributeIdOf(draft.subject, draft.persona, draft.claim));
}

Result<Attribute> Attributes::derive(const AttributeId &originId, std::string_view claim, Date on)
{
    PROFFER_TRY(auto batch, ledger_->begin());
    PROFFER_TRY(const auto origin, requireAttribute(ledger_->database(), originId));
    if (origin.erased())
        return fail(ErrorCode::ValueErased).with("claim", origin.claim.text());
    PROFFER_TRY(auto value, coarserFact(origin.claim, *origin.value, claim, on));
    PROFFER_TRY(auto key, ClaimKey::make(claim, origin.claim.language(), origin.claim.label()));
    const AttributeDraft draft{.subject = origin.subject,
                               .persona = origin.persona,
                               .claim = std::move(key),
                               .value = std::move(value),
                               .source = Source::Derived};
    PROFFER_TRY(const bool written, writeAttribute(*ledger_, batch, draft,
                                                   Origin{.claim = origin.claim, .version = origin.version}));
    if (written)
        PROFFER_CHECK(batch.commit());
    return attribute(attributeIdOf(draft.subject, draft.persona, draft.claim));
}

Result<Erasure> Attributes::erase(const AttributeId &id, const EraseOptions &options)
{
    PROFFER_TRY(auto batch, ledger_->begin());
    PROFFER_TRY(const auto attribute, requireAttribute(ledger_->database(), id));
    PROFFER_TRY(const auto left, readCarriers(ledger_->database(), id.bytes));
    if (left.empty())
        return fail(ErrorCode::ValueErased).with("claim", attribute.claim.text());
    std::vector<Doomed> rows{doomed(attribute)};
    if (options.derived) {
        PROFFER_TRY(const auto derived, readDerived(ledger_->database(), id));
        std::ranges::transform(derived, std::back_inserter(rows), doomed);
    }
    std::vector<ledger::AnyId> about{attribute.subject.bytes};
    if (attribute.persona)
        about.push_back(attribute.persona->bytes);
    return eraseRows(*ledger_, std::move(batch), kinds::attributeErased, std::move(about), rows,
                     options.alsoIn);
}

Result<Attribute> Attributes::attribute(const AttributeId &id) const
{
    return requireAttribute(ledger_->database(), id);
}

Result<std::vector<Attribute>> Attributes::attributes(const SubjectId &subject,
                                                      const std::optional<PersonaId> &persona) const
{
    PROFFER_TRY(auto rows, readAttributes(ledger_->database(), subject));
    return shownBy(persona, std::move(rows));
}

Result<std::vector<Attribute>> Attributes::allOf(const SubjectId &subject) const
{
    return readAttributes(ledger_->database(), subject);
}

Result<Attribute> Attributes::find(const SubjectId &subject, const std::optional<PersonaId> &persona,
                                   const ClaimKey &claim) const
{
    if (persona) {
        PROFFER_TRY(auto own, readAttribute(ledger_->database(), attributeIdOf(subject, persona, claim)));
        if (own)
            return *std::move(own);
    }
    PROFFER_TRY(auto shared, readAttribute(ledger_->database(), attributeIdOf(subject, std::nullopt, claim)));
    if (!shared)
        return fail(ErrorCode::NotFound).with("claim", claim.text());
    return *std::move(shared);
}

Result<std::vector<Attribute>> Attributes::named(const SubjectId &subject,
                                                 const std::optional<PersonaId> &persona,
                                                 std::string_view name) const
{
    PROFFER_TRY(auto shown, attributes(subject, persona));
    std::erase_if(shown, [&](const Attribute &attribute) { return attribute.claim.name() != name; });
    return shown;
}

Result<std::vector<ledger::EventRef>> Attributes::carriers(const AttributeId &id) const
{
    return readCarriers(ledger_->database(), id.bytes);
}

} // namespace proffer::profile
