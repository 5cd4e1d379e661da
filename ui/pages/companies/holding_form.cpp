// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "companies/holding_form.h"

#include "parts/details.h"
#include "parts/standings.h"

#include <QComboBox>
#include <QLineEdit>

namespace proffer::ui {

HoldingForm::HoldingForm(QWidget *parent, const PageContext &context, const vendors::VendorId &vendor,
                         const QString &company)
    : VaultForm(parent, context, tr("What does %1 have of you?").arg(company), tr("Keep")), vendor_(vendor),
      claim_(new QComboBox), how_(new QComboBox), evidence_(new QLineEdit)
{
    for (const auto &spec : profile::claimCatalogue())
        claim_->addItem(sayDetail(context.spoken, spec.name), toText(spec.name));
    claim_->setCurrentIndex(std::max(0, claim_->findData(QStringLiteral("email"))));
    using enum vendors::HowKnown;
    for (const auto how : {IGaveIt, AccountExists, TheyWrote, TheyConfirmed, Suspected})
        how_->addItem(sayHow(how), static_cast<int>(how));
    addField(tr("What"), claim_);
    addField(tr("How you know"), how_);
    addField(tr("What shows it (if anything)"), evidence_);
}

bool HoldingForm::submit()
{
    vendors::NewHolding holding{.vendor = vendor_,
                                .claim = toUtf8(claim_->currentData().toString()),
                                .how = static_cast<vendors::HowKnown>(how_->currentData().toInt())};
    if (const auto shown = evidence_->text().trimmed(); !shown.isEmpty())
        holding.evidence = vendors::NewEvidence{.text = toUtf8(shown)};
    attempt<vendors::Holding>([holding](services::Services &services,
                                        const LongWork &) { return services.holdings().record(holding); },
                              [this](const vendors::Holding &made) {
                                  accept();
                                  Q_EMIT kept(made);
                              });
    return false;
}

} // namespace proffer::ui
