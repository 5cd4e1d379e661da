// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "theme/theme.h"
#include "wording/language.h"

#include <QObject>
#include <chrono>

class QSettings;

namespace proffer::ui {

/// What the person set on this machine, kept in a file beside the program's other settings; nothing of it is
/// secret.
class Preferences : public QObject {
    Q_OBJECT
public:
    /// \a settings outlives it.
    explicit Preferences(QSettings &settings) : settings_(&settings) {}

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    int textPercent() const; ///< 75 to 200
    void setTextPercent(int percent);
    /// After how long without a key or a click the vault locks; zero: never.
    std::chrono::minutes idleLimit() const;
    void setIdleLimit(std::chrono::minutes limit);
    /// The language of the system where none was chosen.
    wording::Tongue tongue(wording::Tongue system) const;
    void setTongue(wording::Tongue tongue);
    /// From where years are counted, where the language has a choice.
    wording::Years years() const;
    void setYears(wording::Years years);

    /// Whether the vault locks when the machine goes to sleep, and when its screen is locked.
    bool lockOnSuspend() const;
    void setLockOnSuspend(bool on);
    bool lockOnScreenLock() const;
    void setLockOnScreenLock(bool on);
    /// After how many seconds what was copied is taken from the clipboard; zero: never.
    int clipboardSeconds() const;
    void setClipboardSeconds(int seconds);
    /// Whether an icon stands beside the clock.
    bool tray() const;
    void setTray(bool on);
    /// Whether the program tells, while the vault is locked, that something is due.
    bool remindersWhileLocked() const;
    void setRemindersWhileLocked(bool on);

    /// The end of a vault's history as the person last kept it elsewhere (ledger::keptEndJson()); empty:
    /// never.
    QString keptEnd(const QString &vault) const;
    void setKeptEnd(const QString &vault, const QString &text);
    /// From when on the person is to be asked whether they kept the recovery sheet; nothing: they proved it.
    std::optional<Instant> recoveryReminder(const QString &vault) const;
    void setRecoveryReminder(const QString &vault, std::optional<Instant> due);

Q_SIGNALS:
    void changed();

private:
    void keep(const QString &name, int value);
    int kept(const QString &name, int otherwise, int least, int most) const;

    QSettings *settings_;
};

} // namespace proffer::ui
