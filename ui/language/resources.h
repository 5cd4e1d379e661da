// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace proffer::ui {

/// Makes the translations known, which the linker would leave out of a static library.
void useTranslations();

} // namespace proffer::ui
