// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace proffer::ui {

/// Shows or hides a widget that has a place in another, or will get one. QWidget::setVisible() would open a
/// window for one that has none yet, and take the keyboard from the window of the program.
void setShown(QWidget &widget, bool shown);

} // namespace proffer::ui
