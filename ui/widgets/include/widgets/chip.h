// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace proffer::ui {

/// The four states of everything that is shown; never told by colour alone.
enum class State : std::uint8_t { Active, Soon, Ended, Problem };

Icon iconOf(State state);
Colour colourOf(State state);

/// A state as icon, word and colour.
class Chip : public QWidget {
    Q_OBJECT
public:
    Chip(const Theme &theme, State state, const QString &word);

    void setState(State state, const QString &word);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *theme_;
    State state_;
    QString word_;
};

} // namespace proffer::ui
