// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"

#include <QCommandLineParser>
#include <QStandardPaths>

namespace proffer::desktop {
namespace {

std::filesystem::path toPath(const QString &text)
{
    return {text.toStdString()};
}

/// Where the command line looks too.
std::filesystem::path usualVault()
{
    const auto named = qEnvironmentVariable("PROFFER_VAULT");
    if (!named.isEmpty())
        return toPath(named);
    return toPath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)) / "proffer" /
           "vault";
}

std::filesystem::path stateFolder()
{
    const auto named = toPath(qEnvironmentVariable("XDG_STATE_HOME"));
    const auto base =
        named.is_absolute()
            ? named
            : toPath(QStandardPaths::writableLocation(QStandardPaths::HomeLocation)) / ".local/state";
    return base / "proffer";
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
    Arguments read{.vault = usualVault(), .state = stateFolder()};
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
