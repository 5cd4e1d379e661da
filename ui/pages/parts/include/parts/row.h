// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/chip.h"
#include "widgets/text.h"

#include <QBoxLayout>

class QPushButton;

namespace proffer::ui {

/// One thing in a list: what it is, a sentence about it, its state, and what can be done with it.
class Row : public QWidget {
    Q_OBJECT
public:
    Row(const Theme &theme, const QString &title, const QString &sentence);

    void addState(State state, const QString &word);
    /// Buttons stand at the right, in the order in which they come.
    void addButton(QPushButton *button);
    /// One more sentence below.
    Text *addSentence(const QString &sentence, Colour colour = Colour::Muted);

private:
    const Theme *theme_;
    QHBoxLayout *line_;
    QHBoxLayout *head_;
    QVBoxLayout *words_;
};

} // namespace proffer::ui
