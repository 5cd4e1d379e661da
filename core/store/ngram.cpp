// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/ngram.h"

#include "code_points.h"

#include <QString>

namespace proffer::store {
namespace {

constexpr std::size_t longestGram = 3;
/// More terms narrow a search no further that is compared with the text anyway.
constexpr std::size_t mostTerms = 64;

QString normalized(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC);
}

/// Qt folds one character to one; through upper case "ß" becomes "ss" and "ŉ" two characters, as in Unicode's
/// full folding.
QString caseFolded(const QString &text)
{
    return text.toCaseFolded().toUpper().toCaseFolded();
}

/// What is not seen (Unicode: Default_Ignorable_Code_Point, which NFKC_Casefold drops too): controls, format
/// characters such as zero-width spaces and bidirectional marks, and variation selectors.
bool invisible(char32_t point)
{
    const auto category = QChar::category(point);
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef);
}

std::vector<std::u32string> wordsOf(std::string_view folded)
{
    std::vector<std::u32string> words(1);
    for (const char32_t point : codePoints(folded)) {
        if (!separates(point))
            words.back() += point;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

/// An FTS5 string (sqlite.org/fts5.html, section 3.1): quotes inside are doubled.
std::string quoted(std::u32string_view term)
{
    std::string text = "\"";
    for (const char32_t point : term) {
        appendUtf8(text, point);
        if (point == U'"')
            text += '"';
    }
    return text + '"';
}

std::vector<std::string> termsOf(const std::u32string &word)
{
    std::vector<std::string> terms;
    const std::size_t starts = word.size() <= longestGram ? 1 : word.size() - longestGram + 1;
    terms.reserve(starts);
    for (std::size_t i = 0; i < starts; ++i)
        terms.push_back(quoted(std::u32string_view{word}.substr(i, longestGram)));
    return terms;
}

} // namespace

std::string foldForSearch(std::string_view text)
{
    const auto read = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    // Folding can undo normalization (Unicode, section 3.13, D146).
    const auto folded = normalized(caseFolded(normalized(read)));
    std::string result;
    bool gap = false;
    for (const char32_t point : folded.toStdU32String()) {
        if (QChar::isSpace(point)) {
            gap = true;
        } else if (!invisible(point)) {
            if (gap && !result.empty())
                result += ' ';
            gap = false;
            appendUtf8(result, point);
        }
    }
    return result;
}

std::string ngramQuery(std::string_view typed)
{
    std::vector<std::string> terms;
    for (const auto &word : wordsOf(foldForSearch(typed))) {
        for (auto &term : termsOf(word)) {
            if (terms.size() < mostTerms && std::ranges::find(terms, term) == terms.end())
                terms.push_back(std::move(term));
        }
    }
    std::string expression;
    for (const auto &term : terms)
        expression += (expression.empty() ? "" : " AND ") + term;
    return expression;
}

bool containsFolded(std::string_view foldedText, std::string_view foldedQuery)
{
    while (!foldedQuery.empty()) {
        const auto end = std::min(foldedQuery.find(' '), foldedQuery.size());
        if (!foldedText.contains(foldedQuery.substr(0, end)))
            return false;
        foldedQuery.remove_prefix(std::min(end + 1, foldedQuery.size()));
    }
    return true;
}

} // namespace proffer::store
