// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace proffer::ui {

/// Whether the person prefers dark windows, as the desktop has it and as it changes: "color-scheme" of the
/// portal's settings (XDG Desktop Portal, org.freedesktop.portal.Settings).
class SystemAppearance : public QObject {
    Q_OBJECT
public:
    /// On a bus that is not connected, or without a portal that runs, nothing is said.
    explicit SystemAppearance(const QDBusConnection &session);

Q_SIGNALS:
    /// At first, once the desktop has answered, and after each change. Nothing for who has no preference.
    void found(bool dark);

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);
};

} // namespace proffer::ui
