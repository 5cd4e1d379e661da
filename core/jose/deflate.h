// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"

namespace proffer::jose {

/// A ZLIB stream (RFC 1950) at the highest level.
Bytes deflate(ByteView plain);
/// StatusListMalformed unless the bytes are one whole stream and nothing more; StatusListTooLarge with the
/// fact "limit" once it gives more than \a limit bytes, of which no more than twice as many are ever held.
Result<Bytes> inflate(ByteView stream, std::size_t limit);

} // namespace proffer::jose
