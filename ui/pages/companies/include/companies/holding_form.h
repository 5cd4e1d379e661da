// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parts/vault_form.h"

class QComboBox;
class QLineEdit;

namespace proffer::ui {

/// Asks what a company has of the person, and how the person knows, and keeps it.
class HoldingForm : public VaultForm {
    Q_OBJECT
public:
    HoldingForm(QWidget *parent, const PageContext &context, const vendors::VendorId &vendor,
                const QString &company);

Q_SIGNALS:
    void kept(const vendors::Holding &holding);

protected:
    bool submit() override;

private:
    vendors::VendorId vendor_;
    QComboBox *claim_;
    QComboBox *how_;
    QLineEdit *evidence_;
};

} // namespace proffer::ui
