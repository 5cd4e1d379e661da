// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/detail_row.h"

#include "my_data/value_words.h"
#include "parts/details.h"
#include "widgets/button.h"

namespace proffer::ui {

DetailRow::DetailRow(const PageContext &context, const profile::Attribute &attribute, const QString &reading)
    : Row(context.theme, sayDetail(context.spoken, attribute.claim.text()), {}),
      value_(sayKept(context.spoken, attribute)), shown_(addValue(reading))
{
    addSentence(attribute.outdated ? tr("Worked out from a detail that has changed since %1.")
                                         .arg(context.spoken.day(attribute.setAt))
                                   : tr("Last changed on %1.").arg(context.spoken.day(attribute.setAt)));
    if (attribute.sensitivity == profile::Sensitivity::Sensitive)
        addMask(context);
    fill();
}

Text *DetailRow::addValue(const QString &reading)
{
    if (!reading.isEmpty())
        addSentence(reading);
    return addSentence({});
}

void DetailRow::addMask(const PageContext &context)
{
    show_ = makeButton(context.theme, tr("Show"));
    show_->setCheckable(true);
    const auto dress = [this, &theme = context.theme] {
        show_->setIcon(theme.icon(Icon::Eye, Colour::Text));
    };
    connect(&context.theme, &Theme::changed, show_, dress);
    dress();
    addButton(show_);
    connect(show_, &QPushButton::toggled, this, &DetailRow::fill);
}

void DetailRow::fill()
{
    const auto isMasked = show_ && !show_->isChecked();
    shown_->setText(isMasked ? QStringLiteral("••••••••") : value_);
    shown_->setAccessibleName(isMasked ? tr("Hidden") : value_);
    if (!show_)
        return;
    show_->setText(isMasked ? tr("Show") : tr("Hide"));
    show_->setAccessibleName(tr("%1: %2").arg(accessibleName(), show_->text()));
}

void DetailRow::hideEvent(QHideEvent *event)
{
    if (show_)
        show_->setChecked(false);
    Row::hideEvent(event);
}

} // namespace proffer::ui
