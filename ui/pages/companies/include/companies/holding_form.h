// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "widgets/sheet.h"

class QComboBox;
class QLineEdit;

namespace proffer::ui {

/// Asks what a company has of the person, and how the person knows.
class HoldingForm : public Sheet {
    Q_OBJECT
public:
    HoldingForm(QWidget *parent, const PageContext &context, const vendors::VendorId &vendor,
                const QString &company);

Q_SIGNALS:
    void filled(const vendors::NewHolding &holding);

protected:
    bool submit() override;

private:
    vendors::VendorId vendor_;
    QComboBox *claim_;
    QComboBox *how_;
    QLineEdit *evidence_;
};

} // namespace proffer::ui
