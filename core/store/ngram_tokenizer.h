// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

struct sqlite3;

namespace proffer::store {

/// Makes the FTS5 tokenizer "ngram" (store/ngram.h) known to a connection.
Done registerNgramTokenizer(sqlite3 *handle);

} // namespace proffer::store
