// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "widgets/sheet.h"

class QBoxLayout;
class QPlainTextEdit;
class QPushButton;

namespace proffer::ui {

/// What is to be sent, and to whom.
struct Mail {
    vendors::Vendor vendor{};
    QString letter{};
};

/// A letter to a company: to be changed, copied and saved, with where to send it.
class LetterSheet : public Sheet {
    Q_OBJECT
public:
    /// \a act: what the person says when they are done.
    LetterSheet(QWidget *parent, const PageContext &context, const QString &title, const QString &act,
                const Mail &mail);

    QString letter() const;

protected:
    const PageContext &context() const { return context_; }
    /// One more button at the end of a row.
    QPushButton *addAct(QBoxLayout &row, const QString &word, std::function<void()> then);
    void copy(const QString &text);

private:
    void addLetter(const Mail &mail);
    void saveLetter();

    PageContext context_;
    QPlainTextEdit *letter_;
};

/// Writes a file as a whole or not at all.
Done writeFile(const QString &path, const QByteArray &bytes);

} // namespace proffer::ui
