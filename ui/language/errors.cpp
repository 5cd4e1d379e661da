// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "language/errors.h"

#include "language/text.h"

#include <QCoreApplication>

namespace proffer::ui {
namespace {

QString inWords(const char *text)
{
    return QCoreApplication::translate("Errors", text);
}

/// Empty where the code has no sentence of its own.
QString sentence(const Error &error)
{
    const auto fact = [&error](std::string_view name) { return toText(error.fact(name)); };
    const auto code = error.code;
    if (code == ErrorCode::WrongPassword)
        return inWords(QT_TRANSLATE_NOOP("Errors", "This password does not open the vault."));
    if (code == ErrorCode::RecoveryCodeInvalid)
        return inWords(QT_TRANSLATE_NOOP("Errors", "There is a typing error in this recovery code."));
    if (code == ErrorCode::VaultLockedByOther)
        return inWords(QT_TRANSLATE_NOOP("Errors", "This vault is open elsewhere: in %1, process %2 on %3."))
            .arg(fact("program"), fact("pid"), fact("host"));
    if (code == ErrorCode::VaultNotFound)
        return inWords(QT_TRANSLATE_NOOP("Errors", "There is no vault in this folder."));
    if (code == ErrorCode::VaultExists)
        return inWords(
            QT_TRANSLATE_NOOP("Errors", "This folder is not empty. A vault needs a folder of its own."));
    if (code == ErrorCode::DiskFull)
        return inWords(QT_TRANSLATE_NOOP("Errors", "The disk is full. Nothing was changed."));
    if (code == ErrorCode::PasswordEmpty)
        return inWords(QT_TRANSLATE_NOOP("Errors", "Type a password."));
    if (code == ErrorCode::PasswordInUse)
        return inWords(QT_TRANSLATE_NOOP("Errors", "This password is in use already."));
    if (code == ErrorCode::AlreadyExists)
        return inWords(QT_TRANSLATE_NOOP("Errors", "This is there already."));
    if (code == ErrorCode::Cancelled)
        return inWords(QT_TRANSLATE_NOOP("Errors", "Stopped. Nothing was changed."));
    if (code == ErrorCode::FileExists)
        return inWords(
            QT_TRANSLATE_NOOP("Errors", "There is a file of this name already. Nothing was written."));
    if (code == ErrorCode::FileUnwritable)
        return inWords(QT_TRANSLATE_NOOP("Errors", "This file cannot be written."));
    if (code == ErrorCode::RequestAnswered)
        return inWords(QT_TRANSLATE_NOOP("Errors", "This request is answered already."));
    if (code == ErrorCode::RequestExpired)
        return inWords(QT_TRANSLATE_NOOP("Errors", "The time to answer this request is over."));
    if (code == ErrorCode::GrantAlreadyEnded)
        return inWords(QT_TRANSLATE_NOOP("Errors", "This permit was ended already."));
    if (code == ErrorCode::GrantNeedsVendorKey)
        return inWords(QT_TRANSLATE_NOOP("Errors",
                                         "This company has no proven key, so nobody else could be kept from "
                                         "using the permit. Compare its fingerprint first."));
    if (code == ErrorCode::GrantEmpty)
        return inWords(QT_TRANSLATE_NOOP("Errors", "Nothing that was asked for fits your rules."));
    if (code == ErrorCode::ContentUnknown)
        return inWords(
            QT_TRANSLATE_NOOP("Errors", "This is nothing that Proffer understands. Nothing was changed."));
    if (code == ErrorCode::OriginInvalid)
        return inWords(
            QT_TRANSLATE_NOOP("Errors", "This is not the address of a website, as in https://shop.example."));
    return {};
}

} // namespace

QString sayError(const Error &error)
{
    auto said = sentence(error);
    if (!said.isEmpty())
        return said;
    return inWords(QT_TRANSLATE_NOOP("Errors", "This did not work, and nothing was changed (%1)."))
        .arg(toText(stableName(error.code)));
}

} // namespace proffer::ui
