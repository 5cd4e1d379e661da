// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "uses_step.h"

#include "grants/grant.h"
#include "wording/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>
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

/// What they may do with them, the widest first; DPV 2.3, "Processing".
constexpr auto operations = std::to_array<std::string_view>({
    "https://w3id.org/dpv#Use",
    "https://w3id.org/dpv#Consult",
    "https://w3id.org/dpv#Store",
    "https://w3id.org/dpv#Analyse",
    "https://w3id.org/dpv#Combine",
    "https://w3id.org/dpv#Share",
});

constexpr int usualDays = 90;

} // namespace

UsesStep::UsesStep(const PageContext &context)
    : context_(context), fields_(new QFormLayout{this}), purpose_(new QComboBox), processing_(new QComboBox),
      once_(new QCheckBox{tr("Only once")}), kept_(new QSpinBox), recipients_(new QLineEdit),
      return_(new QComboBox), amount_(new QLineEdit),
      returnStays_(new QCheckBox{tr("I keep it when I end the permit")}), days_(new QSpinBox)
{
    fields_->setContentsMargins(0, 0, 0, 0);
    fields_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    fields_->setSpacing(12);
    addWhatFor();
    addLimits();
    addReturn();
}

void UsesStep::addField(const QString &name, QWidget *control)
{
    control->setAccessibleName(name);
    fields_->addRow(name, control);
}

void UsesStep::addWhatFor()
{
    const auto fill = [this](QComboBox *box, std::span<const std::string_view> iris) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        for (const auto iri : iris)
            box->addItem(toText(wording::sayLabel(context_.spoken.words(), iri)), toText(iri));
    };
    fill(purpose_, purposes);
    fill(processing_, operations);
    addField(tr("What for"), purpose_);
    addField(tr("What they may do"), processing_);
    fields_->addRow(QString{}, once_);
}

void UsesStep::addLimits()
{
    setMostDays(usualDays);
    days_->setValue(usualDays);
    kept_->setRange(0, static_cast<int>(grants::longestListed.count()));
    kept_->setValue(usualDays);
    kept_->setSpecialValueText(tr("Not at all"));
    for (auto *each : {days_, kept_}) {
        const auto name = [each] { each->setSuffix(each->value() == 1 ? tr(" day") : tr(" days")); };
        connect(each, &QSpinBox::valueChanged, this, name);
        name();
    }
    recipients_->setPlaceholderText(tr("Nobody; or names, with commas between them"));
    addField(tr("The permit lasts"), days_);
    addField(tr("They may keep it for"), kept_);
    addField(tr("Passed on to"), recipients_);
}

void UsesStep::addReturn()
{
    return_->addItem(tr("Nothing"), QString{});
    return_->addItem(tr("A discount"), QStringLiteral("discount"));
    return_->addItem(tr("Money"), QStringLiteral("money"));
    return_->addItem(tr("A service"), QStringLiteral("service"));
    returnStays_->setChecked(true);
    addField(tr("What I get for it"), return_);
    addField(tr("How much of it, or which"), amount_);
    fields_->addRow(QString{}, returnStays_);
    const auto follow = [this] {
        const auto something = !return_->currentData().toString().isEmpty();
        amount_->setEnabled(something);
        returnStays_->setEnabled(something);
    };
    connect(return_, &QComboBox::currentIndexChanged, this, follow);
    follow();
}

void UsesStep::setMostDays(int most)
{
    days_->setRange(1, most);
}

int UsesStep::days() const
{
    return days_->value();
}

std::vector<std::string> UsesStep::recipients() const
{
    static const QRegularExpression between{QStringLiteral("[,;、，]")};
    std::vector<std::string> named;
    for (const auto &part : recipients_->text().split(between))
        if (auto name = toUtf8(part.trimmed());
            !name.empty() && std::ranges::find(named, name) == named.end())
            named.push_back(std::move(name));
    return named;
}

terms::Permission UsesStep::permission() const
{
    terms::Permission permission;
    permission.purpose = toUtf8(purpose_->currentData().toString());
    permission.processing = toUtf8(processing_->currentData().toString());
    permission.once = once_->isChecked();
    permission.retention = Duration{.days = kept_->value()};
    permission.recipients = recipients();
    if (const auto kind = return_->currentData().toString(); !kind.isEmpty())
        permission.inReturn = terms::InReturn{.kind = toUtf8(kind),
                                              .amount = toUtf8(amount_->text().trimmed()),
                                              .keptIfRevoked = returnStays_->isChecked()};
    return permission;
}

} // namespace proffer::ui
