// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "platform/reminders.h"

#include <QDateTime>
#include <QSettings>

namespace proffer::ui {
namespace {

constexpr QLatin1String wantedName{"reminders"};
constexpr QLatin1String firstDayName{"reminders_from"};
constexpr QLatin1String countsName{"reminders_counts"};
constexpr QLatin1String saidDayName{"reminders_said_on"};
constexpr QLatin1String saidCountName{"reminders_said"};

} // namespace

Reminders::Reminders(QSettings &settings, const Clock &clock, DesktopNotice &notice)
    : settings_(&settings), clock_(&clock), notice_(&notice)
{
}

bool Reminders::wanted() const
{
    return settings_->value(wantedName, false).toBool();
}

void Reminders::keep(const std::vector<std::size_t> &counts)
{
    if (!wanted()) {
        for (const auto &name : {firstDayName, countsName, saidDayName, saidCountName})
            settings_->remove(name);
        return;
    }
    QStringList written;
    for (const auto count : counts)
        written.append(QString::number(count));
    settings_->setValue(firstDayName, today().toString(Qt::ISODate));
    settings_->setValue(countsName, written);
}

/// What the file says of a day outside of it, or what is no count, is nothing.
int Reminders::dueOn(const QDate &day) const
{
    const auto first = QDate::fromString(settings_->value(firstDayName).toString(), Qt::ISODate);
    const auto counts = settings_->value(countsName).toStringList();
    const auto at = first.isValid() ? first.daysTo(day) : -1;
    return at >= 0 && at < counts.size() ? std::max(0, counts[at].toInt()) : 0;
}

QDate Reminders::today() const
{
    return QDateTime::fromSecsSinceEpoch(toUnixSeconds(clock_->now())).date();
}

void Reminders::remind()
{
    if (!wanted())
        return;
    const auto day = today();
    const auto due = dueOn(day);
    const auto isSaid = settings_->value(saidDayName).toString() == day.toString(Qt::ISODate);
    if (due <= (isSaid ? settings_->value(saidCountName).toInt() : 0))
        return;
    notice_->say(tr("%n thing(s) need you.", nullptr, due));
    settings_->setValue(saidDayName, day.toString(Qt::ISODate));
    settings_->setValue(saidCountName, due);
}

} // namespace proffer::ui
