// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QBoxLayout>
#include <QWidget>

namespace proffer::ui {

/// A rounded ground behind what belongs together, with a column inside.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(const Theme &theme);

    QVBoxLayout *column() const { return column_; }
    /// A line between what was added and what comes.
    void addLine();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *theme_;
    QVBoxLayout *column_;
};

} // namespace proffer::ui
