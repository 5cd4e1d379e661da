// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"

#include "vault/folders.h"

#include <QCommandLineParser>

namespace proffer::desktop {
namespace {

std::filesystem::path toPath(const QString &text)
{
    return {text.toStdString()};
}

} // namespace

Arguments readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("A vault for your data and the terms on which others may use it."));
    const QCommandLineOption vault{QStringLiteral("vault"), QStringLiteral("The folder of the vault."),
                                   QStringLiteral("folder")};
    const QCommandLineOption version{QStringLiteral("version"), QStringLiteral("Prints the version.")};
    const QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Prints this.")};
    parser.addOptions({vault, version, help});
    Arguments read{.vault = vault::usualVault(), .state = vault::stateFolder()};
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        read.answer =
            parser.errorText().isEmpty() ? QStringLiteral("No file can be given here.") : parser.errorText();
        read.wrong = true;
    } else if (parser.isSet(help)) {
        read.answer = parser.helpText();
    } else if (parser.isSet(version)) {
        read.answer = QStringLiteral("proffer " PROFFER_VERSION);
    } else if (parser.isSet(vault)) {
        read.vault = toPath(parser.value(vault));
    }
    return read;
}

} // namespace proffer::desktop
