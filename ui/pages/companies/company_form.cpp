// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "companies/company_form.h"

#include "widgets/button.h"
#include "widgets/notice.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace proffer::ui {

CompanyForm::CompanyForm(QWidget *parent, const PageContext &context)
    : QDialog(parent), name_(new QLineEdit), website_(new QLineEdit), contact_(new QLineEdit),
      kind_(new QComboBox), notice_(new Notice{context.theme})
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add a company"));
    setMinimumWidth(460);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new Text{context.theme, tr("Add a company"), TextSize::Heading});
    for (auto kind = vendors::Kind::Shop; kind <= vendors::Kind::Other;
         kind = static_cast<vendors::Kind>(static_cast<int>(kind) + 1))
        kind_->addItem(context.spoken.kind(kind), static_cast<int>(kind));
    website_->setPlaceholderText(QStringLiteral("https://"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Name"), name_);
    form->addRow(tr("What it is"), kind_);
    form->addRow(tr("Website (if it has one)"), website_);
    form->addRow(tr("Where to write to (if you know)"), contact_);
    column->addLayout(form);
    column->addWidget(notice_);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *leave = makeButton(context.theme, tr("Cancel"));
    auto *add = makeButton(context.theme, tr("Add"), ButtonKind::Primary);
    row->addWidget(leave);
    row->addWidget(add);
    column->addLayout(row);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &CompanyForm::submit);
    name_->setFocus();
}

void CompanyForm::submit()
{
    vendors::VendorProfile profile{.name = toUtf8(name_->text().trimmed()),
                                   .kind = static_cast<vendors::Kind>(kind_->currentData().toInt())};
    if (profile.name.empty()) {
        notice_->say(State::Problem, tr("Say what the company is called."));
        return;
    }
    if (const auto typed = website_->text().trimmed(); !typed.isEmpty()) {
        const auto origin = vendors::Origin::fromTyped(toUtf8(typed));
        if (!origin) {
            notice_->say(State::Problem, sayError(origin.error()));
            return;
        }
        profile.place = *origin;
    }
    if (const auto typed = contact_->text().trimmed(); !typed.isEmpty()) {
        const auto contact = vendors::Contact::parse(toUtf8(typed));
        if (!contact) {
            notice_->say(State::Problem, tr("This is neither an e-mail address nor the address of a page."));
            return;
        }
        profile.contact = *contact;
    }
    Q_EMIT filled(profile);
    accept();
}

} // namespace proffer::ui
