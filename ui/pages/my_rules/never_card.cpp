// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_rules/never_card.h"

#include "terms/ready_made.h"
#include "widgets/text.h"

#include <QCheckBox>

namespace proffer::ui {

NeverCard::NeverCard(const PageContext &context) : Card(context.theme)
{
    column()->addWidget(new Text{context.theme, tr("Never allowed"), TextSize::Heading});
    for (const auto &prohibition : terms::readyMadeProhibitions()) {
        addLine();
        auto *row = new QHBoxLayout;
        auto *box = new QCheckBox;
        const auto sentence = toText(wording::sayReadyMade(context.spoken.words(), prohibition.rule));
        box->setAccessibleName(sentence);
        connect(box, &QCheckBox::clicked, this,
                [this, code = prohibition.rule](bool on) { Q_EMIT chosen(code, on); });
        boxes_[prohibition.rule] = box;
        row->addWidget(box, 0, Qt::AlignTop);
        row->addWidget(new Text{context.theme, sentence}, 1);
        column()->addLayout(row);
    }
}

void NeverCard::showChosen(const std::vector<std::string> &codes)
{
    for (const auto &[code, box] : boxes_)
        box->setChecked(std::ranges::find(codes, code) != codes.end());
}

} // namespace proffer::ui
