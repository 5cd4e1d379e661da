// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "my_data/people_facts.h"
#include "shell/page.h"
#include "widgets/card.h"

namespace proffer::ui {

/// One person with their cards, which can be added, renamed and retired.
class PeopleCard : public Card {
    Q_OBJECT
public:
    PeopleCard(const PageContext &context, const profile::Subject &person,
               const std::vector<profile::Persona> &cards);

Q_SIGNALS:
    void cardWanted();
    void renameWanted(const profile::Persona &card);
    void retireWanted(const profile::Persona &card);

private:
    void add(const PageContext &context, const profile::Persona &card, bool isOnly);
};

} // namespace proffer::ui
