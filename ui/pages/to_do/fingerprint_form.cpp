// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "to_do/fingerprint_form.h"

#include <QLineEdit>

namespace proffer::ui {

FingerprintForm::FingerprintForm(QWidget *parent, const PageContext &context, const QString &company)
    : Sheet(parent, context.theme, tr("Is it really %1?").arg(company), tr("Compare")), typed_(new QLineEdit)
{
    addSentence(tr("Ask the company for the fingerprint of its key, in a way that you used before: call the "
                   "number on an old bill, or go there. Type what it tells you. Do not take it from the "
                   "message that brought the request."));
    addField(tr("Fingerprint that the company told you"), typed_);
}

bool FingerprintForm::submit()
{
    auto typed = typed_->text();
    typed.remove(QLatin1Char{' '});
    const auto compared = jose::Thumbprint::parse(toUtf8(typed));
    if (!compared) {
        refuse(tr("A fingerprint has 43 letters, digits, dashes or underscores."));
        return false;
    }
    Q_EMIT filled(*compared);
    return true;
}

} // namespace proffer::ui
