// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "place.h"

#include "grants/list_place.h"
#include "publishing/publisher.h"

/// A folder of the test that others read lists from, as a static host would show it.
namespace proffer::test {

inline std::filesystem::path listFolder(const Place &place)
{
    return place.root / "lists";
}

/// Where the list of an address is.
inline std::filesystem::path listFile(const Place &place, std::string_view uri)
{
    return listFolder(place) / uri.substr(uri.rfind('/') + 1);
}

inline publishing::Send shownFrom(const Place &place)
{
    return [&place](const net::Request &request) -> Result<net::Answer> {
        const auto file = listFile(place, request.url);
        const bool there = std::filesystem::exists(file);
        return net::Answer{.status = there ? 200 : 404,
                           .body = there ? toBytes(asBytes(readAll(file))) : Bytes{},
                           .date = std::chrono::floor<std::chrono::seconds>(place.clock.current)};
    };
}

inline Done setListHost(services::Services &services, const Place &place,
                        const vendors::Relationship &relationship)
{
    std::filesystem::create_directories(listFolder(place));
    PROFFER_TRY(auto batch, services.ledger().begin());
    PROFFER_CHECK(publishing::Hosts{services.ledger()}.set(
        batch, relationship, {.way = publishing::Way::Folder, .target = listFolder(place).string()}));
    return batch.commit();
}

/// Gives what a company can look up a place in the folder. AlreadyExists.
inline Result<vendors::Relationship> placeList(services::Services &services, const Place &place,
                                               const vendors::VendorId &vendor)
{
    PROFFER_TRY(auto relationship, services.relationships().open(vendor, must(services.persona({})).id));
    PROFFER_TRY(auto batch, services.ledger().begin());
    PROFFER_CHECK(
        grants::ListPlaces{services.ledger()}.place(batch, relationship.id, "https://lists.example/h"));
    PROFFER_CHECK(batch.commit());
    PROFFER_CHECK(setListHost(services, place, relationship));
    return relationship;
}

inline Result<publishing::Published> publishList(services::Services &services, const Place &place,
                                                 const vendors::RelationshipId &relationship)
{
    PROFFER_TRY(auto publisher, publishing::Publisher::open(services.vault(), shownFrom(place)));
    return publisher.publish(relationship);
}

} // namespace proffer::test
