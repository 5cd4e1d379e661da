// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "acting.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>

/// What a person chooses on the screen, and how it looked then.
namespace proffer::test {

/// Clicks where there is no vault to wait for.
inline void clickOn(QWidget &inside, const char *text)
{
    QCoreApplication::processEvents(); // what is new gets its place
    auto *button = findButton(inside, QString::fromUtf8(text));
    QVERIFY2(button, text);
    QTest::mouseClick(button, Qt::LeftButton);
}

/// Types a path where a file is asked for.
inline void chooseFile(PageWindow &page, QWidget &inside, const QString &path)
{
    for (auto *each : inside.findChildren<QFileDialog *>()) {
        if (!each->isVisible())
            continue;
        auto *name = each->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        page.settle();
        return;
    }
    qFatal("no file is asked for");
}

/// Keeps a picture where $PROFFER_SHOTS says.
inline void keepPicture(QWidget &shown, const QString &name)
{
    const auto folder = qEnvironmentVariable("PROFFER_SHOTS");
    if (!folder.isEmpty() &&
        (!QDir{}.mkpath(folder) || !shown.grab().save(QStringLiteral("%1/%2.png").arg(folder, name))))
        qFatal("the picture cannot be saved");
}

} // namespace proffer::test
