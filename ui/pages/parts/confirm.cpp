// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "parts/confirm.h"

namespace proffer::ui {

Sheet *confirm(QWidget *parent, const Theme &theme, const QString &question, const QString &consequence,
               const QString &yes, std::function<void()> then)
{
    auto *sheet = new Sheet{parent, theme, question, yes};
    sheet->addSentence(consequence);
    QObject::connect(sheet, &QDialog::accepted, parent, std::move(then));
    sheet->open();
    return sheet;
}

} // namespace proffer::ui
