// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/file_dialogs.h"

#include <QFileDialog>
#include <QFileInfo>

namespace proffer::ui {

void chooseFileToSave(QWidget *parent, const QString &title, const FileKind &kind,
                      std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog{parent, title};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (!kind.filter.isEmpty())
        dialog->setNameFilters(kind.filter.split(QStringLiteral(";;")));
    dialog->setDefaultSuffix(QFileInfo{kind.name}.suffix());
    dialog->selectFile(kind.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void chooseFileToOpen(QWidget *parent, const QString &title, std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog{parent, title};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void chooseFolder(QWidget *parent, const QString &title, std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog{parent, title};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

} // namespace proffer::ui
