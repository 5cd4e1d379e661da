// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"

namespace proffer::jose {

/// Base 58 with Bitcoin's alphabet (draft-msporny-base58), at most 64 characters; else DidInvalid.
Result<Bytes> fromBase58(std::string_view text);

} // namespace proffer::jose
