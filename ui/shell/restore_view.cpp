// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/restore_view.h"

#include "language/text.h"
#include "services/restoring.h"
#include "shell/backup_words.h"
#include "widgets/button.h"
#include "widgets/file_dialogs.h"
#include "widgets/working.h"

#include <QCheckBox>

namespace proffer::ui {

RestoreView::RestoreView(const Theme &theme, VaultThread &vault, const std::filesystem::path &folder,
                         const vault::Surroundings &surroundings)
    : Form(theme, tr("Restore a backup"),
           tr("The vault is made of it in %1, and every entry of it is verified. The backup stays as it is.")
               .arg(toText(folder.string()))),
      vault_(&vault), folder_(folder), surroundings_(surroundings), file_(addField(tr("Backup"), false)),
      choose_(makeButton(theme, tr("Choose…"))), password_(nullptr),
      recovery_(new QCheckBox{tr("I have the recovery code instead")}), notice_(new Notice{theme}),
      working_(new Working{theme}), restore_(makeButton(theme, tr("Restore the vault"), ButtonKind::Primary)),
      leave_(makeButton(theme, tr("Make a new vault instead"), ButtonKind::Link))
{
    addFile();
    password_ = addField(tr("Password of that day"), true);
    addButtons();
}

void RestoreView::addFile()
{
    column()->addWidget(choose_);
    connect(choose_, &QPushButton::clicked, this, [this] {
        chooseFileToOpen(this, tr("Choose a backup"), [this](const QString &path) {
            file_->setText(path);
            password_->setFocus();
        });
    });
    connect(file_, &QLineEdit::returnPressed, this, [this] { password_->setFocus(); });
}

void RestoreView::addButtons()
{
    for (auto *widget : std::initializer_list<QWidget *>{recovery_, notice_, working_, restore_, leave_})
        column()->addWidget(widget);
    connect(recovery_, &QCheckBox::toggled, this, [this](bool code) {
        password_->setEchoMode(code ? QLineEdit::Normal : QLineEdit::Password);
        password_->setAccessibleName(code ? tr("Recovery code") : tr("Password of that day"));
        password_->setFocus();
    });
    connect(restore_, &QPushButton::clicked, this, &RestoreView::submit);
    connect(password_, &QLineEdit::returnPressed, this, &RestoreView::submit);
    connect(leave_, &QPushButton::clicked, this, &RestoreView::leaveWanted);
    connect(vault_, &VaultThread::progressed, working_, &Working::showProgress);
    connect(working_, &Working::stopWanted, this, [this] { vault_->stopWork(); });
}

void RestoreView::showEvent(QShowEvent *event)
{
    Form::showEvent(event);
    choose_->setFocus();
}

void RestoreView::submit()
{
    if (!restore_->isEnabled())
        return;
    notice_->clear();
    if (file_->text().trimmed().isEmpty()) {
        notice_->say(State::Problem, tr("Choose the file of a backup."));
        choose_->setFocus();
        return;
    }
    setBusy(true);
    auto done = std::make_shared<bool>(false);
    // What is made is not opened by this: it is to be unlocked as any other.
    vault_->open(
        this,
        [file = std::filesystem::path{toUtf8(file_->text().trimmed())}, typed = toUtf8(password_->text()),
         byCode = recovery_->isChecked(), folder = folder_, surroundings = surroundings_,
         done](const LongWork &work) -> Result<services::Services> {
            PROFFER_TRY(const auto credential, byCode ? vault::Credential::recoveryCode(asBytes(typed))
                                                      : vault::Credential::password(asBytes(typed)));
            PROFFER_CHECK(services::restoreAlone(file, folder, credential, surroundings, work));
            *done = true;
            return fail(ErrorCode::Cancelled);
        },
        [this, done, byCode = recovery_->isChecked()](const Done &opened) {
            setBusy(false);
            if (*done) {
                Q_EMIT restored();
                return;
            }
            notice_->say(State::Problem, sayBackupError(opened.error(), byCode));
            password_->selectAll();
            password_->setFocus();
        });
}

void RestoreView::setBusy(bool busy)
{
    for (auto *widget :
         std::initializer_list<QWidget *>{file_, choose_, password_, recovery_, restore_, leave_})
        widget->setEnabled(!busy);
    restore_->setText(busy ? tr("Restoring the vault…") : tr("Restore the vault"));
    working_->setBusy(busy);
}

} // namespace proffer::ui
