// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/recovery_paper.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QSaveFile>

namespace proffer::ui {
namespace {

QString inWords(const char *text)
{
    return QCoreApplication::translate("RecoveryPaper", text);
}

/// A group as Crockford's base 32 reads it.
QString canonical(const QString &group)
{
    auto read = group.trimmed().toUpper();
    read.replace(QLatin1Char{'O'}, QLatin1Char{'0'});
    read.replace(QLatin1Char{'I'}, QLatin1Char{'1'});
    read.replace(QLatin1Char{'L'}, QLatin1Char{'1'});
    return read;
}

QStringList groupsOf(const RecoveryPaper &paper)
{
    return paper.code.split(QLatin1Char{'-'});
}

} // namespace

bool paintPaper(const RecoveryPaper &paper, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    // Of 300 dots an inch, whatever the device has.
    const auto scale = device.logicalDpiY() / 300.0;
    auto font = painter.font();
    const auto line = [&](int y, int height, double points, const QString &text) {
        font.setPointSizeF(points);
        painter.setFont(font);
        painter.drawText(QRectF{0, y * scale, double(device.width()), height * scale}, Qt::TextWordWrap,
                         text);
    };
    line(0, 200, 22, inWords(QT_TRANSLATE_NOOP("RecoveryPaper", "Recovery sheet: %1")).arg(paper.vaultName));
    line(250, 250, 12,
         inWords(QT_TRANSLATE_NOOP("RecoveryPaper",
                                   "With this code the vault can be opened when its password is forgotten. "
                                   "Whoever has it and the vault's files can open it: keep it where you keep "
                                   "important papers.")));
    font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    line(600, 200, 16, paper.code);
    line(850, 100, 10, inWords(QT_TRANSLATE_NOOP("RecoveryPaper", "Vault %1")).arg(paper.vaultId));
    return painter.end();
}

bool savePaper(const RecoveryPaper &paper, const QString &file)
{
    QSaveFile device{file};
    if (!device.open(QIODevice::WriteOnly) ||
        !device.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return false;
    QPdfWriter writer{&device};
    writer.setPageSize(QPageSize{QPageSize::A4});
    writer.setTitle(inWords(QT_TRANSLATE_NOOP("RecoveryPaper", "Recovery sheet")));
    writer.setResolution(300);
    return paintPaper(paper, writer) && device.commit();
}

RecoveryProof makeProof(const RecoveryPaper &paper)
{
    const auto count = static_cast<int>(groupsOf(paper).size());
    if (count < 2)
        return {.first = 1, .second = 1};
    auto *random = QRandomGenerator::system();
    auto first = random->bounded(count);
    auto second = random->bounded(count - 1);
    if (second >= first)
        ++second;
    return {.first = std::min(first, second) + 1, .second = std::max(first, second) + 1};
}

bool proves(const RecoveryPaper &paper, const RecoveryProof &proof, const QString &first,
            const QString &second)
{
    const auto groups = groupsOf(paper);
    return canonical(first) == canonical(groups.value(proof.first - 1)) &&
           canonical(second) == canonical(groups.value(proof.second - 1));
}

} // namespace proffer::ui
