// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "companies/permit_form.h"

#include "parts/details.h"
#include "widgets/card.h"
#include "widgets/text.h"
#include "wording/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

namespace proffer::ui {
namespace {

/// What people give details for, most often first; DPV 2.3, "Purposes".
constexpr auto purposes = std::to_array<std::string_view>({
    "https://w3id.org/dpv#ServiceProvision",
    "https://w3id.org/dpv#DeliveryOfGoods",
    "https://w3id.org/dpv#CustomerCare",
    "https://w3id.org/dpv#CommunicationForCustomerCare",
    "https://w3id.org/dpv#Personalisation",
    "https://w3id.org/dpv#IdentityVerification",
    "https://w3id.org/dpv#DirectMarketing",
    "https://w3id.org/dpv#LegalCompliance",
});

} // namespace

PermitForm::PermitForm(QWidget *parent, const PageContext &context, PermitMaterial material)
    : Sheet(parent, context.theme,
            tr("Give %1 a permit").arg(context.spoken.name(material.vendor.profile.name)),
            tr("Sign and give")),
      context_(context), material_(std::move(material)), purpose_(new QComboBox), days_(new QSpinBox),
      preview_(new Text{context.theme})
{
    if (!material_.hasKey)
        addSentence(tr("This company has no proven key. It gets a permit that anyone could use: it says what "
                       "is allowed, and carries no details."),
                    Colour::Soon);
    addChoices();
    auto *card = new Card{context.theme};
    card->column()->addWidget(new Text{context.theme, tr("What you would sign"), TextSize::Heading});
    card->column()->addWidget(preview_);
    content()->addWidget(card);
    preview();
}

void PermitForm::addChoices()
{
    auto *boxes = new QVBoxLayout;
    for (const auto &attribute : material_.attributes) {
        auto *box = new QCheckBox{sayDetail(attribute.claim.text())};
        connect(box, &QCheckBox::toggled, this, &PermitForm::preview);
        details_.push_back(box);
        boxes->addWidget(box);
    }
    addField(tr("Details"), boxes);
    for (const auto iri : purposes)
        purpose_->addItem(toText(wording::sayLabel(context_.spoken.words(), iri)), toText(iri));
    days_->setRange(1, 90);
    days_->setValue(90);
    days_->setSuffix(tr(" days"));
    addField(tr("What for"), purpose_);
    addField(tr("For how long"), days_);
    connect(purpose_, &QComboBox::currentIndexChanged, this, &PermitForm::preview);
    connect(days_, &QSpinBox::valueChanged, this, &PermitForm::preview);
}

grants::GrantRequest PermitForm::request() const
{
    grants::GrantRequest request{.kind = material_.hasKey ? grants::Kind::Grant : grants::Kind::Statement,
                                 .vendor = material_.vendor.id,
                                 .persona = material_.persona};
    terms::Permission permission;
    permission.purpose = toUtf8(purpose_->currentData().toString());
    permission.processing = "https://w3id.org/dpv#Use";
    for (std::size_t i = 0; i < details_.size(); ++i) {
        if (!details_[i]->isChecked())
            continue;
        const auto &attribute = material_.attributes[i];
        if (material_.hasKey)
            request.attributes.push_back(attribute.id);
        if (!std::ranges::any_of(permission.data, [&](const auto &iri) { return iri == attribute.category; }))
            permission.data.push_back(attribute.category);
    }
    std::ranges::sort(permission.data);
    permission.retention = Duration{.days = days_->value()};
    request.terms.permissions = {permission};
    request.validUntil =
        std::chrono::floor<std::chrono::days>(context_.clock.now()) + std::chrono::days{days_->value()};
    return request;
}

void PermitForm::preview()
{
    const auto asked = request();
    if (asked.terms.permissions.front().data.empty()) {
        preview_->setText(tr("Choose at least one detail."));
        preview_->setColour(Colour::Muted);
        return;
    }
    QStringList lines;
    for (const auto &sentence :
         wording::sayTerms(context_.spoken.words(), asked.terms, {.name = material_.vendor.profile.name}))
        lines.append(toText(sentence));
    lines.append(tr("The permit is over on %1.").arg(context_.spoken.day(asked.validUntil)));
    preview_->setText(lines.join(QLatin1Char{'\n'}));
    preview_->setColour(Colour::Text);
}

bool PermitForm::submit()
{
    const auto asked = request();
    if (asked.terms.permissions.front().data.empty()) {
        refuse(tr("Choose at least one detail."));
        return false;
    }
    Q_EMIT filled(asked);
    return true;
}

} // namespace proffer::ui
