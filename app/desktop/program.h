// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arguments.h"
#include "crypto/random.h"
#include "pages/pages.h"
#include "platform/end_signals.h"
#include "platform/reminders.h"
#include "platform/secret_clipboard.h"
#include "platform/session_watch.h"
#include "platform/single_instance.h"
#include "platform/system_appearance.h"
#include "platform/tray.h"
#include "shell/questions_view.h"
#include "shell/recovery_paper.h"
#include "shell/unlock_view.h"
#include "shell/welcome_view.h"
#include "terms/questions.h"

#include <QElapsedTimer>
#include <QSettings>
#include <QStackedWidget>

namespace proffer::desktop {

/// What the program has with the desktop around it: when to lock, and what to remind of.
struct DesktopTies {
    /// Both outlive it.
    DesktopTies(QSettings &settings, const Clock &clock);

    ui::SessionWatch watch;
    ui::EndSignals ending;
    ui::SystemAppearance appearance;
    ui::DesktopNotice notice;
    ui::Reminders reminders;
};

/// The one window of the program, and what it shows: making a vault, unlocking it, what is inside. Locking
/// replaces the image of the process, so that nothing of what was shown stays in its memory.
class Program : public QStackedWidget {
    Q_OBJECT
public:
    /// \a instance outlives it.
    Program(QApplication &application, const Arguments &arguments, ui::SingleInstance &instance);
    Q_DISABLE_COPY_MOVE(Program)
    ~Program() override;

    /// Shows the window, unless only the icon in the tray was there before a lock.
    void begin();
    /// Opens a file as soon as the vault is open.
    void openFile(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void applyPreferences();
    void applyTray();
    void applyReminders();
    void showVault();
    void showWelcome();
    void showRestore();
    void showUnlock(const QString &name);
    void makeVault(const ui::NewVault &wanted);
    void showRecovery(const ui::RecoveryPaper &paper);
    void showPurpose();
    void showQuestions(const ui::Place &wanted);
    void begin(ui::QuestionsView &view, const std::vector<terms::QuestionAnswer> &answers,
               const ui::Place &wanted);
    ui::PageContext context();
    void unlock(const QString &typed, bool recoveryCode);
    void enter(const ui::Place &shown);
    void enterWhereLeft();
    Done closeVault();
    void showWindow(const ui::Place &place);
    void countWaiting();
    void remind();
    void place(QWidget *view);
    void meetDesktop();
    void comeForward(const QString &activation);
    void giveFile();
    void lockIfOpen();
    [[noreturn]] void lock();

    Arguments arguments_;
    ui::SingleInstance *instance_;
    QString waitingFile_;
    SystemClock clock_;
    crypto::SystemRandom random_;
    vault::Surroundings surroundings_;
    QSettings settings_;
    ui::Preferences preferences_;
    ui::Theme theme_;
    ui::Spoken spoken_;
    ui::VaultThread vault_;
    ui::UnlockView *unlock_ = nullptr;
    ui::WelcomeView *welcome_ = nullptr;
    ui::MainWindow *window_ = nullptr;
    ui::SecretClipboard clipboard_;
    std::unique_ptr<DesktopTies> ties_; ///< from the first turn of the event loop
    QTimer minute_;
    std::unique_ptr<ui::Tray> tray_;
    QElapsedTimer idle_;
    std::shared_ptr<QStringList> made_; ///< code, name and id of a vault whose code was not shown yet
    bool opening_ = false;
    bool asking_ = false; ///< a new vault is open, and what it is for is asked
};

} // namespace proffer::desktop
