// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "companies/permit_material.h"

#include "grants/list_place.h"

#include <algorithm>

namespace proffer::ui {
namespace {

/// What others can look up may last longer.
Done addLimits(services::Services &services, const PermitMaterial &material, Face &face)
{
    face.mostDays = static_cast<int>(grants::longestUnlisted.count());
    PROFFER_TRY(const auto relationship, services.relationships().find(material.vendor.id, face.persona.id));
    if (!relationship)
        return {};
    PROFFER_TRY(const auto place, grants::ListPlaces{services.ledger()}.find(relationship->id));
    face.listed = place.has_value();
    if (place && place->published && material.hasKey)
        face.mostDays = static_cast<int>(grants::longestListed.count());
    return {};
}

Done addFaces(services::Services &services, const profile::Subject &subject, PermitMaterial &material)
{
    PROFFER_TRY(const auto personas, services.profile().people().personas(subject.id));
    for (const auto &persona : personas) {
        if (persona.retired)
            continue;
        Face face{.subject = subject, .persona = persona};
        PROFFER_TRY(face.attributes, services.profile().attributes().attributes(subject.id, persona.id));
        std::erase_if(face.attributes,
                      [](const profile::Attribute &each) { return each.erased() || each.claim.isForeign(); });
        PROFFER_CHECK(addLimits(services, material, face));
        material.faces.push_back(std::move(face));
    }
    return {};
}

} // namespace

bool PermitMaterial::isEmpty() const
{
    return std::ranges::all_of(faces, [](const Face &face) { return face.attributes.empty(); });
}

bool PermitMaterial::hasSeveralPeople() const
{
    return std::ranges::any_of(faces,
                               [&](const Face &face) { return face.subject.id != faces.front().subject.id; });
}

Result<PermitMaterial> permitMaterial(services::Services &services, const vendors::VendorId &vendor)
{
    PermitMaterial material;
    PROFFER_TRY(material.vendor, services.vendors().get(vendor));
    PROFFER_TRY(const auto key, services.vendorKeys().inForce(vendor));
    material.hasKey = key && key->proven();
    material.nameable = key || !material.vendor.address().empty();
    PROFFER_TRY(const auto subjects, services.profile().people().subjects());
    for (const auto &subject : subjects)
        if (!subject.erased())
            PROFFER_CHECK(addFaces(services, subject, material));
    return material;
}

} // namespace proffer::ui
