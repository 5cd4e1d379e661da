// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "place.h"

#include "pages/pages.h"

#include <QApplication>
#include <QSettings>
#include <QTest>

namespace proffer::test {

/// The window over a vault on disk, at the smallest size that is promised.
class PageWindow {
public:
    using Filling = std::function<void(services::Services &, Place &)>;

    /// \a over: says what the window says otherwise than the language does. \a vfs: what SQLite writes with.
    explicit PageWindow(const Filling &fill, wording::Tongue tongue = wording::Tongue::English,
                        ui::Appearance appearance = ui::Appearance::Light, int percent = 100,
                        QTranslator *over = nullptr, const std::string &vfs = {})
        : place_(root_.path().toStdString()),
          settings_(root_.filePath(QStringLiteral("settings")), QSettings::IniFormat),
          preferences_(settings_), theme_(*qobject_cast<QApplication *>(QCoreApplication::instance())),
          spoken_(tongue), clipboard_(*QGuiApplication::clipboard(), std::chrono::milliseconds{0})
    {
        theme_.setAppearance(appearance);
        theme_.setTextPercent(percent);
        place_.vfs = vfs;
        auto opened = false;
        vault_.open(
            &theme_,
            [this, fill](const LongWork &) {
                auto services = place_.create();
                fill(services, place_);
                return Result<services::Services>{std::move(services)};
            },
            [&opened](const Done &done) { opened = done.has_value(); });
        // A benchmark fills it for minutes.
        if (!QTest::qWaitFor([&opened] { return opened; }, 900'000))
            qFatal("the vault does not open");
        if (over)
            QCoreApplication::installTranslator(over);
        window_ = std::make_unique<ui::MainWindow>(context(), ui::pageMaker(context(), preferences_));
        window_->resize(1024, 640);
        window_->show();
        settle();
    }

    ui::MainWindow &window() { return *window_; }
    ui::VaultThread &vault() { return vault_; }
    ui::Preferences &preferences() { return preferences_; }
    ui::PageContext context()
    {
        return {.vault = vault_,
                .theme = theme_,
                .spoken = spoken_,
                .clock = place_.clock,
                .clipboard = clipboard_};
    }

    void go(const ui::Place &place)
    {
        window_->go(place);
        settle();
    }
    /// Until everything that was asked, and that the answers asked, is answered and laid out.
    void settle()
    {
        for (auto round = 0; round < 4; ++round) {
            auto answered = false;
            vault_.ask<int>(
                &theme_, [](services::Services &, const LongWork &) -> Result<int> { return 1; },
                [&answered](const Result<int> &) { answered = true; });
            if (!QTest::qWaitFor([&answered] { return answered; }, 60'000))
                qFatal("the vault does not answer");
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
    }
    /// What the vault says now.
    template <class T>
    T read(const std::function<T(services::Services &)> &question)
    {
        std::optional<T> found;
        vault_.ask<T>(
            &theme_,
            [&question](services::Services &services, const LongWork &) -> Result<T> {
                return question(services);
            },
            [&found](Result<T> answer) { found = *std::move(answer); });
        if (!QTest::qWaitFor([&found] { return found.has_value(); }, 60'000))
            qFatal("the vault does not answer");
        return *std::move(found);
    }

private:
    QTemporaryDir root_;
    Place place_;
    QSettings settings_;
    ui::Preferences preferences_;
    ui::Theme theme_;
    ui::Spoken spoken_;
    ui::SecretClipboard clipboard_;
    ui::VaultThread vault_;
    std::unique_ptr<ui::MainWindow> window_;
};

} // namespace proffer::test
