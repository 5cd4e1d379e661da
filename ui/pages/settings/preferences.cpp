// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/preferences.h"

#include <QSettings>

namespace proffer::ui {
namespace {

constexpr int dayOfMinutes = 24 * 60;
constexpr int usualIdleMinutes = 5;
constexpr int usualClipboardSeconds = 30;
constexpr int hourOfSeconds = 60 * 60;

QString placeOf(const char *name, const QString &vault)
{
    return QStringLiteral("%1/%2").arg(QLatin1String{name}, vault);
}

} // namespace

void Preferences::keep(const QString &name, int value)
{
    settings_->setValue(name, value);
    Q_EMIT changed();
}

/// What somebody else wrote into the file counts only where it makes sense.
int Preferences::kept(const QString &name, int otherwise, int least, int most) const
{
    auto understood = false;
    const auto value = settings_->value(name).toInt(&understood);
    return understood && value >= least && value <= most ? value : otherwise;
}

Appearance Preferences::appearance() const
{
    return static_cast<Appearance>(
        kept(QStringLiteral("appearance"), 0, 0, static_cast<int>(Appearance::Dark)));
}

void Preferences::setAppearance(Appearance appearance)
{
    keep(QStringLiteral("appearance"), static_cast<int>(appearance));
}

int Preferences::textPercent() const
{
    return kept(QStringLiteral("text_percent"), 100, 75, 200);
}

void Preferences::setTextPercent(int percent)
{
    keep(QStringLiteral("text_percent"), percent);
}

std::chrono::minutes Preferences::idleLimit() const
{
    return std::chrono::minutes{kept(QStringLiteral("idle_minutes"), usualIdleMinutes, 0, dayOfMinutes)};
}

void Preferences::setIdleLimit(std::chrono::minutes limit)
{
    keep(QStringLiteral("idle_minutes"), static_cast<int>(limit.count()));
}

wording::Tongue Preferences::tongue(wording::Tongue system) const
{
    const auto last = static_cast<int>(wording::tongues().size()) - 1;
    return static_cast<wording::Tongue>(kept(QStringLiteral("language"), static_cast<int>(system), 0, last));
}

void Preferences::setTongue(wording::Tongue tongue)
{
    keep(QStringLiteral("language"), static_cast<int>(tongue));
}

wording::Years Preferences::years() const
{
    return static_cast<wording::Years>(
        kept(QStringLiteral("years"), 0, 0, static_cast<int>(wording::Years::Common)));
}

void Preferences::setYears(wording::Years years)
{
    keep(QStringLiteral("years"), static_cast<int>(years));
}

bool Preferences::lockOnSuspend() const
{
    return kept(QStringLiteral("lock_on_suspend"), 1, 0, 1) == 1;
}

void Preferences::setLockOnSuspend(bool on)
{
    keep(QStringLiteral("lock_on_suspend"), on ? 1 : 0);
}

bool Preferences::lockOnScreenLock() const
{
    return kept(QStringLiteral("lock_on_screen_lock"), 1, 0, 1) == 1;
}

void Preferences::setLockOnScreenLock(bool on)
{
    keep(QStringLiteral("lock_on_screen_lock"), on ? 1 : 0);
}

int Preferences::clipboardSeconds() const
{
    return kept(QStringLiteral("clipboard_seconds"), usualClipboardSeconds, 0, hourOfSeconds);
}

void Preferences::setClipboardSeconds(int seconds)
{
    keep(QStringLiteral("clipboard_seconds"), seconds);
}

bool Preferences::tray() const
{
    return kept(QStringLiteral("tray"), 0, 0, 1) == 1;
}

void Preferences::setTray(bool on)
{
    keep(QStringLiteral("tray"), on ? 1 : 0);
}

bool Preferences::remindersWhileLocked() const
{
    return kept(QStringLiteral("reminders"), 0, 0, 1) == 1;
}

void Preferences::setRemindersWhileLocked(bool on)
{
    keep(QStringLiteral("reminders"), on ? 1 : 0);
}

QString Preferences::keptEnd(const QString &vault) const
{
    return settings_->value(placeOf("kept_end", vault)).toString();
}

void Preferences::setKeptEnd(const QString &vault, const QString &text)
{
    settings_->setValue(placeOf("kept_end", vault), text);
    Q_EMIT changed();
}

std::optional<Instant> Preferences::recoveryReminder(const QString &vault) const
{
    auto understood = false;
    const auto seconds = settings_->value(placeOf("recovery_reminder", vault)).toLongLong(&understood);
    const auto due = understood ? fromUnixSeconds(seconds) : Result<Instant>{fail(ErrorCode::InvalidDate)};
    return due ? std::optional{*due} : std::nullopt;
}

void Preferences::setRecoveryReminder(const QString &vault, std::optional<Instant> due)
{
    const auto place = placeOf("recovery_reminder", vault);
    if (due)
        settings_->setValue(place, static_cast<qlonglong>(toUnixSeconds(*due)));
    else
        settings_->remove(place);
    Q_EMIT changed();
}

} // namespace proffer::ui
