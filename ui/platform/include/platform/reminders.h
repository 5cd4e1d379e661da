// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "platform/desktop_notice.h"

#include <vector>

class QSettings;

namespace proffer::ui {

/// Says on the desktop how much is due, also while the vault is locked: it keeps dates and counts, nothing
/// else, and those only where the person wants it.
class Reminders : public QObject {
    Q_OBJECT
public:
    /// For how many days they are kept.
    static constexpr std::size_t days = 31;

    /// All outlive it.
    Reminders(QSettings &settings, const Clock &clock, DesktopNotice &notice);

    /// The person switched them on; off at first.
    bool wanted() const;
    /// How much needs the person today, and on each day after it.
    void keep(const std::vector<std::size_t> &counts);
    /// To be called now and then: says it once a day, and when there is more than was said on that day.
    void remind();

private:
    int dueOn(const QDate &day) const;
    QDate today() const;

    QSettings *settings_;
    const Clock *clock_;
    DesktopNotice *notice_;
};

} // namespace proffer::ui
