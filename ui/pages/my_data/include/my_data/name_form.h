// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parts/vault_form.h"

class QLineEdit;

namespace proffer::ui {

/// Asks for a few names at once, all of which are needed: of a person, of a card.
class NameForm : public VaultForm {
    Q_OBJECT
public:
    /// What the vault does with them.
    using Keeping = std::function<Done(services::Services &services, const std::vector<std::string> &names)>;

    /// \a fields: what each is called, and what stands in it at first.
    NameForm(QWidget *parent, const PageContext &context, const QString &title,
             const std::vector<std::pair<QString, QString>> &fields, Keeping keeping);

Q_SIGNALS:
    /// As they were typed, in the order of the fields.
    void kept(const QStringList &names);

protected:
    bool submit() override;

private:
    std::vector<QLineEdit *> fields_;
    Keeping keeping_;
};

} // namespace proffer::ui
