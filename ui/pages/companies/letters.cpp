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
        if (auto said = toUtf8(sayDetail(spoken, claim)); std::ranges::find(words, said) == words.end())
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

QString permitLetter(const Spoken &spoken, const LetterHead &head, const grants::Grant &grant,
                     const grants::Terms &terms)
{
    QStringList allowed;
    for (const auto &sentence : wording::sayTerms(spoken.words(), terms, {.name = head.company}))
        allowed.append(toText(sentence));
    return letter(
        spoken, head,
        {inWords(QT_TRANSLATE_NOOP("Letters", "I give you a permit to use data about me. It goes with this "
                                              "letter. In plain words it says:")),
         allowed.join(QLatin1Char{'\n'}),
         inWords(QT_TRANSLATE_NOOP("Letters", "It is over on %1, or earlier if I tell you that I end it."))
             .arg(spoken.date(std::chrono::floor<std::chrono::days>(grant.validUntil))),
         inWords(QT_TRANSLATE_NOOP(
             "Letters", "Please keep the permit: I may ask you to show it. What it does not name you may not "
                        "do."))});
}

QString stopLetter(const Spoken &spoken, const LetterHead &head, const std::vector<std::string> &claims)
{
    return letter(
        spoken, head,
        {inWords(
             QT_TRANSLATE_NOOP("Letters", "From today on you may not use this data about me any more: %1."))
             .arg(listed(spoken, claims)),
         inWords(QT_TRANSLATE_NOOP(
             "Letters", "Please delete it, unless a law makes you keep it, tell those to whom you passed it "
                        "on to do the same, and write to me that you have done so."))});
}

QString endLetter(const Spoken &spoken, const LetterHead &head, const std::vector<grants::Grant> &ended,
                  bool proven)
{
    QStringList permits;
    for (const auto &grant : ended)
        permits.append(
            grant.claims.empty()
                ? inWords(QT_TRANSLATE_NOOP("Letters", "I end the permit that I gave you on %1."))
                      .arg(spoken.day(grant.issuedAt))
                : inWords(QT_TRANSLATE_NOOP("Letters", "I end the permit that I gave you on %1, about: %2."))
                      .arg(spoken.day(grant.issuedAt), listed(spoken, grant.claims)));
    QStringList paragraphs{
        permits.join(QLatin1Char{'\n'}),
        inWords(QT_TRANSLATE_NOOP(
            "Letters", "You may not use this data by it any more. Please delete the data, unless a law makes "
                       "you keep it, tell those to whom you passed it on to do the same, and write to me "
                       "that you have done so."))};
    if (proven)
        paragraphs.append(inWords(QT_TRANSLATE_NOOP(
            "Letters", "A signed notice goes with this letter. It shows that I, who gave the permit, end "
                       "it.")));
    return letter(spoken, head, paragraphs);
}

} // namespace proffer::ui
