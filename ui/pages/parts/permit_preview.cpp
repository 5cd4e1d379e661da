// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "parts/permit_preview.h"

#include "parts/details.h"
#include "parts/row.h"
#include "widgets/column.h"
#include "wording/wording.h"

namespace proffer::ui {

PermitPreview::PermitPreview(const PageContext &context) : context_(context), column_(new QVBoxLayout{this})
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(12);
}

Card *PermitPreview::addCard(const QString &title)
{
    auto *card = new Card{context_.theme};
    card->column()->addWidget(new Text{context_.theme, title, TextSize::Heading});
    column_->addWidget(card);
    return card;
}

void PermitPreview::preview(const PermitDraft &draft)
{
    clearLayout(*column_);
    auto *sentences = addCard(tr("What you sign"));
    for (const auto &sentence :
         wording::sayTerms(context_.spoken.words(), draft.request.terms, {.name = draft.company}))
        sentences->column()->addWidget(new Text{context_.theme, toText(sentence)});
    sentences->column()->addWidget(new Text{
        context_.theme, tr("The permit is over on %1.").arg(context_.spoken.date(draft.request.validUntil))});
    auto *received = addCard(tr("What they receive"));
    for (const auto &attribute : draft.disclosed) {
        auto *row = new Row{context_.theme, sayDetail(context_.spoken, attribute.claim.tokenName()),
                            sayValue(*attribute.value)};
        row->addSentence(tr("Its name in the permit: %1").arg(toText(attribute.claim.tokenName())));
        received->column()->addWidget(row);
        received->addLine();
    }
    QStringList besides;
    if (draft.disclosed.empty())
        besides.append(tr("No value of yours is in it."));
    besides.append(tr(
        "It also holds the sentences above, the company's own address, the days, a random number, and your "
        "signature by a key that you use with this company and this card alone."));
    if (draft.listed)
        besides.append(tr("It says where others can look up whether you ended it."));
    besides.append(draft.hasKey ? tr("Only this company can use it: it holds its key.")
                                : tr("Anyone who has it could use it."));
    for (const auto &sentence : besides)
        received->column()->addWidget(new Text{context_.theme, sentence});
}

} // namespace proffer::ui
