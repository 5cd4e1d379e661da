// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "widgets/sheet.h"

class QLineEdit;

namespace proffer::ui {

/// Asks for the fingerprint that a company says its key has. What the request says is not shown, so that it
/// cannot be copied from there.
class FingerprintForm : public Sheet {
    Q_OBJECT
public:
    FingerprintForm(QWidget *parent, const PageContext &context, const QString &company);

Q_SIGNALS:
    void filled(const jose::Thumbprint &compared);

protected:
    bool submit() override;

private:
    QLineEdit *typed_;
};

} // namespace proffer::ui
