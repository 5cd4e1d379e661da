// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/try_backup_form.h"

#include "shell/backup_words.h"
#include "widgets/button.h"
#include "widgets/file_dialogs.h"

namespace proffer::ui {

TryBackupForm::TryBackupForm(QWidget *parent, const PageContext &context, const QString &file)
    : VaultForm(parent, context, tr("Try a backup"), tr("Try it")), file_(new QLineEdit{file})
{
    addSentence(
        tr("It is restored into a folder of its own, every entry of it is verified, and it is removed "
           "again. Your vault stays as it is."),
        Colour::Muted);
    auto *row = new QHBoxLayout;
    file_->setAccessibleName(tr("Backup"));
    row->addWidget(file_, 1);
    auto *choose = makeButton(theme(), tr("Choose…"));
    row->addWidget(choose);
    addField(tr("Backup"), row);
    password_ = addSecret(tr("Password of that day"));
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFileToOpen(this, tr("Choose a backup"), [this](const QString &path) { file_->setText(path); });
    });
}

bool TryBackupForm::submit()
{
    if (file_->text().trimmed().isEmpty()) {
        refuse(tr("Choose the file of a backup."));
        return false;
    }
    attempt<services::TriedBackup>(
        [file = toUtf8(file_->text().trimmed()), typed = toUtf8(password_->text())](
            services::Services &services, const LongWork &work) -> Result<services::TriedBackup> {
            PROFFER_TRY(const auto password, vault::Credential::password(asBytes(typed)));
            return services.tryBackup(std::filesystem::path{file}, password, work);
        },
        [this](const services::TriedBackup &backup) {
            accept();
            Q_EMIT tried(backup);
        });
    return false;
}

QString TryBackupForm::sayFailure(const Error &error) const
{
    return error.code == ErrorCode::BackupDamaged
               ? tr("This backup is damaged and cannot be restored. Make a new one now.")
               : sayBackupError(error);
}

} // namespace proffer::ui
