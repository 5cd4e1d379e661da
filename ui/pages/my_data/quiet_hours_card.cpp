// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/quiet_hours_card.h"

#include "widgets/button.h"
#include "widgets/shown.h"

#include <QComboBox>
#include <QTimeEdit>
#include <QTimeZone>

namespace proffer::ui {
namespace {

constexpr auto key = "quiet_hours";
constexpr int evening = 22;
constexpr int morning = 7;

QTimeEdit *makeTime(int hour)
{
    auto *time = new QTimeEdit{QTime{hour, 0}};
    time->setMinimumHeight(34);
    time->setDisplayFormat(QStringLiteral("HH:mm"));
    return time;
}

} // namespace

QuietHoursCard::QuietHoursCard(const PageContext &context)
    : PreferenceCard(context, tr("Quiet hours"), tr("When nobody may call you or send you anything.")),
      from_(makeTime(evening)), to_(makeTime(morning)), zone_(new QComboBox),
      takeBack_(makeButton(context.theme, tr("Take back")))
{
    for (const auto &zone : QTimeZone::availableTimeZoneIds())
        if (!zone.startsWith("UTC") || zone == "UTC")
            zone_->addItem(QString::fromUtf8(zone));
    showZone(QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    addField(tr("From"), from_);
    addField(tr("Until"), to_);
    addField(tr("In the time of"), zone_);
    addProblem();
    auto *keepIt = makeButton(context.theme, tr("Keep quiet hours"));
    takeBack_->setAccessibleName(tr("Take quiet hours back"));
    auto *row = new QHBoxLayout;
    row->addWidget(keepIt);
    row->addWidget(takeBack_);
    row->addStretch();
    column()->addLayout(row);
    connect(keepIt, &QPushButton::clicked, this, [this] {
        const auto hour = [](const QTimeEdit *time) {
            return time->time().toString(QStringLiteral("HH:mm"));
        };
        keep(key, QStringLiteral("%1-%2 %3").arg(hour(from_), hour(to_), zone_->currentText()));
    });
    connect(takeBack_, &QPushButton::clicked, this, [this] { Q_EMIT takenBack(key); });
}

void QuietHoursCard::showWishes(const Wishes &wishes)
{
    const auto found = wishes.find(key);
    setShown(*takeBack_, found != wishes.end());
    // What is being changed and not kept yet stays.
    if (found == wishes.end() || shown_ == found->second)
        return;
    shown_ = found->second;
    const auto member = [&](std::string_view name) {
        const auto *value = found->second.find(name);
        return value && value->asString() ? toText(*value->asString()) : QString{};
    };
    from_->setTime(QTime::fromString(member("from"), QStringLiteral("HH:mm")));
    to_->setTime(QTime::fromString(member("to"), QStringLiteral("HH:mm")));
    showZone(member("zone"));
}

void QuietHoursCard::forgetTyped()
{
    PreferenceCard::forgetTyped();
    shown_.reset();
    from_->setTime(QTime{evening, 0});
    to_->setTime(QTime{morning, 0});
    showZone(QString::fromUtf8(QTimeZone::systemTimeZoneId()));
}

/// One that this computer does not know stays as it is.
void QuietHoursCard::showZone(const QString &zone)
{
    if (zone_->findText(zone) < 0)
        zone_->addItem(zone);
    zone_->setCurrentIndex(zone_->findText(zone));
}

} // namespace proffer::ui
