// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parts/vault_form.h"
#include "terms/own_rule.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace proffer::ui {

class Text;

/// Asks for a rule of the person's own: what is always allowed, or never, and about what. It is read as a
/// sentence while it is filled in.
class RuleForm : public VaultForm {
    Q_OBJECT
public:
    /// \a former: the one that changes; what it says beyond the form's fields stays.
    RuleForm(QWidget *parent, const PageContext &context, const std::optional<terms::OwnRule> &former);

Q_SIGNALS:
    void kept(const terms::OwnRule &rule);

protected:
    bool submit() override;

private:
    void addChoices();
    void fill(const terms::OwnRuleDraft &former);
    terms::OwnRuleDraft draft() const;
    QString sayPeriod(const QString &text) const;
    void preview();

    std::optional<terms::OwnRule> changed_;
    terms::OwnRuleDraft former_;
    QLineEdit *name_;
    QComboBox *effect_;
    QComboBox *data_;
    QComboBox *purpose_;
    QCheckBox *passedOn_;
    QComboBox *period_;
    Text *preview_;
};

} // namespace proffer::ui
