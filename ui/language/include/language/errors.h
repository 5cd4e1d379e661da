// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <QString>

namespace proffer::ui {

/// What went wrong, in one sentence in the person's language. An error that has no sentence of its own is
/// told by its stable name, so that it can be looked up.
QString sayError(const Error &error);

} // namespace proffer::ui
