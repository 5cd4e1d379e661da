// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <optional>

namespace proffer::cli {

/// The whole sentence for what somebody typed and cannot be used, is not there, or could mean several things;
/// nothing for facts that nobody foresaw. Places for facts are as in sentences.h.
std::optional<std::string_view> argumentSentence(const Error &error);

} // namespace proffer::cli
