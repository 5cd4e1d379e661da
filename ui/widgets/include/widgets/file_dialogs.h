// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace proffer::ui {

/// What a file to be saved is called at first, and what it can be.
struct FileKind {
    QString name{};   ///< "Recovery sheet.pdf"; its suffix is added where none is typed
    QString filter{}; ///< "Picture (*.png)"; empty: any
};

/// Lets the person say where to save; an existing file is asked about. \a then gets the path.
void chooseFileToSave(QWidget *parent, const QString &title, const FileKind &kind,
                      std::function<void(const QString &)> then);
/// Lets the person choose a file that exists.
void chooseFileToOpen(QWidget *parent, const QString &title, std::function<void(const QString &)> then);
/// Lets the person choose a folder that exists.
void chooseFolder(QWidget *parent, const QString &title, std::function<void(const QString &)> then);

} // namespace proffer::ui
