// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/people_facts.h"

namespace proffer::ui {

const profile::Subject *PeopleFacts::person(const profile::SubjectId &id) const
{
    const auto found = std::ranges::find(people, id, &profile::Subject::id);
    return found == people.end() ? nullptr : &*found;
}

std::vector<profile::Persona> PeopleFacts::cardsOf(const profile::SubjectId &id) const
{
    std::vector<profile::Persona> found;
    std::ranges::copy_if(cards, std::back_inserter(found),
                         [&](const profile::Persona &card) { return card.subject == id; });
    return found;
}

Result<PeopleFacts> peopleFacts(services::Services &services)
{
    PeopleFacts facts;
    PROFFER_TRY(facts.people, services.profile().people().subjects());
    std::erase_if(facts.people, &profile::Subject::erased);
    for (const auto &person : facts.people) {
        PROFFER_TRY(const auto cards, services.profile().people().personas(person.id));
        std::ranges::copy_if(cards, std::back_inserter(facts.cards),
                             [](const profile::Persona &card) { return !card.retired; });
    }
    return facts;
}

} // namespace proffer::ui
