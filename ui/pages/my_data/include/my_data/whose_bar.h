// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "my_data/people_facts.h"
#include "shell/page.h"

class QComboBox;

namespace proffer::ui {

class Text;

/// Whose data is shown, and which of their cards; each is hidden where there is just one.
class WhoseBar : public QWidget {
    Q_OBJECT
public:
    explicit WhoseBar(const PageContext &context);

    /// \a person: chosen, with their \a card if they have one.
    void showPeople(const PeopleFacts &facts, const profile::SubjectId &person,
                    const std::optional<profile::PersonaId> &card);

Q_SIGNALS:
    void personChosen(const profile::SubjectId &person);
    void cardChosen(const profile::PersonaId &card);

private:
    Text *person_;
    QComboBox *people_;
    Text *card_;
    QComboBox *cards_;
};

} // namespace proffer::ui
