// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/restore_form.h"

#include "services/restoring.h"
#include "shell/backup_words.h"
#include "shell/drafts.h"
#include "widgets/button.h"
#include "widgets/file_dialogs.h"
#include "widgets/text.h"

#include <QCheckBox>
#include <QDir>

namespace proffer::ui {
namespace {

/// As a shell takes it for one word.
QString quoted(QString path)
{
    return QStringLiteral("'%1'").arg(path.replace(QLatin1Char{'\''}, QStringLiteral("'\\''")));
}

} // namespace

RestoreForm::RestoreForm(QWidget *parent, const PageContext &context, const QString &file)
    : VaultForm(parent, context, tr("Restore a backup"), tr("Restore it")), file_(nullptr), folder_(nullptr),
      password_(nullptr), recovery_(new QCheckBox{tr("I have the recovery code instead")})
{
    addSentence(tr("It becomes another vault in a folder of its own. The vault that is open stays as it is."),
                Colour::Muted);
    file_ = addChoice(tr("Backup"), file, [this] { chooseBackup(); });
    password_ = addSecret(tr("Password of that day"));
    keepOutOfDrafts(*password_);
    addField({}, recovery_);
    recovery_->setAccessibleName(recovery_->text());
    folder_ =
        addChoice(tr("New folder"), QDir::home().filePath(tr("Restored vault")), [this] { choosePlace(); });
    connect(recovery_, &QCheckBox::toggled, this, [this](bool code) {
        password_->setEchoMode(code ? QLineEdit::Normal : QLineEdit::Password);
        password_->setAccessibleName(code ? tr("Recovery code") : tr("Password of that day"));
    });
}

QLineEdit *RestoreForm::addChoice(const QString &name, const QString &text, std::function<void()> choose)
{
    auto *field = new QLineEdit{text};
    field->setAccessibleName(name);
    auto *button = makeButton(theme(), tr("Choose…"));
    button->setAccessibleName(tr("%1: choose").arg(name));
    connect(button, &QPushButton::clicked, this, std::move(choose));
    auto *row = new QHBoxLayout;
    row->addWidget(field, 1);
    row->addWidget(button);
    addField(name, row);
    return field;
}

void RestoreForm::chooseBackup()
{
    chooseFileToOpen(this, tr("Choose a backup"), [this](const QString &path) { file_->setText(path); });
}

void RestoreForm::choosePlace()
{
    chooseFolder(this, tr("Where the new folder shall be"), [this](const QString &path) {
        folder_->setText(QDir{path}.filePath(tr("Restored vault")));
    });
}

bool RestoreForm::submit()
{
    const auto file = file_->text().trimmed();
    const auto folder = QDir::cleanPath(QDir::home().absoluteFilePath(folder_->text().trimmed()));
    if (file.isEmpty() || folder_->text().trimmed().isEmpty()) {
        refuse(file.isEmpty() ? tr("Choose the file of a backup.") : tr("Say where the vault shall be."));
        (file.isEmpty() ? file_ : folder_)->setFocus();
        return false;
    }
    attempt<services::TriedBackup>(
        [file = toUtf8(file), folder = toUtf8(folder), typed = toUtf8(password_->text()),
         byCode = recovery_->isChecked()](services::Services &services,
                                          const LongWork &work) -> Result<services::TriedBackup> {
            PROFFER_TRY(const auto credential, byCode ? vault::Credential::recoveryCode(asBytes(typed))
                                                      : vault::Credential::password(asBytes(typed)));
            return services::restoreBeside(services, std::filesystem::path{file},
                                           std::filesystem::path{folder}, credential, work);
        },
        [this, folder](const services::TriedBackup &) {
            accept();
            Q_EMIT restored(folder);
        });
    return false;
}

QString RestoreForm::sayFailure(const Error &error) const
{
    return sayBackupError(error, recovery_->isChecked());
}

RestoredSheet::RestoredSheet(QWidget *parent, const PageContext &context, const QString &folder)
    : Sheet(parent, context.theme, tr("The backup is restored"), {})
{
    addSentence(tr("The vault is in %1, and every entry of it is verified. It opens with the password or the "
                   "recovery code of the day of the backup.")
                    .arg(folder));
    addSentence(tr("To open it, close this program and start it with this command:"));
    auto *command =
        new Text{context.theme, QStringLiteral("proffer --vault=%1").arg(quoted(folder)), TextSize::Strong};
    command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    content()->addWidget(command);
}

} // namespace proffer::ui
