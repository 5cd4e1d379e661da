// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/spoken.h"
#include "overview/group.h"
#include "json/value.h"

#include <QString>

namespace proffer::ui {

/// A detail by its claim as a person calls it: "E-mail", "Family name in katakana".
QString sayDetail(const Spoken &spoken, std::string_view claim);
/// Kinds of details: "Phone".
QString sayGroup(overview::Group group);
/// A value as a person reads it; the parts of an address on lines of their own.
QString sayValue(const json::Value &value);

} // namespace proffer::ui
