// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QLayout>

class QAbstractButton;

namespace proffer::ui {

/// A box to tick, or a choice, with words beside it that wrap; a click on the words is one on the button, and
/// they are its name.
QLayout *labelled(const Theme &theme, QAbstractButton &button, const QString &words);

} // namespace proffer::ui
