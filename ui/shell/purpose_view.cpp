// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/purpose_view.h"

#include "widgets/button.h"

namespace proffer::ui {

PurposeView::PurposeView(const Theme &theme)
    : Form(theme, tr("What brings you?"), tr("This is shown first. Everything else is there too."))
{
    addPurpose(tr("Find who has my data"),
               tr("You write down which companies have what of you, and tell them to stop where you like."),
               {.page = PageName::Companies});
    addPurpose(tr("Someone asks for my data"),
               tr("You hold what they ask for against your rules, and give no more than you want."),
               {.page = PageName::ToDo});
    addPurpose(tr("Keep my details"),
               tr("You keep your own details in one place, to give them out on your terms later."),
               {.page = PageName::MyData});
    auto *skip = makeButton(theme, tr("Just look around"), ButtonKind::Link);
    column()->addWidget(skip);
    connect(skip, &QPushButton::clicked, this, [this] { Q_EMIT chosen({}); });
}

void PurposeView::addPurpose(const QString &purpose, const QString &explanation, const Place &place)
{
    auto *button = makeButton(theme(), purpose);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setAccessibleDescription(explanation);
    column()->addWidget(button);
    column()->addWidget(new Text{theme(), explanation, TextSize::Small, Colour::Muted});
    column()->addSpacing(8);
    connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
}

} // namespace proffer::ui
