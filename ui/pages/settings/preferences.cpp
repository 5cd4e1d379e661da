// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/preferences.h"

#include <QSettings>

namespace proffer::ui {
namespace {

constexpr int dayOfMinutes = 24 * 60;
constexpr int usualIdleMinutes = 5;

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

} // namespace proffer::ui
