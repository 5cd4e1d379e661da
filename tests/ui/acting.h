// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "page_window.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>

/// What a person does in the window, and sees there.
namespace proffer::test {

/// What is visible and says this, or has it as its name.
inline QAbstractButton *findButton(QWidget &inside, const QString &text)
{
    for (auto *each : inside.findChildren<QAbstractButton *>())
        if (each->isVisible() && (each->text() == text || each->accessibleName() == text))
            return each;
    return nullptr;
}

inline void click(PageWindow &page, QWidget &inside, const char *text)
{
    auto *button = findButton(inside, QString::fromUtf8(text));
    QVERIFY2(button, text);
    QTest::mouseClick(button, Qt::LeftButton);
    page.settle();
}

/// The same with the keyboard.
inline void press(PageWindow &page, QWidget &inside, const char *text)
{
    auto *button = findButton(inside, QString::fromUtf8(text));
    QVERIFY2(button, text);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    page.settle();
}

/// What is visible and has this name.
template <class T>
T *named(QWidget &inside, const char *name)
{
    for (auto *each : inside.findChildren<T *>())
        if (each->isVisible() && each->accessibleName() == QString::fromUtf8(name))
            return each;
    qFatal("nothing visible is named %s", name);
}

/// Whether a visible text or state says it.
inline bool says(const QWidget &inside, const QString &text)
{
    return std::ranges::any_of(inside.findChildren<QWidget *>(), [&](const QWidget *each) {
        const auto *label = qobject_cast<const QLabel *>(each);
        return each->isVisible() && (label ? label->text() : each->accessibleName()).contains(text);
    });
}

inline QDialog *dialog(QWidget &inside)
{
    for (auto *each : inside.findChildren<QDialog *>())
        if (each->isVisible())
            return each;
    qFatal("no dialog is open");
}

} // namespace proffer::test
