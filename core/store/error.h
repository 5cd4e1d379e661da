// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <filesystem>

namespace proffer::store {

/// What an extended result code of SQLite (sqlite.org/rescode.html) means here, with the code as the fact
/// "sqlite". SQLite's own messages are left out: they can quote what a person typed.
Error sqliteError(int extendedCode);

/// The same, about one file.
Error sqliteError(int extendedCode, const std::filesystem::path &file);

/// OK, or the error.
Done checked(int extendedCode);

} // namespace proffer::store
