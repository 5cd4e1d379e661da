// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "page_window.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>

/// What a person does on the screen: clicks what says something, types into what has a name, reads.
namespace proffer::test {

/// What is visible and has this name.
template <class T>
T *named(QWidget &inside, const QString &name)
{
    for (auto *each : inside.findChildren<T *>())
        if (each->isVisible() && each->accessibleName() == name)
            return each;
    qFatal("nothing visible is named %s", qPrintable(name));
}

/// A visible button that says this, or is named so.
inline QAbstractButton *findButton(QWidget &inside, const QString &text)
{
    for (auto *each : inside.findChildren<QAbstractButton *>())
        if (each->isVisible() && (each->text() == text || each->accessibleName() == text))
            return each;
    return nullptr;
}

inline void clickOn(QWidget &inside, const char *text)
{
    auto *button = findButton(inside, QString::fromUtf8(text));
    if (!button)
        qFatal("no visible button says %s", text);
    QTest::mouseClick(button, Qt::LeftButton);
}

inline void click(PageWindow &page, QWidget &inside, const char *text)
{
    clickOn(inside, text);
    page.settle();
}

/// Whether a visible text or state says it.
inline bool says(const QWidget &inside, const QString &text)
{
    return std::ranges::any_of(inside.findChildren<QWidget *>(), [&](const QWidget *each) {
        const auto *label = qobject_cast<const QLabel *>(each);
        return each->isVisible() && (label ? label->text() : each->accessibleName()).contains(text);
    });
}

/// The dialog that is open.
inline QDialog *dialog(QWidget &inside)
{
    QDialog *last = nullptr;
    for (auto *each : inside.findChildren<QDialog *>())
        if (each->isVisible())
            last = each;
    if (!last)
        qFatal("no dialog is open");
    return last;
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
