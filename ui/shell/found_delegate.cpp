// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "found_delegate.h"

#include <QPainter>

namespace proffer::ui {
namespace {

constexpr int picture = 20;
constexpr int gap = 12;

} // namespace

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const QFontMetrics title{theme_->font(TextSize::Strong)};
    const QFontMetrics about{theme_->font(TextSize::Small)};
    return {200, title.height() + about.height() + gap};
}

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto chosen = (option.state & QStyle::State_Selected) != 0;
    painter->save();
    if (chosen)
        painter->fillRect(option.rect, theme_->tint(Colour::Accent));
    const QRect icon{option.rect.left() + gap, option.rect.center().y() - picture / 2, picture, picture};
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
    const auto words = option.rect.adjusted(2 * gap + picture, gap / 2, -gap, -gap / 2);
    const auto line = [&](TextSize size, Colour colour, Qt::Alignment where, const QString &text) {
        const auto font = theme_->font(size);
        painter->setFont(font);
        painter->setPen(theme_->colour(colour));
        painter->drawText(words, static_cast<int>(where | Qt::AlignLeft),
                          QFontMetrics{font}.elidedText(text, Qt::ElideRight, words.width()));
    };
    line(TextSize::Strong, Colour::Text, Qt::AlignTop, index.data(Qt::DisplayRole).toString());
    line(TextSize::Small, Colour::Muted, Qt::AlignBottom, index.data(aboutRole).toString());
    painter->restore();
}

} // namespace proffer::ui
