// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "widgets/sheet.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace proffer::ui {

class Text;

/// What a permit can be made of.
struct PermitMaterial {
    vendors::Vendor vendor{};
    bool hasKey = false; ///< proven: the permit is bound to it
    profile::PersonaId persona{};
    std::vector<profile::Attribute> attributes{};
};

/// Gives a permit: which details, what for, for how long; with the sentences that will be signed.
class PermitForm : public Sheet {
    Q_OBJECT
public:
    PermitForm(QWidget *parent, const PageContext &context, PermitMaterial material);

    /// As it is filled in now.
    grants::GrantRequest request() const;

Q_SIGNALS:
    void filled(const grants::GrantRequest &request);

protected:
    bool submit() override;

private:
    void addChoices();
    void preview();

    PageContext context_;
    PermitMaterial material_;
    std::vector<QCheckBox *> details_;
    QComboBox *purpose_;
    QSpinBox *days_;
    Text *preview_;
};

} // namespace proffer::ui
