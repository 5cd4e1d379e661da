// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "widgets/sheet.h"

class QComboBox;
class QLineEdit;

namespace proffer::ui {

/// A detail to be kept, and on which card; without one on all of them.
struct KeptDetail {
    profile::ClaimKey claim;
    json::Value value;
    std::optional<profile::PersonaId> card{};
};

/// Asks for a detail of a person's, or for another value of one.
class DetailForm : public Sheet {
    Q_OBJECT
public:
    /// \a cards: the person's; \a former: the detail whose value changes; none: any.
    DetailForm(QWidget *parent, const PageContext &context, const std::vector<profile::Persona> &cards,
               const std::optional<profile::Attribute> &former);

Q_SIGNALS:
    void filled(const KeptDetail &detail);

protected:
    bool submit() override;

private:
    void addClaims(const PageContext &context, const std::optional<profile::Attribute> &former);
    void addCards(const std::vector<profile::Persona> &cards,
                  const std::optional<profile::Attribute> &former);
    Result<profile::ClaimKey> claim() const;

    const Clock *clock_;
    std::optional<profile::PersonaId> formerCard_;
    QComboBox *claim_;
    QLineEdit *value_;
    QLineEdit *label_ = nullptr; ///< where a new one is kept
    QComboBox *card_ = nullptr;  ///< where there are several
};

} // namespace proffer::ui
