// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "say.h"

#include "base/text.h"

#include <QList>
#include <QString>

namespace proffer::wording {
namespace {

constexpr qsizetype longestName = 80;

QString decoded(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Line ends and tabs as spaces, and everything else that deceives made visible.
std::string onOneLine(std::string_view text)
{
    std::string line{text};
    for (auto &c : line)
        if (c == '\n' || c == '\r' || c == '\t')
            c = ' ';
    return visible(line);
}

/// A mark that could pass for the end of a quotation, as the marks of one inside another.
QString insideQuotes(QString text)
{
    struct Mark {
        char16_t outside;
        char16_t inside;
    };
    static constexpr std::array<Mark, 10> marks{{{u'\u201c', u'\u2018'},
                                                 {u'\u201d', u'\u2019'},
                                                 {u'\u201e', u'\u2018'},
                                                 {u'\u201f', u'\u2018'},
                                                 {u'"', u'\''},
                                                 {u'\uff02', u'\''},
                                                 {u'\u300c', u'\u300e'},
                                                 {u'\u300d', u'\u300f'},
                                                 {u'\uff62', u'\u300e'},
                                                 {u'\uff63', u'\u300f'}}};
    for (auto &c : text)
        for (const auto &mark : marks)
            if (c == mark.outside)
                c = mark.inside;
    return text;
}

/// An address of the web or of mail: one word, and no mark at its end that could be a sentence's.
bool isAddress(const QString &text)
{
    static const QString marks = QStringLiteral("@.:/_+-%?=&#~");
    const bool addresses = text.contains(QStringLiteral("://")) || text.contains(u'@');
    return addresses && (text.back().isLetterOrNumber() || text.endsWith(u'/')) &&
           std::ranges::all_of(text, [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || marks.contains(c));
           });
}

/// Only what names are made of: nothing in it ends a sentence, a list or a quotation.
bool isName(const QString &text)
{
    static const QString marks = QStringLiteral("-&'\u2019.\u30fb\uff0e()\uff08\uff09/\uff0f+\uff06%");
    const auto characters = text.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        const bool word = QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U' ' ||
                          QChar::category(c) == QChar::Symbol_Currency;
        const bool endsSentence = c == U'.' && i + 1 < characters.size() && characters[i + 1] == U' ';
        if (endsSentence || (!word && (c > 0xffff || !marks.contains(QChar{static_cast<char16_t>(c)}))))
            return false;
    }
    return true;
}

} // namespace

std::string sayQuoted(const Language &language, std::string_view text)
{
    return say(language, "phrase.quoted", {{"text", insideQuotes(decoded(onOneLine(text))).toStdString()}});
}

std::string sayName(const Language &language, std::string_view name)
{
    const auto text = decoded(name);
    const bool clean = onOneLine(name) == name && text == text.trimmed() && !text.isEmpty();
    if (clean && text.toUcs4().size() <= longestName && (isAddress(text) || isName(text)))
        return std::string{name};
    return sayQuoted(language, name);
}

} // namespace proffer::wording
