// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "language/spoken.h"
#include "profile/attribute.h"

#include <QString>

namespace proffer::ui {

/// Why a detail or a preference cannot be kept as it was typed, in a sentence.
QString sayValueError(const Error &error);
/// A value of a detail as it was typed: an address in its lines.
QString sayTyped(const json::Value &value);
/// A value that is kept, as one reads it: a day of birth and yes or no in the person's language.
QString sayKept(const Spoken &spoken, const profile::Attribute &detail);
/// How a name is read, from the other details: "Family name in katakana: ヤマダ"; empty where none says it.
QString sayReading(const Spoken &spoken, const profile::Attribute &name,
                   const std::vector<profile::Attribute> &details);

} // namespace proffer::ui
