// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/erased_card.h"

#include "widgets/button.h"
#include "widgets/text.h"

namespace proffer::ui {

ErasedCard::ErasedCard(const PageContext &context, const ErasedDetail &detail) : Card(context.theme)
{
    const auto &[name, erased, companies] = detail;
    const auto say = [&](const QString &sentence, Colour colour = Colour::Text) {
        column()->addWidget(new Text{context.theme, sentence, TextSize::Body, colour});
    };
    column()->addWidget(new Text{context.theme, tr("Erased: %1").arg(name), TextSize::Heading});
    say(tr("It is gone from %n entry(ies) of the history.", nullptr,
           static_cast<int>(erased.erasure.erased.size())));
    if (erased.tokens > 0)
        say(tr("It is gone from %n permit(s) that were kept.", nullptr, static_cast<int>(erased.tokens)));
    if (erased.backups.empty() && companies.empty())
        say(tr("Nothing that you know of still holds it."));
    for (const auto &backup : erased.backups)
        say(tr("The backup of %1 still holds it: %2")
                .arg(context.spoken.day(backup.made), toText(backup.file)),
            Colour::Soon);
    for (const auto &company : companies)
        say(tr("%1 still has it. Tell them to delete it.").arg(context.spoken.name(company)), Colour::Soon);
    auto *leave = makeButton(context.theme, tr("Understood"));
    connect(leave, &QPushButton::clicked, this, &ErasedCard::leaveWanted);
    column()->addWidget(leave);
}

} // namespace proffer::ui
