// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/backup_words.h"

#include "language/errors.h"

#include <QCoreApplication>

namespace proffer::ui {
namespace {

/// What is wrong with the person's typing, this machine or this version, and not with the file.
bool isOfElse(ErrorCode code)
{
    using enum ErrorCode;
    constexpr auto codes = std::to_array<ErrorCode>({RecoveryCodeInvalid, PasswordEmpty, VaultNewerFormat,
                                                     StoreNewerSchema, DiskFull, OutOfMemory, Cancelled});
    return std::ranges::find(codes, code) != codes.end();
}

} // namespace

QString sayBackupError(const Error &error, bool byCode)
{
    const auto inWords = [](const char *text) { return QCoreApplication::translate("Backups", text); };
    const auto code = error.code;
    if (code == ErrorCode::FileNotFound || code == ErrorCode::FileUnreadable)
        return inWords(QT_TRANSLATE_NOOP("Backups", "This file is not there or cannot be read."));
    if (code == ErrorCode::BackupForeign)
        return inWords(QT_TRANSLATE_NOOP("Backups", "This file is no backup of Proffer."));
    if (code == ErrorCode::WrongPassword)
        return byCode
                   ? inWords(QT_TRANSLATE_NOOP("Backups",
                                               "This recovery code does not open the backup. It has the "
                                               "code that the vault had when it was made."))
                   : inWords(QT_TRANSLATE_NOOP("Backups",
                                               "This password does not open the backup. It has the password "
                                               "that the vault had when it was made."));
    if (code == ErrorCode::VaultExists)
        return inWords(QT_TRANSLATE_NOOP(
            "Backups", "There is something in this folder already. A vault needs a folder of its own."));
    if (code == ErrorCode::FileUnwritable)
        return inWords(QT_TRANSLATE_NOOP("Backups", "This folder cannot be made. Choose another place."));
    if (code == ErrorCode::InvalidArgument && error.fact("reason") == "inside_vault")
        return inWords(
            QT_TRANSLATE_NOOP("Backups", "The folder of the open vault is no place for another one."));
    if (isOfElse(code))
        return sayError(error);
    return inWords(QT_TRANSLATE_NOOP("Backups", "This backup is damaged and cannot be restored."));
}

} // namespace proffer::ui
