// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "coarser.h"

#include "ascii.h"
#include "birth_date.h"

#include <algorithm>
#include <array>

namespace proffer::profile {
namespace {

struct AgeClaim {
    std::string_view name;
    int years;
};
constexpr std::array<AgeClaim, 6> ageClaims{{{"age_over_13", 13},
                                             {"age_over_16", 16},
                                             {"age_over_18", 18},
                                             {"age_over_20", 20},
                                             {"age_over_21", 21},
                                             {"age_over_65", 65}}};

constexpr std::array<std::string_view, 4> addressClaims{"country", "locality", "postal_code", "region"};
constexpr std::array<std::string_view, 4> japan{"jp", "japan", "日本", "日本国"};

Error doesNotFollow(const ClaimKey &origin, std::string_view claim)
{
    return fail(ErrorCode::InvalidArgument).with("claim", std::string{claim}).with("origin", origin.text());
}

Error doesNotSay(std::string_view what)
{
    return fail(ErrorCode::Ambiguous).with("what", std::string{what});
}

Result<json::Value> ageFact(const json::Value &value, int years, Date on)
{
    const auto *text = value.asString();
    if (!text)
        return doesNotSay("birthdate");
    PROFFER_TRY(const auto birth, BirthDate::parse(*text));
    if (birth.isAfter(on))
        return fail(ErrorCode::InvalidDate).with("reason", "before_birth");
    PROFFER_TRY(const bool reached, hasReached(birth, years, on));
    return json::Value{reached};
}

Result<json::Value> addressPart(const json::Value &address, std::string_view member)
{
    const auto *part = address.find(member);
    if (!part || !part->asString())
        return doesNotSay(member);
    return json::Value{*part};
}

/// A prefecture is the region of an address in Japan; without a country it is taken for one.
Result<json::Value> prefecture(const json::Value &address)
{
    const auto *country = address.find("country");
    if (country && country->asString() &&
        std::ranges::find(japan, std::string_view{lowered(*country->asString())}) == japan.end())
        return doesNotSay("prefecture");
    return addressPart(address, "region");
}

} // namespace

Result<json::Value> coarserFact(const ClaimKey &origin, const json::Value &value, std::string_view claim,
                                Date on)
{
    if (origin.name() == "birthdate") {
        const auto *age = std::ranges::find(ageClaims, claim, &AgeClaim::name);
        return age == ageClaims.end() ? Result<json::Value>{doesNotFollow(origin, claim)}
                                      : ageFact(value, age->years, on);
    }
    if (origin.name() != "address")
        return doesNotFollow(origin, claim);
    if (claim == "prefecture")
        return prefecture(value);
    if (std::ranges::find(addressClaims, claim) == addressClaims.end())
        return doesNotFollow(origin, claim);
    return addressPart(value, claim);
}

} // namespace proffer::profile
