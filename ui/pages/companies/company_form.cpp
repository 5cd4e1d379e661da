// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "companies/company_form.h"

#include <QComboBox>
#include <QLineEdit>

namespace proffer::ui {

CompanyForm::CompanyForm(QWidget *parent, const PageContext &context)
    : Sheet(parent, context.theme, tr("Add a company"), tr("Add")), name_(new QLineEdit),
      website_(new QLineEdit), contact_(new QLineEdit), kind_(new QComboBox)
{
    for (auto kind = vendors::Kind::Shop; kind <= vendors::Kind::Other;
         kind = static_cast<vendors::Kind>(static_cast<int>(kind) + 1))
        kind_->addItem(context.spoken.kind(kind), static_cast<int>(kind));
    website_->setPlaceholderText(QStringLiteral("https://"));
    addField(tr("Name"), name_);
    addField(tr("What it is"), kind_);
    addField(tr("Website (if it has one)"), website_);
    addField(tr("Where to write to (if you know)"), contact_);
    name_->setFocus();
}

bool CompanyForm::submit()
{
    vendors::VendorProfile profile{.name = toUtf8(name_->text().trimmed()),
                                   .kind = static_cast<vendors::Kind>(kind_->currentData().toInt())};
    if (profile.name.empty()) {
        refuse(tr("Say what the company is called."));
        return false;
    }
    if (const auto typed = website_->text().trimmed(); !typed.isEmpty()) {
        const auto origin = vendors::Origin::fromTyped(toUtf8(typed));
        if (!origin) {
            refuse(sayError(origin.error()));
            return false;
        }
        profile.place = *origin;
    }
    if (const auto typed = contact_->text().trimmed(); !typed.isEmpty()) {
        const auto contact = vendors::Contact::parse(toUtf8(typed));
        if (!contact) {
            refuse(tr("This is neither an e-mail address nor the address of a page."));
            return false;
        }
        profile.contact = *contact;
    }
    Q_EMIT filled(profile);
    return true;
}

} // namespace proffer::ui
