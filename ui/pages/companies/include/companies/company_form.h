// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "widgets/sheet.h"

class QComboBox;
class QLineEdit;

namespace proffer::ui {

/// Asks for a company that is to be kept, or for what is to be kept about one from now on.
class CompanyForm : public Sheet {
    Q_OBJECT
public:
    CompanyForm(QWidget *parent, const PageContext &context);
    /// Filled in with what is kept now. Where a marketplace names the page, that page stays.
    CompanyForm(QWidget *parent, const PageContext &context, vendors::VendorProfile profile);

Q_SIGNALS:
    void filled(const vendors::VendorProfile &profile);

protected:
    bool submit() override;

private:
    CompanyForm(QWidget *parent, const PageContext &context, const QString &title, const QString &act);

    vendors::VendorProfile former_{.name = {}}; ///< what is not asked for stays as it is there
    QLineEdit *name_;
    QLineEdit *website_;
    QLineEdit *contact_;
    QComboBox *kind_;
};

} // namespace proffer::ui
