// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include "settings/recovery_forms.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <linux/close_range.h>
#include <unistd.h>

namespace proffer::desktop {
namespace {

using ui::toText;
using ui::toUtf8;

/// Where the window was, for the process that comes after this one.
constexpr auto geometryName = "PROFFER_WINDOW";
/// The window was closed, for the same.
constexpr auto closedName = "PROFFER_CLOSED";
/// What was being written could not be kept, for the same.
constexpr auto unkeptName = "PROFFER_UNKEPT";

} // namespace

Program::Program(QApplication &application, const Arguments &arguments, ui::SingleInstance &instance)
    : arguments_(arguments), instance_(&instance), waitingFile_(arguments.file),
      surroundings_{.clock = clock_, .random = random_, .stateFolder = arguments.state},
      preferences_(settings_), theme_(application),
      spoken_(preferences_.tongue(ui::systemTongue()), preferences_.years()),
      clipboard_(*QGuiApplication::clipboard(), std::chrono::seconds{preferences_.clipboardSeconds()})
{
    setWindowTitle(QStringLiteral("Proffer"));
    setWindowIcon(theme_.icon(ui::Icon::Logo, ui::Colour::Accent));
    resize(1120, 720);
    setMinimumSize(760, 480);
    const auto geometry = QByteArray::fromBase64(qgetenv(geometryName));
    restoreGeometry(geometry.isEmpty() ? settings_.value(QStringLiteral("window")).toByteArray() : geometry);
    applyPreferences();
    connect(&preferences_, &ui::Preferences::changed, this, &Program::applyPreferences);
    showVault();
    connect(instance_, &ui::SingleInstance::called, this, &Program::comeForward);
    connect(instance_, &ui::SingleInstance::fileGiven, this, &Program::openFile);
    QTimer::singleShot(0, this, &Program::meetDesktop);
    // However the program ends, what is being written is kept.
    connect(&application, &QCoreApplication::aboutToQuit, this, [this] { static_cast<void>(closeVault()); });
    connect(&application, &QGuiApplication::commitDataRequest, this, &Program::lockIfOpen);
    connect(&minute_, &QTimer::timeout, this, &Program::remind);
    minute_.start(std::chrono::minutes{1});
    application.installEventFilter(this);
    idle_.start();
    startTimer(std::chrono::seconds{1});
}

/// To be unlocked, or made where there is none.
void Program::showVault()
{
    const auto inspected = vault::Vault::inspect(arguments_.vault);
    if (inspected) {
        showUnlock(spoken_.name(inspected->header.name));
        if (qEnvironmentVariableIsSet(unkeptName))
            unlock_->showFailure(tr("What you were writing could not be kept when the vault was locked. "
                                    "Perhaps the disk is full."),
                                 false);
        qunsetenv(unkeptName);
    } else if (inspected.error().code == ErrorCode::VaultNotFound) {
        showWelcome();
    } else {
        showUnlock(toText(arguments_.vault.string()));
        unlock_->showFailure(ui::sayError(inspected.error()), false);
    }
}

/// What is shown goes before what it stands on.
Program::~Program()
{
    while (count() > 0)
        delete widget(0);
}

void Program::applyPreferences()
{
    theme_.setAppearance(preferences_.appearance());
    theme_.setTextPercent(preferences_.textPercent());
    const std::pair before{spoken_.tongue(), spoken_.years()};
    spoken_.change(preferences_.tongue(ui::systemTongue()), preferences_.years());
    if (before != std::pair{spoken_.tongue(), spoken_.years()}) {
        tray_.reset();
        if (window_) {
            const auto unfinished = ui::Drafts::read(window_->draft());
            showWindow(window_->place());
            window_->keepUnfinished(unfinished);
        }
    }
    clipboard_.setKeep(std::chrono::seconds{preferences_.clipboardSeconds()});
    applyTray();
    applyReminders();
}

void Program::begin()
{
    const auto wasClosed = qEnvironmentVariableIsSet(closedName);
    qunsetenv(closedName);
    if (!wasClosed || !tray_)
        show();
}

void Program::comeForward(const QString &activation)
{
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation.toLatin1());
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void Program::openFile(const QString &path)
{
    waitingFile_ = path;
    giveFile();
}

void Program::giveFile()
{
    if (window_ && !waitingFile_.isEmpty())
        window_->openFile(std::exchange(waitingFile_, {}));
}

void Program::place(QWidget *view)
{
    while (count() > 0) {
        auto *former = widget(0);
        removeWidget(former);
        former->deleteLater();
    }
    unlock_ = nullptr;
    welcome_ = nullptr;
    window_ = nullptr;
    asking_ = false;
    addWidget(view);
    setCurrentWidget(view);
}

void Program::showUnlock(const QString &name)
{
    auto *view = new ui::UnlockView{theme_, name};
    place(view);
    unlock_ = view;
    connect(view, &ui::UnlockView::unlockWanted, this, &Program::unlock);
    connect(view, &ui::UnlockView::cancelled, this, [this] { vault_.stopWork(); });
}

void Program::unlock(const QString &typed, bool recoveryCode)
{
    unlock_->setBusy(true);
    opening_ = true;
    vault_.open(
        this,
        [this, typed, recoveryCode](const LongWork &work) -> Result<services::Services> {
            const auto text = toUtf8(typed);
            PROFFER_TRY(const auto credential, recoveryCode ? vault::Credential::recoveryCode(asBytes(text))
                                                            : vault::Credential::password(asBytes(text)));
            return services::Services::open(arguments_.vault, credential, surroundings_, work);
        },
        [this](const Done &opened) {
            if (opened)
                return enterWhereLeft();
            opening_ = false;
            unlock_->showFailure(ui::sayError(opened.error()),
                                 opened.error().code == ErrorCode::WrongPassword);
        });
}

void Program::enter(const ui::Place &shown)
{
    connect(&vault_, &ui::VaultThread::changed, this, &Program::countWaiting);
    showWindow(shown);
    opening_ = false;
    ui::remindOfRecovery(window_, context(), preferences_);
    vault_.verify(this, [this](const Result<ledger::Verified> &verified) {
        if (!verified && window_)
            window_->say(ui::State::Problem,
                         tr("The vault was checked in the background, and something in it is wrong. %1")
                             .arg(ui::sayError(verified.error())));
    });
}

/// Where the person was when the vault was locked, if it was locked while something was shown.
void Program::enterWhereLeft()
{
    using Text = std::optional<std::string>;
    vault_.ask<Text>(
        this, [](services::Services &services, const LongWork &) { return services.drafts().last(); },
        [this](const Result<Text> &text) {
            enter({});
            if (text && *text)
                window_->resume(ui::Drafts::read(QByteArray::fromStdString(**text)));
            else if (!text)
                window_->say(ui::State::Problem, ui::sayError(text.error()));
        });
}

ui::PageContext Program::context()
{
    return {.vault = vault_, .theme = theme_, .spoken = spoken_, .clock = clock_, .clipboard = clipboard_};
}

void Program::showWindow(const ui::Place &shown)
{
    auto *view = new ui::MainWindow{context(), ui::pageMaker(context(), preferences_)};
    place(view);
    window_ = view;
    connect(view, &ui::MainWindow::lockWanted, this, [this] { lock(); });
    view->go(shown);
    countWaiting();
    giveFile();
}

bool Program::eventFilter(QObject *watched, QEvent *event)
{
    using enum QEvent::Type;
    if (const auto type = event->type();
        type == KeyPress || type == MouseButtonPress || type == Wheel || type == TouchBegin)
        idle_.restart();
    // What stands over the window keeps its shortcuts from it.
    if (event->type() == KeyPress && QApplication::activeModalWidget() &&
        static_cast<QKeyEvent *>(event)->keyCombination() == (Qt::ControlModifier | Qt::Key_L))
        lockIfOpen();
    return QStackedWidget::eventFilter(watched, event);
}

void Program::timerEvent(QTimerEvent *)
{
    if (!window_ && !asking_)
        return;
    const std::chrono::seconds limit{preferences_.idleLimit()};
    if (limit.count() == 0 || (window_ && window_->showsOnce()))
        idle_.restart();
    const auto left = limit - std::chrono::seconds{idle_.elapsed() / 1000};
    if (limit.count() > 0 && left.count() <= 0)
        lock();
    if (window_)
        window_->showTimeLeft(limit.count() > 0 ? left : std::chrono::seconds{0});
}

void Program::closeEvent(QCloseEvent *event)
{
    settings_.setValue(QStringLiteral("window"), saveGeometry());
    event->accept();
    if (!tray_) {
        static_cast<void>(closeVault());
        return;
    }
    // An open vault is never out of sight.
    qputenv(closedName, "1");
    lockIfOpen();
    qunsetenv(closedName);
}

/// A recovery code stays on the screen: it is shown only once, and is lost otherwise.
void Program::lockIfOpen()
{
    if ((window_ && !window_->showsOnce()) || opening_ || asking_)
        lock();
}

/// Closes the vault; before that, its thread keeps what is being written. What went wrong, if something was
/// typed.
Done Program::closeVault()
{
    const auto draft = window_ ? window_->draft() : QByteArray{};
    const auto typed = !ui::Drafts::read(draft).sheets.empty();
    Done kept;
    // What went wrong with closing itself is found at the next opening.
    static_cast<void>(vault_.close([draft, &kept](services::Services &services, const LongWork &) -> Done {
        kept = services.drafts().keep({draft.constData(), static_cast<std::size_t>(draft.size())});
        return kept;
    }));
    // Its thread ends only when a vault that is being made is there.
    if (made_ && !made_->isEmpty())
        preferences_.setRecoveryReminder(made_->at(2), clock_.now());
    return typed ? kept : Done{};
}

/// Clearing widgets leaves almost all of their text in the heap; a new image has none of it.
void Program::lock()
{
    const auto geometry = saveGeometry().toBase64();
    settings_.setValue(QStringLiteral("window"), saveGeometry());
    settings_.sync();
    clipboard_.clear();
    // Whether or not it went well, nothing may stay open.
    if (!closeVault())
        qputenv(unkeptName, "1");
    qputenv(geometryName, geometry);
    // Nothing that is open here is the next one's.
    constexpr unsigned firstOfOurs = 3;
    ::close_range(firstOfOurs, ~0U, CLOSE_RANGE_CLOEXEC);
    instance_->passOn();
    auto name = std::string{"proffer"};
    auto option = "--vault=" + arguments_.vault.string();
    auto file = QFileInfo::exists(waitingFile_) ? toUtf8(waitingFile_) : std::string{};
    std::array<char *, 4> words{name.data(), option.data(), file.empty() ? nullptr : file.data(), nullptr};
    ::execv("/proc/self/exe", words.data());
    ::_exit(1);
}

} // namespace proffer::desktop
