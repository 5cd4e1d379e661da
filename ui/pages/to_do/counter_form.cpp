// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "to_do/counter_form.h"

#include "request_facts.h"
#include "vocabulary/roster.h"
#include "widgets/card.h"
#include "widgets/text.h"
#include "wording/wording.h"

#include <QComboBox>
#include <QSpinBox>

namespace proffer::ui {
namespace {

constexpr int usualDays = 30;

} // namespace

CounterForm::CounterForm(QWidget *parent, const PageContext &context, const RequestFacts &facts)
    : VaultForm(parent, context, tr("Offer %1 my terms").arg(context.spoken.name(facts.vendor.profile.name)),
                tr("Sign the offer")),
      request_(facts.request.id), offer_{.vendor = facts.vendor.id, .persona = facts.persona},
      company_(facts.vendor.profile.name), agreement_(new QComboBox), days_(new QSpinBox),
      preview_(new Text{context.theme})
{
    addSentence(
        tr("Instead of what it asks for, it gets an agreement that it can say yes or no to. The request "
           "stays open."));
    for (const auto &agreement : vocabulary::roster())
        if (agreement.inLaunchSet)
            agreement_->addItem(toText(wording::sayAgreementName(context.spoken.words(), agreement)),
                                toText(agreement.code));
    agreement_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    agreement_->setMinimumContentsLength(24);
    days_->setRange(1, static_cast<int>(agreements::longestOffer.count()));
    days_->setValue(usualDays);
    addField(tr("Agreement"), agreement_);
    addField(tr("Days in which it can answer"), days_);
    auto *card = new Card{context.theme};
    card->column()->addWidget(new Text{context.theme, tr("What you would sign"), TextSize::Heading});
    card->column()->addWidget(preview_);
    content()->addWidget(card);
    connect(agreement_, &QComboBox::currentIndexChanged, this, &CounterForm::preview);
    preview();
}

void CounterForm::preview()
{
    const auto found = vocabulary::findAgreement(toUtf8(agreement_->currentData().toString()));
    QStringList lines;
    if (found)
        for (const auto &sentence :
             wording::sayAgreement(context().spoken.words(), **found, {.name = company_}))
            lines.append(toText(sentence));
    preview_->setText(lines.join(QLatin1Char{'\n'}));
}

bool CounterForm::submit()
{
    auto offer = offer_;
    offer.agreements = {{.code = toUtf8(agreement_->currentData().toString())}};
    offer.validUntil =
        std::chrono::floor<std::chrono::days>(context().clock.now()) + std::chrono::days{days_->value()};
    attempt<requests::AnsweredRequest>(
        [id = request_, offer](services::Services &services, const LongWork &) {
            return services.requests().counter(id, offer);
        },
        [this](const requests::AnsweredRequest &answered) {
            Q_EMIT offered(answered);
            accept();
        });
    return false;
}

} // namespace proffer::ui
