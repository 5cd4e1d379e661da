// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "companies/company_form.h"

#include <QComboBox>
#include <QLineEdit>

namespace proffer::ui {

CompanyForm::CompanyForm(QWidget *parent, const PageContext &context)
    : CompanyForm(parent, context, tr("Add a company"), tr("Add"))
{
}

CompanyForm::CompanyForm(QWidget *parent, const PageContext &context, const vendors::Vendor &vendor)
    : CompanyForm(parent, context,
                  tr("Change what you keep about %1").arg(context.spoken.name(vendor.profile.name)),
                  tr("Keep"))
{
    id_ = vendor.id;
    former_ = vendor.profile;
    name_->setText(toText(former_.name));
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(former_.kind)));
    if (const auto *origin = std::get_if<vendors::Origin>(&former_.place))
        website_->setText(toText(origin->text()));
    if (const auto *seller = std::get_if<vendors::SellerPage>(&former_.place)) {
        kind_->clear();
        kind_->addItem(context.spoken.kind(former_.kind), static_cast<int>(former_.kind));
        website_->setText(toText(seller->page.text()));
        website_->setReadOnly(true);
    }
    if (former_.contact)
        contact_->setText(toText(former_.contact->text()));
}

CompanyForm::CompanyForm(QWidget *parent, const PageContext &context, const QString &title,
                         const QString &act)
    : VaultForm(parent, context, title, act), name_(new QLineEdit), website_(new QLineEdit),
      contact_(new QLineEdit), kind_(new QComboBox)
{
    for (auto kind = vendors::Kind::Shop; kind <= vendors::Kind::Other;
         kind = static_cast<vendors::Kind>(static_cast<int>(kind) + 1))
        if (kind != vendors::Kind::MarketplaceSeller) // one of those stands inside a marketplace for good
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
    auto profile = former_;
    profile.name = toUtf8(name_->text().trimmed());
    profile.kind = static_cast<vendors::Kind>(kind_->currentData().toInt());
    if (profile.name.empty()) {
        refuse(tr("Say what the company is called."));
        return false;
    }
    if (!website_->isReadOnly()) {
        profile.place = {};
        if (const auto typed = website_->text().trimmed(); !typed.isEmpty()) {
            const auto origin = vendors::Origin::fromTyped(toUtf8(typed));
            if (!origin) {
                refuse(sayError(origin.error()));
                return false;
            }
            profile.place = *origin;
        }
    }
    profile.contact.reset();
    if (const auto typed = contact_->text().trimmed(); !typed.isEmpty()) {
        const auto contact = vendors::Contact::parse(toUtf8(typed));
        if (!contact) {
            refuse(tr("This is neither an e-mail address nor the address of a page."));
            return false;
        }
        profile.contact = *contact;
    }
    attempt<vendors::Vendor>(
        [id = id_, profile](services::Services &services, const LongWork &) {
            return id ? services.vendors().change(*id, profile) : services.vendors().add(profile);
        },
        [this](const vendors::Vendor &made) {
            accept();
            Q_EMIT kept(made);
        });
    return false;
}

} // namespace proffer::ui
