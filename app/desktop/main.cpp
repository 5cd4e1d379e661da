// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "crypto/hardening.h"

#include <QApplication>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTextStream>

#include <fontconfig/fontconfig.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace {

constexpr std::chrono::seconds longestAnswer{5};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

/// The texts in the language that the person chose, as long as this is there.
struct Speaking {
    QSettings settings{};
    proffer::ui::Preferences preferences{settings};
    proffer::ui::Spoken spoken{preferences.tongue(proffer::ui::systemTongue()), preferences.years()};
};

void print(FILE *where, const QString &text)
{
    QTextStream{where} << text << '\n';
}

/// What was asked for, or what is wrong with the arguments: read once more, now that there are words for it.
int answer(int argc, char *argv[], const QStringList &given)
{
    const QCoreApplication application{argc, argv};
    const Speaking speaking;
    const auto arguments = proffer::desktop::readArguments(given);
    print(arguments.wrong ? stderr : stdout, arguments.answer);
    return arguments.wrong ? 2 : 0;
}

/// Who started it from a menu sees no terminal.
int refuse()
{
    const Speaking speaking;
    const auto sentence = Words::tr("Proffer is running already, and does not answer.");
    print(stderr, sentence);
    QMessageBox box{QMessageBox::Warning, QStringLiteral("Proffer"), sentence};
    box.show();
    QApplication::exec();
    return 1;
}

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
    if (!arguments.answer.isEmpty())
        return answer(argc, argv, given);
    const auto activation =
        qEnvironmentVariable("XDG_ACTIVATION_TOKEN", qEnvironmentVariable("DESKTOP_STARTUP_ID"));
    // Reading what fonts there are takes as long as meeting the display does, so both are done at once.
    const std::jthread fonts{[] { FcInit(); }};
    QApplication application{argc, argv};
    ui::SingleInstance instance{QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation),
                                ui::toText(arguments.vault.string()), ::geteuid()};
    auto unheard = false;
    switch (instance.begin({.activation = activation, .file = arguments.file}, longestAnswer)) {
    case ui::SingleInstance::Standing::First:
        break;
    case ui::SingleInstance::Standing::Handed:
        return 0;
    case ui::SingleInstance::Standing::Deaf:
        return refuse();
    case ui::SingleInstance::Standing::Unheard:
        unheard = true;
        break;
    }
    desktop::Program program{application, arguments, instance};
    if (unheard)
        print(stderr,
              Words::tr("Without a folder of your own for sockets this program does not notice when it "
                        "is started again."));
    program.begin();
    return QApplication::exec();
}
