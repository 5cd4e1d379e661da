// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBoxLayout>
#include <QScrollArea>

namespace proffer::ui {

/// Something that is scrolled up and down where there is too little room; never sideways.
class Scrolled : public QScrollArea {
    Q_OBJECT
public:
    explicit Scrolled(QWidget *inside);
};

/// What a page shows, from top to bottom.
class Column : public Scrolled {
    Q_OBJECT
public:
    Column();

    /// Takes a widget in at the end.
    void add(QWidget *widget);
    /// Takes everything away.
    void clear();

private:
    QVBoxLayout *layout_;
};

/// Takes everything away from a layout, layouts inside it too.
void clearLayout(QLayout &layout);

} // namespace proffer::ui
