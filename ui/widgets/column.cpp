// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/column.h"

namespace proffer::ui {

Scrolled::Scrolled(QWidget *inside)
{
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
}

Column::Column() : Scrolled(new QWidget), layout_(new QVBoxLayout{widget()})
{
    layout_->setContentsMargins(0, 0, 8, 16);
    layout_->setSpacing(16);
    layout_->addStretch();
}

void Column::add(QWidget *widget)
{
    layout_->insertWidget(layout_->count() - 1, widget);
}

void Column::clear()
{
    clearLayout(*layout_);
    layout_->addStretch();
}

void clearLayout(QLayout &layout)
{
    while (auto *item = layout.takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (auto *inner = item->layout())
            clearLayout(*inner);
        delete item;
    }
}

} // namespace proffer::ui
