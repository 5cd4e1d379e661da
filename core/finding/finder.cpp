// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "finding/finder.h"

#include "ledger/search.h"
#include "store/ngram.h"

#include <algorithm>

namespace proffer::finding {
namespace {

/// Shorter beginnings of an id stand for too many.
constexpr std::size_t leastOfId = 4;

Result<std::vector<FoundGrant>> grantsOf(services::Services &services,
                                         const std::vector<vendors::Vendor> &companies,
                                         std::string_view typed, std::size_t most)
{
    std::vector<FoundGrant> found;
    if (typed.size() >= leastOfId) {
        auto named = services.grants().resolve(typed);
        if (named) {
            PROFFER_TRY(const auto vendor, services.vendors().get(named->vendor));
            found.push_back({.grant = *std::move(named), .company = vendor.profile.name});
        }
    }
    for (const auto &company : companies) {
        if (found.size() >= most)
            break;
        PROFFER_TRY(auto grants, services.grants().list(company.id, most - found.size()));
        for (auto &grant : grants)
            found.push_back({.grant = std::move(grant), .company = company.profile.name});
    }
    return found;
}

Result<std::vector<ledger::Event>> eventsOf(services::Services &services,
                                            const std::vector<vendors::Vendor> &companies,
                                            std::string_view typed, std::size_t most)
{
    auto &ledger = services.ledger();
    PROFFER_TRY(auto found, ledger::search(ledger.database(), ledger.projections(), typed, most));
    for (const auto &company : companies) {
        PROFFER_TRY(auto events, ledger.pageAbout(company.id.bytes, 0, most));
        std::ranges::move(events, std::back_inserter(found));
    }
    std::ranges::sort(found, std::greater{}, &ledger::Event::position);
    const auto twice = std::ranges::unique(found, {}, &ledger::Event::position);
    found.erase(twice.begin(), twice.end());
    found.resize(std::min(found.size(), most));
    return found;
}

} // namespace

Done Finder::readNames(services::Services &services)
{
    PROFFER_TRY(const auto size, services.ledger().size());
    if (readAt_ == size)
        return {};
    PROFFER_TRY(const auto all, services.vendors().list());
    names_.clear();
    names_.reserve(all.size());
    for (const auto &vendor : all)
        names_.push_back(
            {.id = vendor.id,
             .folded = store::foldForSearch(vendor.profile.name + " " + std::string{vendor.address()})});
    readAt_ = size;
    return {};
}

Result<std::vector<vendors::Vendor>> Finder::companies(services::Services &services, std::string_view folded,
                                                       std::size_t most) const
{
    // Those that begin with it stand first.
    std::vector<const Name *> found;
    std::vector<const Name *> within;
    for (const auto &name : names_)
        if (store::containsFolded(name.folded, folded))
            (name.folded.starts_with(folded) ? found : within).push_back(&name);
    found.insert(found.end(), within.begin(), within.end());
    std::vector<vendors::Vendor> vendors;
    for (const auto *name : found) {
        if (vendors.size() == most)
            break;
        PROFFER_TRY(auto vendor, services.vendors().get(name->id));
        vendors.push_back(std::move(vendor));
    }
    return vendors;
}

Result<std::vector<profile::Attribute>> Finder::details(services::Services &services, std::string_view folded,
                                                        std::size_t most) const
{
    PROFFER_TRY(const auto subject, services.subject({}));
    PROFFER_TRY(auto all, services.profile().attributes().allOf(subject.id));
    std::erase_if(all, [&](const profile::Attribute &each) {
        if (each.erased())
            return true;
        auto text = say_(each.claim.text());
        const auto *value = each.value ? each.value->asString() : nullptr;
        if (value != nullptr && each.sensitivity != profile::Sensitivity::Sensitive)
            text += " " + *value;
        return !store::containsFolded(store::foldForSearch(text), folded);
    });
    if (all.size() > most)
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(most), all.end());
    return all;
}

Result<Found> Finder::find(services::Services &services, std::string_view typed, std::size_t each)
{
    Found found;
    const auto folded = store::foldForSearch(typed);
    if (folded.empty())
        return found;
    PROFFER_CHECK(readNames(services));
    PROFFER_TRY(found.companies, companies(services, folded, each));
    PROFFER_TRY(found.details, details(services, folded, each));
    PROFFER_TRY(found.grants, grantsOf(services, found.companies, typed, each));
    PROFFER_TRY(found.events, eventsOf(services, found.companies, typed, each));
    return found;
}

} // namespace proffer::finding
