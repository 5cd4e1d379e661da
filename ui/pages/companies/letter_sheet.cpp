// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "companies/letter_sheet.h"

#include "widgets/button.h"
#include "widgets/file_dialogs.h"

#include <QPlainTextEdit>
#include <QSaveFile>

namespace proffer::ui {
namespace {

constexpr int linesShown = 9;

} // namespace

LetterSheet::LetterSheet(QWidget *parent, const PageContext &context, const QString &title,
                         const QString &act, const Mail &mail)
    : Sheet(parent, context.theme, title, act), context_(context), letter_(new QPlainTextEdit)
{
    addLetter(mail);
}

QString LetterSheet::letter() const
{
    return letter_->toPlainText();
}

void LetterSheet::addLetter(const Mail &mail)
{
    const auto &contact = mail.vendor.profile.contact;
    const auto name = context_.spoken.name(mail.vendor.profile.name);
    if (!contact)
        addSentence(tr("You keep no address to write to for %1. Look for one on its website, most often in "
                       "its privacy notice.")
                        .arg(name));
    else if (contact->isEmail())
        addSentence(tr("Send it to %1, by e-mail: %2").arg(name, toText(contact->text())));
    else
        addSentence(tr("Send it to %1, on this page: %2").arg(name, toText(contact->text())));
    addSentence(tr("The letter does not say who you are: add what they know you by, such as a name or a "
                   "customer number."),
                Colour::Muted);
    letter_->setPlainText(mail.letter);
    letter_->setAccessibleName(tr("Letter"));
    letter_->setTabChangesFocus(true);
    letter_->setMinimumHeight(letter_->fontMetrics().lineSpacing() * linesShown);
    content()->addWidget(letter_);
    auto *row = new QHBoxLayout;
    addAct(*row, tr("Copy the letter"), [this] { copy(letter()); });
    addAct(*row, tr("Save the letter…"), [this] { saveLetter(); });
    row->addStretch();
    content()->addLayout(row);
}

QPushButton *LetterSheet::addAct(QBoxLayout &row, const QString &word, std::function<void()> then)
{
    auto *button = makeButton(theme(), word);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, std::move(then));
    row.addWidget(button);
    return button;
}

void LetterSheet::copy(const QString &text)
{
    context_.clipboard.copy(text);
    tell(State::Active, tr("Copied. Paste it where you write to the company."));
}

void LetterSheet::saveLetter()
{
    chooseFileToSave(this, tr("Save the letter"), {.name = tr("Letter.txt")}, [this](const QString &path) {
        const auto saved = writeFile(path, letter().toUtf8());
        tell(saved ? State::Active : State::Problem, saved ? tr("Saved.") : sayError(saved.error()));
    });
}

Done writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file{path};
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::FileUnwritable);
}

} // namespace proffer::ui
