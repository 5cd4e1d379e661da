// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "letters.h"

#include "language/text.h"
#include "parts/details.h"

#include <QCoreApplication>

namespace proffer::ui {
namespace {

QString inWords(const char *text)
{
    return QCoreApplication::translate("Letters", text);
}

/// Paragraphs below the head.
QString letter(const Spoken &spoken, const LetterHead &head, QStringList paragraphs)
{
    paragraphs.prepend(inWords(QT_TRANSLATE_NOOP("Letters", "To %1")).arg(spoken.name(head.company)));
    paragraphs.prepend(spoken.day(head.now));
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString listed(const Spoken &spoken, const std::vector<std::string> &claims)
{
    std::vector<std::string> words;
    for (const auto &claim : claims)
        if (auto said = toUtf8(sayDetail(claim)); std::ranges::find(words, said) == words.end())
            words.push_back(std::move(said));
    return toText(wording::sayList(spoken.words(), words));
}

} // namespace

QString accessLetter(const Spoken &spoken, const LetterHead &head, const std::vector<std::string> &claims)
{
    QStringList paragraphs{inWords(QT_TRANSLATE_NOOP(
        "Letters", "Please tell me what data about me you have, where you got it, what you use it for, to "
                   "whom you passed it on, and how long you keep it. Please send me a copy of it."))};
    if (!claims.empty())
        paragraphs.append(
            inWords(QT_TRANSLATE_NOOP("Letters", "As far as I know, you have at least this of me: %1."))
                .arg(listed(spoken, claims)));
    paragraphs.append(inWords(QT_TRANSLATE_NOOP(
        "Letters", "If you have nothing about me, please say so. Please answer within one month.")));
    return letter(spoken, head, paragraphs);
}

} // namespace proffer::ui
