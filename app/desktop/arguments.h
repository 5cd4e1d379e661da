// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <filesystem>

namespace proffer::desktop {

/// What the program was started with.
struct Arguments {
    std::filesystem::path vault{};
    std::filesystem::path state{}; ///< where this machine remembers the vaults it has seen
    QString file{};                ///< to be opened, absolute; empty: none
    QString answer{};              ///< what to print instead of starting; empty: start
    bool wrong = false;            ///< the answer is that the arguments were not understood
};

Arguments readArguments(const QStringList &arguments);

} // namespace proffer::desktop
