// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace proffer::store {

// Full-text search that finds Japanese and Thai inside sentences, and words of one or two characters.
//
// Every connection knows the FTS5 tokenizer "ngram". It emits each distinct 1-, 2- and 3-gram of the folded
// text. Tables that use it are declared USING fts5(…, content='', detail=none, tokenize='ngram').

/// The form that is indexed and compared: NFKC, case-folded, runs of white space as one space, control
/// characters dropped.
std::string foldForSearch(std::string_view text);

/// The FTS5 MATCH expression for what a person typed: up to three characters are one term, more are the AND
/// of their trigrams; words apart by white space are each looked for. Empty when nothing can be looked for.
/// What it finds must still be compared with the text (containsFolded).
std::string ngramQuery(std::string_view typed);

/// Whether every word of the folded query stands in the folded text.
bool containsFolded(std::string_view foldedText, std::string_view foldedQuery);

} // namespace proffer::store
