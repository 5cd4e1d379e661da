// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "crypto/hardening.h"

#include <QApplication>
#include <QTextStream>

#include <sys/stat.h>

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
    QApplication application{argc, argv};
    desktop::Program program{application, arguments};
    program.show();
    return QApplication::exec();
}
