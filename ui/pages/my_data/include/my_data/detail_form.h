// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "widgets/sheet.h"

class QComboBox;
class QLineEdit;

namespace proffer::ui {

/// Asks for a detail of the person's, or for another value of one.
class DetailForm : public Sheet {
    Q_OBJECT
public:
    /// \a claim: the one whose value changes; empty: any.
    DetailForm(QWidget *parent, const PageContext &context, const std::string &claim);

Q_SIGNALS:
    void filled(const std::string &claim, const std::string &value);

protected:
    bool submit() override;

private:
    QComboBox *claim_;
    QLineEdit *value_;
};

} // namespace proffer::ui
