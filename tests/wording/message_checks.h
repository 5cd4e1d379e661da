// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/message.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

/// What each table of messages has to keep to.
namespace proffer::test {

inline std::multiset<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression written{QStringLiteral("\\{[a-z]+\\}")};
    std::multiset<QString> found;
    for (const auto &match : written.globalMatch(text))
        found.insert(match.captured());
    return found;
}

inline bool hasBraces(QString text)
{
    static const QRegularExpression written{QStringLiteral("\\{[a-z]+\\}")};
    const auto rest = text.remove(written);
    return rest.contains(u'{') || rest.contains(u'}') || rest.contains(u'%');
}

/// A message without values in it.
inline QString patternOf(wording::Tongue tongue, const wording::Message &message)
{
    static const std::array all{wording::Language{wording::Tongue::English},
                                wording::Language{wording::Tongue::Japanese},
                                wording::Language{wording::Tongue::Thai}};
    return QString::fromStdString(wording::say(all.at(static_cast<std::size_t>(tongue)), message));
}

/// Each message is translated, with the same placeholders, and no two have one name.
inline void checkMessages(std::span<const wording::Message> messages)
{
    std::set<std::string_view> names;
    for (const auto &message : messages) {
        QVERIFY2(names.insert(message.id).second, message.id);
        const auto english = QString::fromUtf8(message.english);
        const auto placeholders = placeholdersOf(english);
        QVERIFY2(!hasBraces(english), message.id);
        QCOMPARE(patternOf(wording::Tongue::English, message), english);
        // Without letters of its own there is nothing to translate.
        const bool words = english.contains(QRegularExpression{QStringLiteral("[a-z](?![a-z]*\\})")});
        for (const auto tongue : {wording::Tongue::Japanese, wording::Tongue::Thai}) {
            const auto text = patternOf(tongue, message);
            QVERIFY2(!text.isEmpty() && !hasBraces(text), message.id);
            QVERIFY2(placeholdersOf(text) == placeholders, message.id);
            QVERIFY2(text != english || !words, message.id);
        }
    }
}

/// A line of PRODUCT's table of words.
struct GlossaryLine {
    QString term{};    ///< the pattern of the English
    int uses = 0;      ///< how many messages it is in
    QString missing{}; ///< a message that does not use the table's word, and which; empty if all do
};

inline std::vector<GlossaryLine> readGlossary(std::span<const wording::Message> messages)
{
    std::vector<GlossaryLine> lines;
    QFile file{QStringLiteral(PROFFER_TEST_DATA "/wording/glossary.tsv")};
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd()) {
        const auto line = QString::fromUtf8(file.readLine()).chopped(1);
        if (line.startsWith(u'#'))
            continue;
        const auto cells = line.split(u'\t');
        auto &read = lines.emplace_back(GlossaryLine{.term = cells.first()});
        const QRegularExpression term{read.term};
        for (const auto &message : messages) {
            if (!QString::fromUtf8(message.english).contains(term))
                continue;
            ++read.uses;
            const std::array wanted{std::pair{wording::Tongue::Japanese, cells.value(1)},
                                    std::pair{wording::Tongue::Thai, cells.value(2)}};
            for (const auto &[tongue, word] : wanted) {
                const auto text = patternOf(tongue, message);
                if (word.isEmpty() || !text.contains(QRegularExpression{word}))
                    read.missing =
                        QStringLiteral("%1: %2 is not in %3").arg(QString::fromUtf8(message.id), word, text);
            }
        }
    }
    return lines;
}

} // namespace proffer::test
