// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "arguments.h"

#include "vault/folders.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace proffer::desktop {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

std::filesystem::path toPath(const QString &text)
{
    return {text.toStdString()};
}

void takeFile(const QStringList &given, Arguments &read)
{
    if (given.isEmpty() || !read.answer.isEmpty())
        return;
    const QFileInfo file{given.first()};
    if (given.size() > 1) {
        read.answer = Words::tr("Only one file can be given.");
        read.wrong = true;
    } else if (!file.isFile()) {
        read.answer = Words::tr("There is no file %1.").arg(given.first());
        read.wrong = true;
    } else {
        read.file = file.absoluteFilePath();
    }
}

} // namespace

Arguments readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("A vault for your data and the terms on which others may use it."));
    const QCommandLineOption vault{QStringLiteral("vault"), Words::tr("The folder of the vault."),
                                   QStringLiteral("folder")};
    const QCommandLineOption version{QStringLiteral("version"), Words::tr("Prints the version.")};
    const QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Prints this.")};
    parser.addOptions({vault, version, help});
    parser.addPositionalArgument(QStringLiteral("file"), Words::tr("What to open: a permit, a request."),
                                 QStringLiteral("[file]"));
    Arguments read{.vault = vault::usualVault(), .state = vault::stateFolder()};
    if (!parser.parse(arguments)) {
        read.answer = parser.errorText();
        read.wrong = true;
        return read;
    }
    if (parser.isSet(help))
        read.answer = parser.helpText();
    else if (parser.isSet(version))
        read.answer = QStringLiteral("proffer " PROFFER_VERSION);
    if (parser.isSet(vault))
        read.vault = toPath(parser.value(vault));
    takeFile(parser.positionalArguments(), read);
    return read;
}

} // namespace proffer::desktop
