// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "platform/tray.h"

namespace proffer::ui {

Tray::Tray(const QIcon &icon) : icon_(icon)
{
    connect(menu_.addAction(tr("Show")), &QAction::triggered, this, &Tray::windowWanted);
    connect(menu_.addAction(tr("Lock")), &QAction::triggered, this, &Tray::lockWanted);
    connect(menu_.addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitWanted);
    icon_.setToolTip(QStringLiteral("Proffer"));
    icon_.setContextMenu(&menu_);
    connect(&icon_, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowWanted();
    });
    icon_.show();
}

} // namespace proffer::ui
