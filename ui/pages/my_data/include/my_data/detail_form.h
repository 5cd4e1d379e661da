// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parts/vault_form.h"

class QComboBox;
class QLineEdit;

namespace proffer::ui {

/// Asks for a detail of a person's, or for another value of one.
class DetailForm : public VaultForm {
    Q_OBJECT
public:
    /// \a cards: those of the \a person; \a former: the detail whose value changes; none: any.
    DetailForm(QWidget *parent, const PageContext &context, const profile::SubjectId &person,
               const std::vector<profile::Persona> &cards, const std::optional<profile::Attribute> &former);

Q_SIGNALS:
    void kept(const profile::Attribute &detail);

protected:
    bool submit() override;

private:
    void addClaims(const std::optional<profile::Attribute> &former);
    void addCards(const std::vector<profile::Persona> &cards,
                  const std::optional<profile::Attribute> &former);
    Result<profile::ClaimKey> claim() const;

    profile::SubjectId person_;
    std::optional<profile::PersonaId> formerCard_;
    QComboBox *claim_;
    QLineEdit *value_;
    QLineEdit *label_ = nullptr; ///< where a new one is kept
    QComboBox *card_ = nullptr;  ///< where there are several
};

} // namespace proffer::ui
