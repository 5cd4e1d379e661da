// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <QString>

namespace proffer::ui {

/// Why a backup cannot be restored. \a byCode: its recovery code was typed, and not its password.
QString sayBackupError(const Error &error, bool byCode = false);

} // namespace proffer::ui
