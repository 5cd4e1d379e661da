// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/preferences.h"
#include "shell/main_window.h"

namespace proffer::ui {

/// Builds each page of the window.
MainWindow::Maker pageMaker(const PageContext &context, Preferences &preferences);

} // namespace proffer::ui
