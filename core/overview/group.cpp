// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "overview/group.h"

#include <algorithm>
#include <array>

namespace proffer::overview {
namespace {

struct Member {
    std::string_view claim;
    Group group;
};

constexpr auto members = std::to_array<Member>({
    {"email", Group::Email},
    {"email_verified", Group::Email},
    {"phone_number", Group::Phone},
    {"phone_number_verified", Group::Phone},
    {"address", Group::Address},
    {"postal_code", Group::Address},
    {"locality", Group::Address},
    {"region", Group::Address},
    {"prefecture", Group::Address},
    {"country", Group::Address},
    {"name", Group::Name},
    {"given_name", Group::Name},
    {"family_name", Group::Name},
    {"middle_name", Group::Name},
    {"nickname", Group::Name},
    {"title", Group::Name},
    {"birth_family_name", Group::Name},
    {"birth_given_name", Group::Name},
    {"birthdate", Group::Birthday},
    {"preferred_username", Group::Online},
    {"profile", Group::Online},
    {"website", Group::Online},
    {"picture", Group::Online},
    {"national_id", Group::Official},
    {"nationalities", Group::Official},
    {"gender", Group::Official},
});

constexpr std::string_view askedPrefix = "groups.";

} // namespace

std::string_view toText(Group group)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"email", "phone", "address", "name", "birthday", "taste", "online", "official", "other"});
    return words.at(static_cast<std::size_t>(group));
}

std::string asked(Group group)
{
    return std::string{askedPrefix}.append(toText(group));
}

std::optional<Group> askedGroup(std::string_view text)
{
    for (std::size_t i = 0; i < groupCount; ++i)
        if (const auto group = static_cast<Group>(i); text == asked(group))
            return group;
    return {};
}

Group groupOf(std::string_view claim)
{
    const auto name = claim.substr(0, claim.find_first_of("#/"));
    if (name.starts_with("preferences"))
        return Group::Taste;
    if (name.starts_with("age_over_"))
        return Group::Birthday;
    const auto *const found = std::ranges::find(members, name, &Member::claim);
    return found == members.end() ? Group::Other : found->group;
}

} // namespace proffer::overview
