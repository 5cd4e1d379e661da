// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "widgets/sheet.h"

class QComboBox;
class QLineEdit;

namespace proffer::ui {

/// Asks for a company that is to be kept.
class CompanyForm : public Sheet {
    Q_OBJECT
public:
    CompanyForm(QWidget *parent, const PageContext &context);

Q_SIGNALS:
    void filled(const vendors::VendorProfile &profile);

protected:
    bool submit() override;

private:
    QLineEdit *name_;
    QLineEdit *website_;
    QLineEdit *contact_;
    QComboBox *kind_;
};

} // namespace proffer::ui
