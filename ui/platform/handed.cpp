// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "handed.h"

#include <QStringDecoder>
#include <QtEndian>
#include <climits>

namespace proffer::ui {
namespace {

// The mark, the length of the activation and that of the file, then both.
constexpr QByteArrayView mark{"PROFFER\x01"};
constexpr qsizetype lengthSize = sizeof(quint16);
constexpr qsizetype longestActivation = 512;
constexpr qsizetype longestFile = PATH_MAX;

bool isActivation(const QByteArray &text)
{
    return text.size() <= longestActivation &&
           std::ranges::all_of(text, [](char each) { return each >= ' ' && each <= '~'; });
}

bool isFile(const QByteArray &text)
{
    return text.isEmpty() || (text.size() <= longestFile && text.startsWith('/') && !text.contains('\0'));
}

QByteArray lengthOf(const QByteArray &text)
{
    QByteArray written{lengthSize, '\0'};
    qToBigEndian(static_cast<quint16>(text.size()), written.data());
    return written;
}

} // namespace

QByteArray writeHanded(const SingleInstance::Handed &handed)
{
    const auto activation = handed.activation.toUtf8();
    const auto file = handed.file.toUtf8();
    if (!isActivation(activation) || !isFile(file))
        return {};
    return mark.toByteArray() + lengthOf(activation) + lengthOf(file) + activation + file;
}

std::expected<SingleInstance::Handed, Unreadable> readHanded(const QByteArray &message)
{
    const auto head = mark.size() + 2 * lengthSize;
    if (!message.startsWith(mark.first(std::min(mark.size(), message.size()))))
        return std::unexpected{Unreadable::Wrong};
    if (message.size() < head)
        return std::unexpected{Unreadable::Incomplete};
    const qsizetype activationSize = qFromBigEndian<quint16>(message.constData() + mark.size());
    const qsizetype fileSize = qFromBigEndian<quint16>(message.constData() + mark.size() + lengthSize);
    const auto whole = head + activationSize + fileSize;
    if (activationSize > longestActivation || fileSize > longestFile || message.size() > whole)
        return std::unexpected{Unreadable::Wrong};
    if (message.size() < whole)
        return std::unexpected{Unreadable::Incomplete};
    const auto activation = message.sliced(head, activationSize);
    QStringDecoder decoder{QStringConverter::Utf8, QStringConverter::Flag::Stateless};
    const auto rest = message.sliced(head + activationSize);
    const QString file = decoder.decode(rest);
    if (!isActivation(activation) || !isFile(rest) || decoder.hasError())
        return std::unexpected{Unreadable::Wrong};
    return SingleInstance::Handed{.activation = QString::fromLatin1(activation), .file = file};
}

} // namespace proffer::ui
