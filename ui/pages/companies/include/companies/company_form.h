// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parts/vault_form.h"

class QComboBox;
class QLineEdit;

namespace proffer::ui {

/// Asks for a company, or for what is to be kept about one from now on, and keeps it.
class CompanyForm : public VaultForm {
    Q_OBJECT
public:
    CompanyForm(QWidget *parent, const PageContext &context);
    /// Filled in with what is kept now. Where a marketplace names the page, that page stays.
    CompanyForm(QWidget *parent, const PageContext &context, const vendors::Vendor &vendor);

Q_SIGNALS:
    void kept(const vendors::Vendor &vendor);

protected:
    bool submit() override;

private:
    CompanyForm(QWidget *parent, const PageContext &context, const QString &title, const QString &act);

    std::optional<vendors::VendorId> id_{};     ///< of one that is kept already
    vendors::VendorProfile former_{.name = {}}; ///< what is not asked for stays as it is there
    QLineEdit *name_;
    QLineEdit *website_;
    QLineEdit *contact_;
    QComboBox *kind_;
};

} // namespace proffer::ui
