// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "run.h"
#include "tongue.h"

#include "base/error.h"
#include "crypto/hardening.h"

#include <QCoreApplication>

#include <clocale>
#include <sys/stat.h>

int main(int count, char **words)
{
    using namespace proffer::cli;
    // Widths of characters are counted the same everywhere; nothing is sorted or parsed by a locale.
    std::setlocale(LC_CTYPE, "C.UTF-8");
    ::umask(S_IRWXG | S_IRWXO);
    // Who holds a vault's lock is known by this name.
    QCoreApplication::setApplicationName(QStringLiteral("proffer-cli"));
    std::vector<std::string> typed(words + (count > 0 ? 1 : 0), words + count);
    speak(tongueFor(typed));
    const Console console{std::move(typed)};
    if (auto hardened = proffer::crypto::hardenProcess(); !hardened)
        return static_cast<int>(console.complain(hardened.error()));
    return static_cast<int>(console.run());
}
