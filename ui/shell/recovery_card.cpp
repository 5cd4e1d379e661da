// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/recovery_card.h"

#include "widgets/button.h"
#include "widgets/file_dialogs.h"
#include "widgets/notice.h"

#include <QFontDatabase>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedLayout>

namespace proffer::ui {

RecoveryCard::RecoveryCard(const Theme &theme, const RecoveryPaper &paper)
    : paper_(paper), proof_(makeProof(paper)), notice_(new Notice{theme})
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    code_ = makeCode(theme);
    asked_ = makeProofFields(theme);
    pages_ = new QStackedLayout;
    pages_->addWidget(code_);
    pages_->addWidget(asked_);
    column->addLayout(pages_);
    column->addWidget(notice_);
}

QWidget *RecoveryCard::makeCode(const Theme &theme)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout{whole};
    column->setContentsMargins(0, 0, 0, 0);
    auto *shown = new Text{theme, paper_.code, TextSize::Heading};
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(theme.font(TextSize::Heading).pointSizeF());
    shown->setFont(font);
    shown->setAccessibleName(tr("Recovery code: %1").arg(paper_.code));
    shown->setTextInteractionFlags(Qt::TextSelectableByKeyboard);
    column->addWidget(shown);
    column->addWidget(new Text{theme, tr("It belongs to the vault %1.").arg(paper_.vaultId), TextSize::Small,
                               Colour::Muted});
    auto *row = new QHBoxLayout;
    auto *next = makeButton(theme, tr("I have kept it"), ButtonKind::Primary);
    auto *printed = makeButton(theme, tr("Print…"));
    auto *saved = makeButton(theme, tr("Save as PDF…"));
    for (auto *button : {next, printed, saved})
        row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    connect(next, &QPushButton::clicked, this, [this] { askForProof(true); });
    connect(printed, &QPushButton::clicked, this, &RecoveryCard::print);
    connect(saved, &QPushButton::clicked, this, &RecoveryCard::save);
    return whole;
}

QWidget *RecoveryCard::makeProofFields(const Theme &theme)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout{whole};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Text{theme, tr("Take the sheet and type two of its groups from it. A sheet with a "
                                         "slip of the pen opens nothing.")});
    const auto add = [&](int group) {
        const auto name = tr("Group %1 of the code").arg(group);
        auto *field = new QLineEdit;
        field->setAccessibleName(name);
        auto *label = new Text{theme, name, TextSize::Small, Colour::Muted};
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        connect(field, &QLineEdit::returnPressed, this, &RecoveryCard::check);
        return field;
    };
    first_ = add(proof_.first);
    second_ = add(proof_.second);
    auto *row = new QHBoxLayout;
    auto *proven = makeButton(theme, tr("Prove it"), ButtonKind::Primary);
    auto *again = makeButton(theme, tr("Show the code again"));
    row->addWidget(proven);
    row->addWidget(again);
    row->addStretch();
    column->addLayout(row);
    auto *later = makeButton(theme, tr("Later: remind me within three days"), ButtonKind::Link);
    column->addWidget(later);
    connect(proven, &QPushButton::clicked, this, &RecoveryCard::check);
    connect(again, &QPushButton::clicked, this, [this] { askForProof(false); });
    connect(later, &QPushButton::clicked, this, [this] { Q_EMIT finished(false); });
    return whole;
}

void RecoveryCard::askForProof(bool asked)
{
    notice_->clear();
    pages_->setCurrentWidget(asked ? asked_ : code_);
    if (asked)
        first_->setFocus();
}

void RecoveryCard::check()
{
    if (proves(paper_, proof_, first_->text(), second_->text()))
        Q_EMIT finished(true);
    else
        notice_->say(State::Problem,
                     tr("At least one of these is not what stands in the code. Compare the sheet "
                        "with the code once more."));
}

void RecoveryCard::save()
{
    chooseFileToSave(this, tr("Save the recovery sheet"), {.name = tr("Recovery sheet.pdf")},
                     [this](const QString &file) {
                         if (savePaper(paper_, file))
                             notice_->say(State::Active, tr("Saved. Print it, then delete the file."));
                         else
                             notice_->say(State::Problem, tr("This file cannot be written."));
                     });
}

void RecoveryCard::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize{QPageSize::A4});
    auto *dialog = new QPrintDialog{printer.get(), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the recovery sheet"));
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        if (paintPaper(paper_, *printer))
            notice_->say(State::Active, tr("Sent to the printer."));
        else
            notice_->say(State::Problem, tr("This cannot be printed. Save it as a PDF, or copy it by hand."));
    });
    dialog->open();
}

} // namespace proffer::ui
