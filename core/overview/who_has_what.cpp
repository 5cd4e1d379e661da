// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "overview/who_has_what.h"

#include <algorithm>
#include <set>

namespace proffer::overview {
namespace {

using Sensitive = std::set<std::string, std::less<>>;

/// The claims of details that are marked sensitive.
Result<Sensitive> sensitiveClaims(services::Services &services)
{
    Sensitive claims;
    PROFFER_TRY(const auto subjects, services.profile().people().subjects());
    for (const auto &subject : subjects) {
        PROFFER_TRY(const auto attributes, services.profile().attributes().allOf(subject.id));
        for (const auto &attribute : attributes)
            if (attribute.sensitivity == profile::Sensitivity::Sensitive)
                claims.insert(attribute.claim.tokenName());
    }
    return claims;
}

Result<std::set<vendors::VendorId>> vendorsThatAgreed(services::Services &services, Instant now)
{
    std::set<std::pair<vendors::VendorId, profile::PersonaId>> pairs;
    PROFFER_TRY(const auto negotiations, services.agreements().negotiations());
    for (const auto &each : negotiations)
        if (agreements::stateAt(each, now) == agreements::State::Agreed)
            pairs.emplace(each.vendor, each.persona);
    PROFFER_TRY(const auto said, services.agreements().said());
    for (const auto &each : said)
        if (agreements::stateOf(each) == agreements::State::Agreed)
            pairs.emplace(each.vendor, each.persona);
    std::set<vendors::VendorId> agreed;
    for (const auto &[vendor, persona] : pairs) {
        PROFFER_TRY(const auto inForce, services.agreements().inForce(vendor, persona));
        if (inForce)
            agreed.insert(vendor);
    }
    return agreed;
}

/// The worst standing of each claim that one company has; one permit in force is enough for a claim.
using Claims = std::map<std::string, Standing, std::less<>>;

void addHolding(Claims &claims, const vendors::Holding &holding, Instant now)
{
    const auto standing = standingOf(holding, now);
    const auto [known, added] = claims.emplace(holding.claim, standing);
    if (added)
        return;
    // That they wrote does not make a granted fact one without a permit; that they were asked to stop counts.
    const auto worst = std::max(known->second, standing);
    known->second = worst == Standing::NoAnswer ? worst : std::min(known->second, standing);
}

Company summarise(const Claims &claims, const Sensitive &sensitive)
{
    Company company{.facts = claims.size()};
    std::map<Group, Share> shares;
    for (const auto &[claim, standing] : claims) {
        const auto group = groupOf(claim);
        auto &share = shares[group];
        share.group = group;
        share.facts += 1;
        share.standing = std::max(share.standing, standing);
        company.standing = std::max(company.standing, standing);
        company.sensitive = company.sensitive || group == Group::Official || sensitive.contains(claim);
    }
    for (const auto &[group, share] : shares)
        company.shares.push_back(share);
    return company;
}

bool isRiskier(const Company &one, const Company &other)
{
    const auto risk = [](const Company &company) {
        return std::tuple{!company.sensitive, company.agreement, company.standing != Standing::NoAnswer};
    };
    if (risk(one) != risk(other))
        return risk(one) < risk(other);
    return std::tie(other.facts, one.name, one.id) < std::tie(one.facts, other.name, other.id);
}

template <class Count, class Key>
std::vector<Count> mostFirst(const std::map<Key, std::size_t> &counted)
{
    std::vector<Count> counts;
    counts.reserve(counted.size());
    for (const auto &[key, companies] : counted)
        counts.push_back({key, companies});
    std::ranges::sort(counts, [](const Count &a, const Count &b) {
        if (a.companies != b.companies)
            return a.companies > b.companies;
        if constexpr (requires { a.kind; })
            return a.kind < b.kind;
        else
            return a.group < b.group;
    });
    return counts;
}

void count(WhoHasWhat &all, std::map<Group, std::size_t> &groups)
{
    for (const auto &company : all.companies) {
        all.allFacts += company.facts;
        all.unanswered += company.standing == Standing::NoAnswer ? 1U : 0U;
        const auto ending = std::ranges::any_of(
            company.shares, [](const Share &share) { return share.standing == Standing::EndsSoon; });
        all.endingSoon += ending ? 1U : 0U;
        for (const auto &share : company.shares)
            groups[share.group] += 1;
    }
    all.allCompanies = all.companies.size();
}

} // namespace

Result<WhoHasWhat> whoHasWhat(services::Services &services, Instant now, OneByOne shown)
{
    PROFFER_TRY(const auto sensitive, sensitiveClaims(services));
    PROFFER_TRY(const auto agreed, vendorsThatAgreed(services, now));
    PROFFER_TRY(const auto vendors, services.vendors().list());
    PROFFER_TRY(const auto holders, services.holdings().all());
    struct Gathered {
        Claims claims;
        std::optional<Instant> since;
        std::optional<Instant> until;
    };
    std::map<vendors::VendorId, Gathered> gathered;
    for (const auto &[name, holding] : holders) {
        if (!isHeld(holding))
            continue;
        auto &[claims, since, until] = gathered[holding.vendor];
        addHolding(claims, holding, now);
        since = std::min(since.value_or(holding.since), holding.since);
        if (holding.permission && holding.permission->inForce(now) && holding.permission->until)
            until = std::min(until.value_or(*holding.permission->until), *holding.permission->until);
    }
    WhoHasWhat all;
    for (const auto &vendor : vendors) {
        const auto found = gathered.find(vendor.id);
        if (found == gathered.end())
            continue;
        auto company = summarise(found->second.claims, sensitive);
        company.id = vendor.id;
        company.name = vendor.profile.name;
        company.kind = vendor.profile.kind;
        company.agreement = agreed.contains(vendor.id);
        company.since = *found->second.since;
        company.until = found->second.until;
        all.companies.push_back(std::move(company));
    }
    std::map<Group, std::size_t> groups;
    count(all, groups);
    all.groups = mostFirst<GroupCount>(groups);
    std::ranges::sort(all.companies, isRiskier);
    if (all.companies.size() > shown.most) {
        std::map<vendors::Kind, std::size_t> kinds;
        for (const auto &company : std::span{all.companies}.subspan(shown.whenMore))
            kinds[company.kind] += 1;
        all.others = mostFirst<KindCount>(kinds);
        all.companies.resize(shown.whenMore);
    }
    return all;
}

} // namespace proffer::overview
