// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "crypto/hardening.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTextStream>

#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr std::chrono::seconds longestAnswer{5};

} // namespace

int main(int argc, char *argv[])
{
    using namespace proffer;
    ::umask(S_IRWXG | S_IRWXO);
    if (const auto hardened = crypto::hardenProcess(); !hardened) {
        QTextStream{stderr} << "proffer: " << ui::toText(stableName(hardened.error().code)) << '\n';
        return 1;
    }
    QCoreApplication::setOrganizationName(QStringLiteral("proffer"));
    QCoreApplication::setApplicationName(QStringLiteral("proffer"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.proffer.Proffer"));
    QStringList given;
    for (int i = 0; i < argc; ++i)
        given.append(QString::fromLocal8Bit(argv[i]));
    const auto arguments = desktop::readArguments(given);
    if (!arguments.answer.isEmpty()) {
        QTextStream{arguments.wrong ? stderr : stdout} << arguments.answer << '\n';
        return arguments.wrong ? 2 : 0;
    }
    const auto activation =
        qEnvironmentVariable("XDG_ACTIVATION_TOKEN", qEnvironmentVariable("DESKTOP_STARTUP_ID"));
    QApplication application{argc, argv};
    ui::SingleInstance instance{QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation),
                                ui::toText(arguments.vault.string()), ::geteuid()};
    switch (instance.begin({.activation = activation, .file = arguments.file}, longestAnswer)) {
    case ui::SingleInstance::Standing::First:
        break;
    case ui::SingleInstance::Standing::Handed:
        return 0;
    case ui::SingleInstance::Standing::Deaf:
        QTextStream{stderr} << "proffer: it is running already, and does not answer\n";
        return 1;
    case ui::SingleInstance::Standing::Unheard:
        QTextStream{stderr} << "proffer: without a folder of the person's own for sockets, "
                               "this process does not notice another\n";
        break;
    }
    desktop::Program program{application, arguments, instance};
    program.begin();
    return QApplication::exec();
}
