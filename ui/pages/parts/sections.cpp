// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "parts/sections.h"

#include <QStackedWidget>
#include <QTabBar>

namespace proffer::ui {
namespace {

/// Names beside each other, a line under the one that is shown.
class Names : public QTabBar {
public:
    explicit Names(const Theme &theme) : theme_(&theme)
    {
        const auto dress = [this] { setFont(theme_->font(TextSize::Strong)); };
        connect(theme_, &Theme::changed, this, dress);
        dress();
    }

protected:
    QSize tabSizeHint(int index) const override
    {
        return {fontMetrics().horizontalAdvance(tabText(index)) + 28, fontMetrics().height() + 18};
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < count(); ++i) {
            const auto place = QRectF{tabRect(i)}.adjusted(1, 1, -1, -1);
            const auto isShown = i == currentIndex();
            painter.setPen(theme_->colour(isShown ? Colour::Accent : Colour::Muted));
            painter.drawText(place, Qt::AlignCenter, tabText(i));
            if (!isShown)
                continue;
            painter.fillRect(QRectF{place.left() + 13, place.bottom() - 2, place.width() - 26, 2},
                             theme_->colour(Colour::Accent));
            if (!hasFocus())
                continue;
            painter.setPen(QPen{theme_->colour(Colour::Accent), 2});
            painter.drawRoundedRect(place, 7, 7);
        }
    }

private:
    const Theme *theme_;
};

} // namespace

Sections::Sections(const Theme &theme, const QString &name)
    : names_(new Names{theme}), stack_(new QStackedWidget)
{
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(12);
    names_->setAccessibleName(name);
    names_->setExpanding(false);
    names_->setDrawBase(false);
    whole->addWidget(names_);
    whole->addWidget(stack_, 1);
    connect(names_, &QTabBar::currentChanged, stack_, &QStackedWidget::setCurrentIndex);
}

Column *Sections::addSection(const QString &name)
{
    auto *column = new Column;
    stack_->addWidget(column);
    names_->addTab(name);
    // While it is not seen, the names tell nobody that they have grown.
    names_->updateGeometry();
    return column;
}

void Sections::setShown(int section)
{
    names_->setCurrentIndex(section);
}

} // namespace proffer::ui
