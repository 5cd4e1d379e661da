// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/recovery_view.h"

#include "widgets/button.h"
#include "widgets/file_dialogs.h"

#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace proffer::ui {

RecoveryView::RecoveryView(const Theme &theme, const QString &vaultName, const QString &vaultId,
                           const QString &code)
    : Form(theme, tr("Your recovery code"),
           tr("It opens the vault when you have forgotten the password. It is shown this once: write it down "
              "or save "
              "the sheet, print it, and keep it where you keep important papers.")),
      vaultName_(vaultName), vaultId_(vaultId), code_(code), notice_(new Notice{theme})
{
    auto *shown = new Text{theme, code, TextSize::Heading};
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(theme.font(TextSize::Heading).pointSizeF());
    shown->setFont(font);
    shown->setAccessibleName(tr("Recovery code: %1").arg(code));
    shown->setTextInteractionFlags(Qt::TextSelectableByKeyboard);
    column()->addWidget(shown);
    column()->addWidget(
        new Text{theme, tr("It belongs to the vault %1.").arg(vaultId), TextSize::Small, Colour::Muted});
    column()->addWidget(notice_);
    auto *row = new QHBoxLayout;
    auto *save = makeButton(theme, tr("Save as PDF…"), ButtonKind::Plain);
    auto *next = makeButton(theme, tr("I have kept it"), ButtonKind::Primary);
    row->addWidget(next);
    row->addWidget(save);
    row->addStretch();
    column()->addLayout(row);
    connect(save, &QPushButton::clicked, this, &RecoveryView::chooseFile);
    connect(next, &QPushButton::clicked, this, &RecoveryView::kept);
}

void RecoveryView::chooseFile()
{
    chooseFileToSave(this, tr("Save the recovery sheet"), {.name = tr("Recovery sheet.pdf")},
                     [this](const QString &file) {
                         if (saveSheet(file))
                             notice_->say(State::Active, tr("Saved. Print it, then delete the file."));
                         else
                             notice_->say(State::Problem, tr("This file cannot be written."));
                     });
}

bool RecoveryView::saveSheet(const QString &file) const
{
    QSaveFile device{file};
    if (!device.open(QIODevice::WriteOnly) || !device.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    QPdfWriter sheet{&device};
    sheet.setPageSize(QPageSize{QPageSize::A4});
    sheet.setTitle(tr("Recovery sheet"));
    sheet.setResolution(300);
    QPainter painter;
    if (!painter.begin(&sheet))
        return false;
    auto font = painter.font();
    const auto line = [&](int y, int height, double points, const QString &text) {
        font.setPointSizeF(points);
        painter.setFont(font);
        painter.drawText(QRect{0, y, sheet.width(), height}, Qt::TextWordWrap, text);
    };
    line(0, 200, 22, tr("Recovery sheet: %1").arg(vaultName_));
    line(250, 250, 12,
         tr("With this code the vault can be opened when its password is forgotten. Whoever has it and the "
            "vault's "
            "files can open it: keep it where you keep important papers."));
    font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    line(600, 200, 16, code_);
    line(850, 100, 10, tr("Vault %1").arg(vaultId_));
    return painter.end() && device.commit();
}

} // namespace proffer::ui
