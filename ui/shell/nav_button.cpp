// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "nav_button.h"

#include <QFocusEvent>
#include <QPainter>

namespace proffer::ui {
namespace {

constexpr int margin = 14;
constexpr int usualPicture = 20;

} // namespace

NavButton::NavButton(const Theme &theme, Icon icon, const QString &word) : theme_(&theme), icon_(icon)
{
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void NavButton::setCount(std::size_t count)
{
    count_ = count;
    setAccessibleDescription(count == 0 ? QString{} : tr("%n waiting", nullptr, static_cast<int>(count)));
    update();
}

/// As large as the letters beside it.
int NavButton::picture() const
{
    return usualPicture * theme_->textPercent() / 100;
}

QSize NavButton::sizeHint() const
{
    const QFontMetrics letters{theme_->font(TextSize::Body)};
    return {letters.horizontalAdvance(text()) * 11 / 10 + picture() + 4 * margin + 24,
            std::max(letters.height(), picture()) + 20};
}

/// Who came with the mouse knows where they are.
void NavButton::focusInEvent(QFocusEvent *event)
{
    const auto reason = event->reason();
    byKey_ = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
             reason == Qt::ShortcutFocusReason || (byKey_ && reason == Qt::ActiveWindowFocusReason);
    QAbstractButton::focusInEvent(event);
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto whole = QRectF{rect()}.adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(theme_->colour(Colour::Line));
        painter.setBrush(theme_->colour(isChecked() ? Colour::Card : Colour::Ground));
        painter.drawRoundedRect(whole, 8, 8);
    }
    if (hasFocus() && byKey_) {
        painter.setPen(QPen{theme_->colour(Colour::Accent), 2});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(whole, 8, 8);
    }
    painter.drawPixmap(
        margin, (height() - picture()) / 2,
        theme_->pixmap(icon_, isChecked() ? Colour::Accent : Colour::Muted, picture(), devicePixelRatioF()));
    const auto font = theme_->font(isChecked() ? TextSize::Strong : TextSize::Body);
    painter.setFont(font);
    painter.setPen(theme_->colour(isChecked() ? Colour::Text : Colour::Muted));
    painter.drawText(rect().adjusted(2 * margin + picture(), 0, -margin, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     text());
    if (count_ > 0) {
        const auto number = locale().toString(static_cast<qulonglong>(count_));
        const auto wide = std::max(24, QFontMetrics{font}.horizontalAdvance(number) + 14);
        const auto high = picture();
        const QRectF pill{static_cast<qreal>(width() - wide - 8), (height() - high) / 2.0,
                          static_cast<qreal>(wide), static_cast<qreal>(high)};
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme_->tint(Colour::Accent));
        painter.drawRoundedRect(pill, high / 2.0, high / 2.0);
        painter.setPen(theme_->colour(Colour::Accent));
        painter.drawText(pill, Qt::AlignCenter, number);
    }
}

} // namespace proffer::ui
