// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ngram_tokenizer.h"

#include "code_points.h"
#include "error.h"

#include <sqlcipher/sqlite3.h>

#include <new>

namespace proffer::store {
namespace {

using Emit = int (*)(void *, int, const char *, int, int, int);

/// Up to three code points in one number: 21 bits each, the last one lowest.
using Gram = std::uint64_t;
constexpr unsigned pointBits = 21;
constexpr Gram pointMask = (Gram{1} << pointBits) - 1;

int emitText(Emit emit, void *context, const std::string &text)
{
    return emit(context, 0, text.data(), static_cast<int>(text.size()), 0, static_cast<int>(text.size()));
}

/// Each 1-, 2- and 3-gram that does not cross white space, once.
std::vector<Gram> distinctGrams(std::string_view text)
{
    std::vector<Gram> grams;
    Gram last = 0; // the last three code points of the word
    unsigned length = 0;
    for (const char32_t point : codePoints(text)) {
        if (separates(point)) {
            last = 0;
            length = 0;
            continue;
        }
        last = ((last << pointBits) | point) & ((Gram{1} << (3 * pointBits)) - 1);
        length = std::min(length + 1, 3U);
        for (unsigned size = 1; size <= length; ++size)
            grams.push_back(last & ((Gram{1} << (size * pointBits)) - 1));
    }
    std::ranges::sort(grams);
    const auto repeated = std::ranges::unique(grams);
    grams.erase(repeated.begin(), repeated.end());
    return grams;
}

int emitGrams(Emit emit, void *context, std::string_view text)
{
    std::string token;
    for (const auto gram : distinctGrams(text)) {
        token.clear();
        for (const unsigned place : {2U, 1U, 0U}) {
            if (const auto point = (gram >> (place * pointBits)) & pointMask; point != 0)
                appendUtf8(token, static_cast<char32_t>(point));
        }
        if (const int code = emitText(emit, context, token); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

/// A query's term is looked for as it stands (ngramQuery makes terms of one to three characters).
int emitWords(Emit emit, void *context, std::string_view text)
{
    std::string word;
    for (const char32_t point : codePoints(text)) {
        if (!separates(point)) {
            appendUtf8(word, point);
        } else if (!word.empty()) {
            if (const int code = emitText(emit, context, word); code != SQLITE_OK)
                return code;
            word.clear();
        }
    }
    return word.empty() ? SQLITE_OK : emitText(emit, context, word);
}

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *text, int size, Emit emit)
{
    if (!text || size <= 0)
        return SQLITE_OK;
    const std::string_view view{text, static_cast<std::size_t>(size)};
    try {
        return (flags & FTS5_TOKENIZE_QUERY) != 0 ? emitWords(emit, context, view)
                                                  : emitGrams(emit, context, view);
    } catch (const std::bad_alloc &) {
        return SQLITE_NOMEM;
    }
}

/// The tokenizer has no state; FTS5 only wants a pointer that is not null.
int create(void *, const char **, int, Fts5Tokenizer **made)
{
    static char nothing = 0;
    *made = reinterpret_cast<Fts5Tokenizer *>(&nothing);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

/// sqlite.org/fts5.html, section 7.
Result<fts5_api *> fts5Of(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    PROFFER_CHECK(checked(sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr)));
    sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
    PROFFER_CHECK(checked(sqlite3_finalize(statement)));
    if (!api || api->iVersion < 2)
        return fail(ErrorCode::Internal).with("library", "fts5");
    return api;
}

} // namespace

Done registerNgramTokenizer(sqlite3 *handle)
{
    PROFFER_TRY(auto *const api, fts5Of(handle));
    fts5_tokenizer tokenizer{.xCreate = create, .xDelete = destroy, .xTokenize = tokenize};
    return checked(api->xCreateTokenizer(api, "ngram", nullptr, &tokenizer, nullptr));
}

} // namespace proffer::store
