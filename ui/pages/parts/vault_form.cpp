// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "parts/vault_form.h"

#include "widgets/working.h"

namespace proffer::ui {

VaultForm::VaultForm(QWidget *parent, const PageContext &context, const QString &title, const QString &act)
    : Sheet(parent, context.theme, title, act), context_(context), working_(new Working{context.theme})
{
    layout()->addWidget(working_);
    connect(&context_.vault, &VaultThread::progressed, working_, &Working::showProgress);
    connect(working_, &Working::stopWanted, this, [this] { context_.vault.stopWork(); });
}

void VaultForm::reject()
{
    if (!busy_)
        Sheet::reject();
}

QLineEdit *VaultForm::addSecret(const QString &name)
{
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    addField(name, field);
    return field;
}

void VaultForm::setBusy(bool busy)
{
    busy_ = busy;
    if (busy)
        used_ = focusWidget();
    actButton()->setEnabled(!busy);
    content()->parentWidget()->setEnabled(!busy);
    working_->setBusy(busy);
    if (!busy && used_)
        used_->setFocus();
}

void VaultForm::showFailure(const Error &error)
{
    refuse(sayFailure(error));
}

} // namespace proffer::ui
