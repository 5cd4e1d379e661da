// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "services/services.h"

#include <set>

namespace proffer::services {
namespace {

using Refs = std::set<ledger::EventRef>;

/// More than a vault will ever hold.
bool comesFrom(const profile::Attribute &attribute, const profile::AttributeId &id)
{
    return attribute.derivedFrom &&
           profile::attributeIdOf(attribute.subject, attribute.persona, *attribute.derivedFrom) == id;
}

/// The attribute and, if they are to go too, those that were derived from it, from those, and so on.
std::vector<profile::AttributeId> withDerived(const std::vector<profile::Attribute> &all,
                                              const profile::AttributeId &id, bool derived)
{
    std::vector<profile::AttributeId> ids{id};
    for (std::size_t next = 0; derived && next < ids.size(); ++next)
        for (const auto &attribute : all)
            if (comesFrom(attribute, ids.at(next)) && std::ranges::find(ids, attribute.id) == ids.end())
                ids.push_back(attribute.id);
    return ids;
}

Done addCarriers(grants::Grants &grants, const profile::AttributeId &id, Refs &refs)
{
    PROFFER_TRY(const auto carriers, grants.carriers(id));
    refs.insert(carriers.begin(), carriers.end());
    return {};
}

/// The tokens that disclose a preference.
Done addCarriers(Services &services, const profile::Preference &preference, Refs &refs)
{
    PROFFER_TRY(const auto given, services.grants().list());
    const auto claim = "preferences." + preference.key;
    for (const auto &grant : given) {
        if (grant.persona != preference.persona || grant.valuesErased ||
            std::ranges::find(grant.claims, claim) == grant.claims.end())
            continue;
        PROFFER_TRY(const auto event, services.ledger().at(grant.position));
        refs.insert(event.ref);
    }
    return {};
}

std::vector<ledger::EventRef> listed(const Refs &refs)
{
    return {refs.begin(), refs.end()};
}

Result<Erased> report(Services &services, profile::Erasure erasure, const Refs &refs)
{
    // What the person was writing may say it, too.
    PROFFER_CHECK(services.drafts().forget());
    PROFFER_TRY(auto backups, services.vault().backupsHolding(erasure.firstPosition, erasure.erasedPosition));
    return Erased{.erasure = std::move(erasure), .backups = std::move(backups), .tokens = refs.size()};
}

} // namespace

Result<Erased> Services::eraseAttribute(const profile::AttributeId &id, bool derived)
{
    auto &attributes = profile_.attributes();
    PROFFER_TRY(const auto attribute, attributes.attribute(id));
    PROFFER_TRY(const auto all, attributes.allOf(attribute.subject));
    Refs refs;
    for (const auto &each : withDerived(all, id, derived))
        PROFFER_CHECK(addCarriers(grants_, each, refs));
    PROFFER_TRY(auto erasure, attributes.erase(id, {.derived = derived, .alsoIn = listed(refs)}));
    return report(*this, std::move(erasure), refs);
}

Result<Erased> Services::erasePreference(const profile::PreferenceId &id)
{
    PROFFER_TRY(const auto preference, profile_.preferences().preference(id));
    Refs refs;
    PROFFER_CHECK(addCarriers(*this, preference, refs));
    PROFFER_TRY(auto erasure, profile_.preferences().erase(id, listed(refs)));
    return report(*this, std::move(erasure), refs);
}

Result<Erased> Services::eraseSubject(const profile::SubjectId &id)
{
    PROFFER_TRY(const auto attributes, profile_.attributes().allOf(id));
    PROFFER_TRY(const auto personas, profile_.people().personas(id));
    Refs refs;
    for (const auto &attribute : attributes)
        PROFFER_CHECK(addCarriers(grants_, attribute.id, refs));
    for (const auto &persona : personas) {
        PROFFER_TRY(const auto preferences, profile_.preferences().preferences(persona.id));
        for (const auto &preference : preferences)
            PROFFER_CHECK(addCarriers(*this, preference, refs));
    }
    PROFFER_TRY(auto erasure, profile_.people().eraseSubject(id, listed(refs)));
    return report(*this, std::move(erasure), refs);
}

} // namespace proffer::services
