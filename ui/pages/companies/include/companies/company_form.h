// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace proffer::ui {

/// Asks for a company that is to be kept.
class CompanyForm : public QDialog {
    Q_OBJECT
public:
    CompanyForm(QWidget *parent, const PageContext &context);

Q_SIGNALS:
    void filled(const vendors::VendorProfile &profile);

private:
    void submit();

    QLineEdit *name_;
    QLineEdit *website_;
    QLineEdit *contact_;
    QComboBox *kind_;
    class Notice *notice_;
};

} // namespace proffer::ui
