// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "overview/held.h"

#include "overview/standing.h"

namespace proffer::overview {
namespace {

/// Whose each detail and each card is.
struct Owners {
    profile::SubjectId self{};
    std::map<profile::AttributeId, profile::SubjectId> details{};
    std::map<profile::PersonaId, profile::SubjectId> cards{};

    profile::SubjectId of(const vendors::Holding &holding) const
    {
        if (holding.attribute)
            if (const auto found = details.find(*holding.attribute); found != details.end())
                return found->second;
        if (holding.persona)
            if (const auto found = cards.find(*holding.persona); found != cards.end())
                return found->second;
        return self;
    }
};

} // namespace

std::vector<vendors::Holder> Held::of(const profile::Attribute &detail) const
{
    const auto claim = detail.claim.tokenName();
    const auto isOf = [&](const vendors::Holder &each) {
        const auto &holding = each.holding;
        if (holding.attribute)
            return *holding.attribute == detail.id;
        if (holding.claim != claim)
            return false;
        if (!holding.persona)
            return true;
        return detail.persona ? *detail.persona == *holding.persona
                              : !own_.contains({*holding.persona, detail.claim.text()});
    };
    std::vector<vendors::Holder> found;
    std::ranges::copy_if(all_, std::back_inserter(found), isOf);
    return found;
}

Result<std::map<profile::SubjectId, Held>> heldByPerson(services::Services &services)
{
    std::map<profile::SubjectId, Held> held;
    Owners owners;
    PROFFER_TRY(const auto self, services.profile().people().self());
    owners.self = self.id;
    PROFFER_TRY(const auto people, services.profile().people().subjects());
    for (const auto &person : people) {
        auto &own = held[person.id].own_;
        PROFFER_TRY(const auto cards, services.profile().people().personas(person.id));
        for (const auto &card : cards)
            owners.cards.emplace(card.id, person.id);
        PROFFER_TRY(const auto details, services.profile().attributes().allOf(person.id));
        for (const auto &detail : details) {
            owners.details.emplace(detail.id, person.id);
            if (detail.persona)
                own.emplace(*detail.persona, detail.claim.text());
        }
    }
    PROFFER_TRY(auto holders, services.holdings().all());
    for (auto &each : holders)
        if (isHeld(each.holding))
            held[owners.of(each.holding)].all_.push_back(std::move(each));
    return held;
}

} // namespace proffer::overview
