// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBoxLayout>
#include <QScrollArea>

namespace proffer::ui {

/// What a page shows, from top to bottom, scrolled where it is too long; never sideways.
class Column : public QScrollArea {
    Q_OBJECT
public:
    Column();

    /// Takes a widget in at the end.
    void add(QWidget *widget);
    /// Takes everything away.
    void clear();

private:
    QWidget *inside_;
    QVBoxLayout *layout_;
};

/// Takes everything away from a layout, layouts inside it too.
void clearLayout(QLayout &layout);

} // namespace proffer::ui
