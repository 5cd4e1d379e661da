// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/recovery_view.h"

#include "shell/recovery_card.h"

namespace proffer::ui {

RecoveryView::RecoveryView(const Theme &theme, const RecoveryPaper &paper)
    : Form(
          theme, tr("Your recovery code"),
          tr("It opens the vault when you have forgotten the password. It is shown this once: write it down, "
             "print it or save the sheet, and keep it where you keep important papers."))
{
    auto *card = new RecoveryCard{theme, paper};
    column()->addWidget(card);
    connect(card, &RecoveryCard::finished, this, &RecoveryView::kept);
}

} // namespace proffer::ui
