// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "telling/event_names.h"

namespace proffer::telling {
namespace {

/// What was found; nothing if it is not there.
template <class T>
Result<std::optional<T>> ifThere(Result<T> found)
{
    if (found)
        return std::optional<T>{*std::move(found)};
    if (found.error().code == ErrorCode::NotFound)
        return std::optional<T>{};
    return std::move(found).error();
}

/// What is known under an id, else what \a look finds, which is known from then on.
template <class Key, class T, class Look>
Result<T> once(std::map<Key, T> &known, const Key &id, Look look)
{
    if (const auto found = known.find(id); found != known.end())
        return found->second;
    PROFFER_TRY(auto looked, look());
    return known.emplace(id, std::move(looked)).first->second;
}

} // namespace

Result<std::optional<std::string>> EventNames::vendor(const ledger::AnyId &id)
{
    return once(vendors_, id, [&]() -> Result<std::optional<std::string>> {
        PROFFER_TRY(const auto vendor, ifThere(services_.vendors().get(vendors::VendorId{id})));
        return vendor ? std::optional{vendor->profile.name} : std::nullopt;
    });
}

Result<std::optional<profile::Persona>> EventNames::persona(const ledger::AnyId &id)
{
    return once(personas_, id,
                [&] { return ifThere(services_.profile().people().persona(profile::PersonaId{id})); });
}

Result<std::optional<bool>> EventNames::isSelf(const ledger::AnyId &id)
{
    return once(selves_, id, [&]() -> Result<std::optional<bool>> {
        PROFFER_TRY(const auto found, ifThere(services_.profile().people().subject(profile::SubjectId{id})));
        return found ? std::optional{found->self} : std::nullopt;
    });
}

Result<bool> EventNames::hasSeveralPersonas(const profile::SubjectId &subject)
{
    return once(several_, subject, [&]() -> Result<bool> {
        PROFFER_TRY(const auto personas, services_.profile().people().personas(subject));
        return personas.size() > 1;
    });
}

Result<std::optional<grants::Grant>> EventNames::grant(const ledger::AnyId &id)
{
    return ifThere(services_.grants().get(grants::GrantId{id}));
}

Result<std::optional<vendors::Holding>> EventNames::holding(const ledger::AnyId &id)
{
    return ifThere(services_.holdings().get(vendors::HoldingId{id}));
}

} // namespace proffer::telling
