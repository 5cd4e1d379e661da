// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/sheet.h"

#include <functional>

namespace proffer::ui {

/// Says in a sentence what will happen and to whom, and does it only after a yes. Escape is no.
Sheet *confirm(QWidget *parent, const Theme &theme, const QString &question, const QString &consequence,
               const QString &yes, std::function<void()> then);

} // namespace proffer::ui
