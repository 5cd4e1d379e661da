// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "companies/holding_form.h"

#include "parts/details.h"
#include "parts/standings.h"
#include "widgets/button.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace proffer::ui {

HoldingForm::HoldingForm(QWidget *parent, const PageContext &context, const vendors::VendorId &vendor,
                         const QString &company)
    : QDialog(parent), vendor_(vendor), claim_(new QComboBox), how_(new QComboBox), evidence_(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("They have something"));
    setMinimumWidth(460);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(
        new Text{context.theme, tr("What does %1 have of you?").arg(company), TextSize::Heading});
    for (const auto &spec : profile::claimCatalogue())
        claim_->addItem(sayDetail(spec.name), toText(spec.name));
    claim_->setCurrentIndex(std::max(0, claim_->findData(QStringLiteral("email"))));
    using enum vendors::HowKnown;
    for (const auto how : {IGaveIt, AccountExists, TheyWrote, TheyConfirmed, Suspected})
        how_->addItem(sayHow(how), static_cast<int>(how));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("What"), claim_);
    form->addRow(tr("How you know"), how_);
    form->addRow(tr("What shows it (if anything)"), evidence_);
    column->addLayout(form);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *leave = makeButton(context.theme, tr("Cancel"));
    auto *add = makeButton(context.theme, tr("Keep"), ButtonKind::Primary);
    row->addWidget(leave);
    row->addWidget(add);
    column->addLayout(row);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &HoldingForm::submit);
}

void HoldingForm::submit()
{
    vendors::NewHolding holding{.vendor = vendor_,
                                .claim = toUtf8(claim_->currentData().toString()),
                                .how = static_cast<vendors::HowKnown>(how_->currentData().toInt())};
    if (const auto shown = evidence_->text().trimmed(); !shown.isEmpty())
        holding.evidence = vendors::NewEvidence{.text = toUtf8(shown)};
    Q_EMIT filled(holding);
    accept();
}

} // namespace proffer::ui
