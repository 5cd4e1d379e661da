// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "details_step.h"

#include "parts/details.h"
#include "widgets/column.h"
#include "widgets/text.h"

#include <QCheckBox>

namespace proffer::ui {

DetailsStep::DetailsStep(const PageContext &context) : context_(context), column_(new QVBoxLayout{this})
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(4);
}

void DetailsStep::offer(const Face &face)
{
    clearLayout(*column_);
    boxes_.clear();
    offered_ = face.attributes;
    if (offered_.empty())
        column_->addWidget(
            new Text{context_.theme, tr("No details are kept on this card."), TextSize::Body, Colour::Muted});
    for (const auto &attribute : offered_) {
        auto *box = new QCheckBox{sayDetail(context_.spoken, attribute.claim.text())};
        boxes_.push_back(box);
        column_->addWidget(box);
        const auto sensitive = attribute.sensitivity == profile::Sensitivity::Sensitive;
        auto *value = new Text{
            context_.theme, sensitive ? tr("Sensitive: shown before you sign") : sayValue(*attribute.value),
            TextSize::Small, Colour::Muted};
        value->setIndent(28);
        column_->addWidget(value);
    }
}

std::vector<profile::Attribute> DetailsStep::ticked() const
{
    std::vector<profile::Attribute> chosen;
    for (std::size_t i = 0; i < boxes_.size(); ++i)
        if (boxes_[i]->isChecked())
            chosen.push_back(offered_[i]);
    return chosen;
}

/// A label never leaves the vault, so that of two that differ by it only one can stand in a permit.
QString DetailsStep::lack() const
{
    const auto chosen = ticked();
    if (chosen.empty())
        return tr("Choose at least one detail.");
    for (auto one = chosen.begin(); one != chosen.end(); ++one)
        for (auto other = std::next(one); other != chosen.end(); ++other)
            if (one->claim.tokenName() == other->claim.tokenName())
                return tr("A permit can hold only one of these: %1, %2. Give the other one in a permit of "
                          "its own.")
                    .arg(sayDetail(context_.spoken, one->claim.text()),
                         sayDetail(context_.spoken, other->claim.text()));
    return {};
}

} // namespace proffer::ui
