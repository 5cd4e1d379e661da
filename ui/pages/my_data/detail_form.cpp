// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/detail_form.h"

#include "parts/details.h"

#include <QComboBox>
#include <QLineEdit>

namespace proffer::ui {

DetailForm::DetailForm(QWidget *parent, const PageContext &context, const std::string &claim)
    : Sheet(parent, context.theme, claim.empty() ? tr("Keep a detail") : tr("Change a detail"), tr("Keep")),
      claim_(new QComboBox), value_(new QLineEdit)
{
    if (claim.empty()) {
        for (const auto &spec : profile::claimCatalogue())
            if (spec.kind != profile::ClaimKind::Boolean)
                claim_->addItem(sayDetail(spec.name), toText(spec.name));
    } else {
        claim_->addItem(sayDetail(claim), toText(claim));
    }
    addField(tr("What"), claim_);
    addField(tr("Value"), value_);
    value_->setFocus();
}

bool DetailForm::submit()
{
    const auto value = value_->text().trimmed();
    if (value.isEmpty()) {
        refuse(tr("Say what it is."));
        value_->setFocus();
        return false;
    }
    Q_EMIT filled(toUtf8(claim_->currentData().toString()), toUtf8(value));
    return true;
}

} // namespace proffer::ui
