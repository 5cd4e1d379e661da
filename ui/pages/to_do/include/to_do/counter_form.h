// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parts/vault_form.h"

class QComboBox;
class QSpinBox;

namespace proffer::ui {

class Text;
struct RequestFacts;

/// Offers a company an agreement of the person's choice in place of what it asks for.
class CounterForm : public VaultForm {
    Q_OBJECT
public:
    CounterForm(QWidget *parent, const PageContext &context, const RequestFacts &facts);

Q_SIGNALS:
    /// The vault holds the offer.
    void offered(const requests::AnsweredRequest &answered);

protected:
    bool submit() override;

private:
    void preview();

    requests::RequestId request_;
    agreements::NewOffer offer_; ///< says neither what is offered nor until when
    std::string company_;
    QComboBox *agreement_;
    QSpinBox *days_;
    Text *preview_;
};

} // namespace proffer::ui
