// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "json/value.h"

#include <QString>

namespace proffer::ui {

/// Why a detail or a preference cannot be kept as it was typed, in a sentence.
QString sayValueError(const Error &error);
/// A value of a detail as it was typed: an address in its lines.
QString sayTyped(const json::Value &value);

} // namespace proffer::ui
