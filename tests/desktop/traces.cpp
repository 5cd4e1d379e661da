// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "traces.h"

#include <QFile>
#include <QStringEncoder>

#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace proffer::test {
namespace {

constexpr qsizetype partSize = 8;
constexpr qsizetype keySize = sizeof(std::uint64_t);
constexpr std::size_t blockSize = 1U << 22U;
constexpr std::size_t longestForm = 512;

std::uint64_t keyOf(const char *bytes)
{
    std::uint64_t key = 0;
    std::memcpy(&key, bytes, sizeof key);
    return key;
}

std::uint16_t beginOf(const char *bytes)
{
    std::uint16_t begin = 0;
    std::memcpy(&begin, bytes, sizeof begin);
    return begin;
}

QByteArray escaped(const QString &text)
{
    QByteArray written;
    for (const auto each : text)
        written += each.unicode() < 0x80
                       ? QByteArray{1, each.toLatin1()}
                       : "\\u" + QByteArray::number(each.unicode(), 16).rightJustified(4, '0');
    return written;
}

/// What does not depend on the bytes before and after.
QByteArray base64(const QByteArray &bytes, qsizetype before)
{
    const auto whole = (QByteArray{before, '\0'} + bytes)
                           .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const auto first = (before * 8 + 5) / 6;
    const auto end = (before + bytes.size()) * 8 / 6;
    return whole.sliced(first, end - first);
}

} // namespace

void Traces::add(const QString &text)
{
    const auto number = texts_.size();
    texts_.append(text);
    for (qsizetype at = 0; at + partSize <= text.size(); ++at)
        addPart(text.sliced(at, partSize), number);
}

void Traces::addPart(const QString &part, qsizetype text)
{
    const auto utf8 = part.toUtf8();
    addForm(utf8, text);
    addForm(escaped(part), text);
    for (const auto form :
         {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE}) {
        QStringEncoder encode{form};
        addForm(encode.encode(part), text);
    }
    for (qsizetype before = 0; before < 3; ++before)
        addForm(base64(utf8, before), text);
}

void Traces::addForm(const QByteArray &bytes, qsizetype text)
{
    if (bytes.size() < keySize || bytes.size() > static_cast<qsizetype>(longestForm))
        qFatal("a form has the wrong length");
    forms_[keyOf(bytes.constData())].push_back({.bytes = bytes, .text = text});
    begins_.set(beginOf(bytes.constData()));
}

void Traces::search(const QByteArray &memory, std::vector<std::size_t> &counts) const
{
    const auto *begin = memory.constData();
    for (qsizetype at = 0; at + keySize <= memory.size(); ++at) {
        if (!begins_.test(beginOf(begin + at)))
            continue;
        const auto found = forms_.find(keyOf(begin + at));
        if (found == forms_.end())
            continue;
        for (const auto &form : found->second)
            if (memory.size() - at >= form.bytes.size() &&
                std::memcmp(begin + at, form.bytes.constData(),
                            static_cast<std::size_t>(form.bytes.size())) == 0)
                ++counts[static_cast<std::size_t>(form.text)];
    }
}

QStringList Traces::in(pid_t process) const
{
    const auto folder = QStringLiteral("/proc/%1/").arg(process);
    QFile maps{folder + QStringLiteral("maps")};
    const auto memory = ::open(qPrintable(folder + QStringLiteral("mem")), O_RDONLY | O_CLOEXEC);
    if (memory < 0 || !maps.open(QIODevice::ReadOnly))
        qFatal("the memory of the process cannot be read");
    std::vector<std::size_t> counts(static_cast<std::size_t>(texts_.size()));
    bytesRead_ = 0;
    for (const auto &line : maps.readAll().split('\n')) {
        const auto range = line.left(line.indexOf(' ')).split('-');
        if (range.size() != 2)
            continue;
        const auto end = range[1].toULongLong(nullptr, 16);
        // Blocks overlap, so that nothing is cut in two.
        for (auto at = range[0].toULongLong(nullptr, 16); at < end; at += blockSize) {
            QByteArray block{static_cast<qsizetype>(std::min<quint64>(end - at, blockSize + longestForm)),
                             '\0'};
            const auto count = ::pread64(memory, block.data(), static_cast<std::size_t>(block.size()),
                                         static_cast<off64_t>(at));
            if (count <= 0)
                break;
            bytesRead_ += static_cast<std::size_t>(count);
            block.truncate(count);
            search(block, counts);
        }
    }
    ::close(memory);
    QStringList found;
    for (qsizetype each = 0; each < texts_.size(); ++each)
        if (const auto count = counts[static_cast<std::size_t>(each)]; count > 0)
            found.append(QStringLiteral("%1 (%2)").arg(texts_[each]).arg(count));
    return found;
}

} // namespace proffer::test
