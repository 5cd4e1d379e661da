// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "companies/permit_material.h"
#include "parts/vault_form.h"

class QComboBox;

namespace proffer::ui {

class DetailsStep;
class PermitPreview;
class Text;
class UsesStep;

/// Gives a permit, step by step: as whom, which details, what they may do, and at the end what is signed and
/// what they receive. It stays open until the vault has signed.
class PermitForm : public VaultForm {
    Q_OBJECT
public:
    PermitForm(QWidget *parent, const PageContext &context, PermitMaterial material);

    /// As it is filled in now.
    grants::GrantRequest request() const;

Q_SIGNALS:
    void given(const grants::Issued &issued);

protected:
    bool submit() override;

private:
    struct Step {
        QString title;
        QWidget *widget;
    };

    QWidget *makeFaces();
    const Face &face() const;
    void offerFace();
    void addStep(const QString &title, QWidget *widget);
    void showStep(std::size_t step);
    void preview();

    PermitMaterial material_;
    QComboBox *faces_;
    DetailsStep *details_;
    UsesStep *uses_;
    PermitPreview *preview_;
    QPushButton *back_;
    Text *where_;
    std::vector<Step> steps_;
    std::size_t step_ = 0;
};

} // namespace proffer::ui
