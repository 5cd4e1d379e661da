// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/card.h"
#include "widgets/text.h"

#include <QLineEdit>

namespace proffer::ui {

/// A narrow card in the middle of the window, for what is asked before the vault is open.
class Form : public QWidget {
    Q_OBJECT
public:
    Form(const Theme &theme, const QString &title, const QString &explanation);

    QVBoxLayout *column() const { return card_->column(); }
    const Theme &theme() const { return *theme_; }
    /// A line to type in, with its name above it.
    QLineEdit *addField(const QString &name, bool hidden);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *theme_;
    Card *card_;
};

} // namespace proffer::ui
