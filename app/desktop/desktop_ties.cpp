// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "overview/attention.h"

#include <QApplication>

namespace proffer::desktop {

DesktopTies::DesktopTies(QSettings &settings, const Clock &clock)
    : watch(QDBusConnection::systemBus(), QDBusConnection::sessionBus()),
      appearance(QDBusConnection::sessionBus()), notice(QDBusConnection::sessionBus()),
      reminders(settings, clock, notice)
{
}

/// Talking to the buses takes a moment, for which the first window does not wait.
void Program::meetDesktop()
{
    ties_ = std::make_unique<DesktopTies>(settings_, clock_);
    connect(&ties_->notice, &ui::DesktopNotice::chosen, this, &Program::comeForward);
    connect(&ties_->watch, &ui::SessionWatch::sleeping, this, [this] {
        if (preferences_.lockOnSuspend())
            lockIfOpen();
    });
    connect(&ties_->watch, &ui::SessionWatch::left, this, [this] {
        if (preferences_.lockOnScreenLock())
            lockIfOpen();
    });
    connect(&ties_->appearance, &ui::SystemAppearance::found, &theme_, &ui::Theme::setSystemDark);
    connect(&ties_->ending, &ui::EndSignals::endWanted, this, [] { QCoreApplication::exit(); });
    remind();
}

/// Off at first; without a tray the window is all that there is.
void Program::applyTray()
{
    if (!preferences_.tray() || !QSystemTrayIcon::isSystemTrayAvailable()) {
        tray_.reset();
    } else if (!tray_) {
        tray_ = std::make_unique<ui::Tray>(windowIcon());
        connect(tray_.get(), &ui::Tray::windowWanted, this, [this] { comeForward({}); });
        connect(tray_.get(), &ui::Tray::lockWanted, this, &Program::lockIfOpen);
        // Not quit(), which closes the window first.
        connect(tray_.get(), &ui::Tray::quitWanted, this, [] { QCoreApplication::exit(); });
    }
    QApplication::setQuitOnLastWindowClosed(!tray_);
}

/// What was kept for them goes at once where they are not wanted any more.
void Program::applyReminders()
{
    if (!ties_)
        return;
    if (!ties_->reminders.wanted())
        ties_->reminders.keep({});
    else if (window_)
        countWaiting();
}

/// Today, and where reminders are wanted, also on the days after it.
void Program::countWaiting()
{
    using Counts = std::vector<std::size_t>;
    vault_.ask<Counts>(
        this,
        [this, days = ties_ && ties_->reminders.wanted() ? ui::Reminders::days : 1](
            services::Services &services, const LongWork &) -> Result<Counts> {
            Counts counts;
            for (std::size_t day = 0; day < days; ++day) {
                PROFFER_TRY(const auto all,
                            overview::attention(services, clock_.now() + std::chrono::days{day}));
                counts.push_back(all.size());
            }
            return counts;
        },
        [this](const Result<Counts> &counts) {
            if (!counts || !window_)
                return;
            window_->showWaiting(counts->front());
            if (ties_)
                ties_->reminders.keep(*counts);
        });
}

/// Who looks at the open vault sees it there.
void Program::remind()
{
    if (ties_ && (!window_ || !isActiveWindow()))
        ties_->reminders.remind();
}

} // namespace proffer::desktop
