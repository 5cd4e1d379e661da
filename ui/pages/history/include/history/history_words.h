// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/spoken.h"

#include "base/error.h"

namespace proffer::ui {

/// A moment as the day and the time of day that it is where the person is.
QString dayHere(const Spoken &spoken, Instant instant);
QString timeHere(const Spoken &spoken, Instant instant);
/// What is wrong with a history, in one sentence; other errors as sayError() tells them.
QString sayBroken(const Error &error);

} // namespace proffer::ui
