// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_rules/terms_form.h"

#include "widgets/text.h"

#include <QLineEdit>

namespace proffer::ui {

TermsForm::TermsForm(QWidget *parent, const PageContext &context, const wording::Sentences &says,
                     std::vector<std::string> taken)
    : VaultForm(parent, context, tr("Keep my rules as terms"), tr("Keep")), taken_(std::move(taken)),
      name_(new QLineEdit)
{
    addSentence(tr("Companies can agree to them. They stay as they are when your rules change, until you "
                   "bring them up to your rules. No company sees the name."),
                Colour::Muted);
    addField(tr("What you call them"), name_);
    content()->addWidget(new Text{context.theme, tr("What they say"), TextSize::Strong});
    for (const auto &sentence : says)
        content()->addWidget(new Text{context.theme, toText(sentence)});
    name_->setFocus();
}

bool TermsForm::submit()
{
    const auto name = toUtf8(name_->text().trimmed());
    const auto isTaken = std::ranges::find(taken_, name) != taken_.end();
    if (name.empty() || isTaken) {
        refuse(isTaken ? tr("You have terms of this name already.") : tr("Say what you call them."));
        name_->setFocus();
        return false;
    }
    attempt<agreements::OwnTerms>(
        [name](services::Services &services, const LongWork &) -> Result<agreements::OwnTerms> {
            PROFFER_TRY(const auto rules, services.rulesAsTerms());
            return services.ownTerms().write(name, rules);
        },
        [this](const agreements::OwnTerms &terms) {
            Q_EMIT kept(terms);
            accept();
        });
    return false;
}

} // namespace proffer::ui
