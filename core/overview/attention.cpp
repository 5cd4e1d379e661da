// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "overview/attention.h"

#include "overview/standing.h"

#include <algorithm>
#include <array>

namespace proffer::overview {
namespace {

using Names = std::map<vendors::VendorId, std::string>;

std::string nameOf(const Names &names, const vendors::VendorId &vendor)
{
    const auto found = names.find(vendor);
    return found == names.end() ? std::string{} : found->second;
}

Done addRequests(std::vector<Attention> &all, services::Services &services, const Names &names, Instant now)
{
    PROFFER_TRY(const auto requests, services.requests().list());
    for (const auto &each : requests)
        if (!each.answer && now < each.read.request.expires)
            all.push_back({.matter = Matter::RequestWaits,
                           .vendor = each.vendor,
                           .name = nameOf(names, each.vendor),
                           .details = each.read.request.items.size(),
                           .when = each.read.request.expires,
                           .request = each.id});
    return {};
}

Done addHoldings(std::vector<Attention> &all, services::Services &services, Instant now)
{
    std::map<grants::GrantId, Attention> ending;
    std::map<vendors::VendorId, Attention> silent;
    PROFFER_TRY(const auto holders, services.holdings().all());
    for (const auto &[name, holding] : holders) {
        const auto standing = standingOf(holding, now);
        if (!isHeld(holding) || standing == Standing::Permitted || standing == Standing::NoPermit)
            continue;
        auto &found =
            standing == Standing::EndsSoon ? ending[holding.permission->grant] : silent[holding.vendor];
        found.matter = standing == Standing::EndsSoon ? Matter::PermitEnds : Matter::NoAnswer;
        found.vendor = holding.vendor;
        found.name = name;
        found.details += 1;
        if (standing == Standing::EndsSoon) {
            found.when = holding.permission->until;
            found.grant = holding.permission->grant;
        } else {
            found.when = std::min(found.when.value_or(holding.stateSince), holding.stateSince);
        }
    }
    for (auto &[grant, found] : ending)
        all.push_back(std::move(found));
    for (auto &[vendor, found] : silent)
        all.push_back(std::move(found));
    return {};
}

Done addCounters(std::vector<Attention> &all, services::Services &services, const Names &names, Instant now)
{
    PROFFER_TRY(const auto negotiations, services.agreements().negotiations());
    for (const auto &each : negotiations)
        if (agreements::stateAt(each, now) == agreements::State::Countered)
            all.push_back({.matter = Matter::CounterWaits,
                           .vendor = each.vendor,
                           .name = nameOf(names, each.vendor),
                           .when = each.answeredAt,
                           .offer = each.id});
    return {};
}

} // namespace

std::string_view toText(Matter matter)
{
    constexpr auto words =
        std::to_array<std::string_view>({"request_waits", "permit_ends", "no_answer", "counter_waits"});
    return words.at(static_cast<std::size_t>(matter));
}

Result<std::vector<Attention>> attention(services::Services &services, Instant now)
{
    Names names;
    PROFFER_TRY(const auto vendors, services.vendors().list());
    for (const auto &vendor : vendors)
        names.emplace(vendor.id, vendor.profile.name);
    std::vector<Attention> all;
    PROFFER_CHECK(addRequests(all, services, names, now));
    PROFFER_CHECK(addHoldings(all, services, now));
    PROFFER_CHECK(addCounters(all, services, names, now));
    std::ranges::sort(all, [](const Attention &one, const Attention &other) {
        return std::tie(one.matter, one.when, one.name, one.vendor, one.request, one.grant, one.offer) <
               std::tie(other.matter, other.when, other.name, other.vendor, other.request, other.grant,
                        other.offer);
    });
    return all;
}

Result<std::optional<Attention>> nextDue(services::Services &services, Instant now)
{
    std::optional<Attention> next;
    PROFFER_TRY(const auto holders, services.holdings().all());
    for (const auto &[name, holding] : holders) {
        const auto &permission = holding.permission;
        if (!permission || !permission->until || !permission->inForce(now) ||
            (next && *next->when <= *permission->until))
            continue;
        next = Attention{.matter = Matter::PermitEnds,
                         .vendor = holding.vendor,
                         .name = name,
                         .when = permission->until,
                         .grant = permission->grant};
    }
    return next;
}

} // namespace proffer::overview
