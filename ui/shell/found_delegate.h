// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace proffer::ui {

/// Draws what was found: an icon, what it is called, and below it what it is.
class FoundDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int aboutRole = Qt::UserRole + 1;

    FoundDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), theme_(&theme) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme *theme_;
};

} // namespace proffer::ui
