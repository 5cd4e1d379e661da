// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parts/vault_form.h"

class QLineEdit;

namespace proffer::ui {

/// Asks what the person's rules of today are to be called as terms that can be offered.
class TermsForm : public VaultForm {
    Q_OBJECT
public:
    /// \a says: the rules in sentences; \a taken: names that are in use.
    TermsForm(QWidget *parent, const PageContext &context, const wording::Sentences &says,
              std::vector<std::string> taken);

Q_SIGNALS:
    void kept(const agreements::OwnTerms &terms);

protected:
    bool submit() override;

private:
    std::vector<std::string> taken_;
    QLineEdit *name_;
};

} // namespace proffer::ui
