// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/history_words.h"

#include "language/errors.h"
#include "language/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace proffer::ui {
namespace {

QDateTime here(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
}

QString inWords(const char *text)
{
    return QCoreApplication::translate("History", text);
}

} // namespace

QString dayHere(const Spoken &spoken, Instant instant)
{
    return spoken.day(instant);
}

QString timeHere(const Spoken &spoken, Instant instant)
{
    return spoken.locale().toString(here(instant).time(), QLocale::ShortFormat);
}

QString sayBroken(const Error &error)
{
    const auto code = error.code;
    const auto number = toText(error.fact("seq"));
    if (code == ErrorCode::HeadMissing || code == ErrorCode::HeadMismatch)
        return inWords(QT_TRANSLATE_NOOP(
                           "History", "Not the history of which the copy was kept: its entry %1 is missing "
                                      "or another one. An older or altered state was put in its place."))
            .arg(number);
    if (code == ErrorCode::EventForeignVault)
        return inWords(QT_TRANSLATE_NOOP("History", "This copy is of another vault. Nothing was compared."));
    if (code == ErrorCode::EventMissing || code == ErrorCode::EventReturned)
        return inWords(QT_TRANSLATE_NOOP("History", "Broken: entry %1 of a chain was taken out or put back."))
            .arg(number);
    if (code == ErrorCode::EventChainBroken || code == ErrorCode::EventCommitmentMismatch ||
        code == ErrorCode::EventMalformed || code == ErrorCode::EventErasureUnexplained ||
        code == ErrorCode::CheckpointMismatch)
        return inWords(QT_TRANSLATE_NOOP("History", "Broken: entry %1 of a chain is not what was written."))
            .arg(number);
    if (code == ErrorCode::EventSignatureInvalid || code == ErrorCode::EventUnknownDevice)
        return inWords(QT_TRANSLATE_NOOP("History", "Broken: entry %1 of a chain was not signed here."))
            .arg(number);
    if (code == ErrorCode::JsonInvalid || code == ErrorCode::JsonMissingMember ||
        code == ErrorCode::JsonWrongType || code == ErrorCode::InvalidUtf8 || code == ErrorCode::HexInvalid ||
        code == ErrorCode::InvalidArgument || code == ErrorCode::InvalidDate)
        return inWords(QT_TRANSLATE_NOOP("History",
                                         "This file is no copy of the end of a history. Nothing was "
                                         "compared."));
    return sayError(error);
}

} // namespace proffer::ui
