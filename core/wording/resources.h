// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <string_view>

namespace proffer::wording {

/// A file that is compiled into the program, by its name below ":/wording/".
QByteArray resource(std::string_view name);

} // namespace proffer::wording
