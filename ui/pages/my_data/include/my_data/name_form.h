// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "widgets/sheet.h"

class QLineEdit;

namespace proffer::ui {

/// Asks for a few names at once, all of which are needed: of a person, of a card.
class NameForm : public Sheet {
    Q_OBJECT
public:
    /// \a fields: what each is called, and what stands in it at first.
    NameForm(QWidget *parent, const PageContext &context, const QString &title,
             const std::vector<std::pair<QString, QString>> &fields);

Q_SIGNALS:
    /// As they were typed, in the order of the fields.
    void filled(const QStringList &names);

protected:
    bool submit() override;

private:
    std::vector<QLineEdit *> fields_;
};

} // namespace proffer::ui
