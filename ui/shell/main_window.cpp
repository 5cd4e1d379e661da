// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/main_window.h"

#include "ledger/search.h"
#include "nav_button.h"
#include "widgets/button.h"
#include "widgets/file_dialogs.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

namespace proffer::ui {

MainWindow::MainWindow(const PageContext &context, Maker maker)
    : context_(context), maker_(std::move(maker)), intake_(new Intake{this, context}),
      notice_(new Notice{context.theme}), working_(new Working{context.theme}), stack_(new QStackedWidget)
{
    setAcceptDrops(true);
    auto *whole = new QHBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeSide());
    auto *right = new QVBoxLayout;
    right->setContentsMargins(32, 16, 32, 16);
    right->setSpacing(12);
    right->addWidget(makeTop());
    right->addWidget(makeHead());
    right->addWidget(notice_);
    right->addWidget(working_);
    right->addWidget(stack_, 1);
    whole->addLayout(right, 1);
    // The others ask anew when one comes to them.
    connect(&context_.vault, &VaultThread::changed, this, [this] {
        for (const auto &[name, each] : pages_)
            each->setStale();
        page()->freshen();
        keepIndex();
    });
    connect(&context_.vault, &VaultThread::busyChanged, working_, &Working::setBusy);
    connect(&context_.vault, &VaultThread::progressed, working_, &Working::showProgress);
    connect(working_, &Working::stopWanted, this, [this] { context_.vault.stopWork(); });
    connect(intake_, &Intake::wanted, this, &MainWindow::go);
    connect(intake_, &Intake::refused, this,
            [this](const QString &sentence) { notice_->say(State::Problem, sentence); });
    auto *pasting = new QShortcut{QKeySequence{QKeySequence::Paste}, this};
    connect(pasting, &QShortcut::activated, this, &MainWindow::paste);
    auto *opening = new QShortcut{QKeySequence{QKeySequence::Open}, this};
    connect(opening, &QShortcut::activated, this, [this] {
        chooseFileToOpen(this, tr("Open a file"), [this](const QString &file) { openFile(file); });
    });
    qApp->installEventFilter(this);
    go({});
    keepIndex();
}

QWidget *MainWindow::makeSide()
{
    auto *side = new QWidget;
    side->setAccessibleName(tr("Navigation"));
    auto *column = new QVBoxLayout{side};
    column->setContentsMargins(12, 20, 12, 16);
    column->setSpacing(2);
    auto *brand = new QHBoxLayout;
    auto *logo = new QLabel;
    const auto draw = [this, logo] {
        logo->setPixmap(context_.theme.pixmap(Icon::Logo, Colour::Accent,
                                              24 * context_.theme.textPercent() / 100, devicePixelRatioF()));
    };
    connect(&context_.theme, &Theme::changed, logo, draw);
    draw();
    brand->addSpacing(12);
    brand->addWidget(logo);
    auto *name = new Text{context_.theme, QStringLiteral("Proffer"), TextSize::Heading};
    name->setWordWrap(false);
    brand->addWidget(name, 1);
    column->addLayout(brand);
    column->addSpacing(16);
    column->addWidget(addEntry(PageName::Home, Icon::Home, tr("Home")));
    column->addWidget(addEntry(PageName::Companies, Icon::Companies, tr("Companies")));
    column->addWidget(addEntry(PageName::ToDo, Icon::ToDo, tr("To do")));
    column->addWidget(addEntry(PageName::MyData, Icon::MyData, tr("My data")));
    column->addWidget(addEntry(PageName::MyRules, Icon::MyRules, tr("My rules")));
    column->addWidget(addEntry(PageName::History, Icon::History, tr("History")));
    column->addStretch();
    column->addWidget(addEntry(PageName::Settings, Icon::Settings, tr("Settings")));
    return side;
}

NavButton *MainWindow::addEntry(PageName name, Icon icon, const QString &word)
{
    auto *entry = new NavButton{context_.theme, icon, word};
    connect(entry, &QAbstractButton::clicked, this, [this, name] { go({.page = name}); });
    if (name != PageName::Settings) {
        const auto key = Qt::Key_1 + static_cast<int>(entries_.size());
        auto *shortcut =
            new QShortcut{QKeySequence{QKeyCombination{Qt::AltModifier, static_cast<Qt::Key>(key)}}, this};
        connect(shortcut, &QShortcut::activated, this, [this, name] { go({.page = name}); });
    }
    entries_[name] = entry;
    return entry;
}

QWidget *MainWindow::makeTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout{top};
    row->setContentsMargins(0, 0, 0, 0);
    search_ = new SearchField{context_};
    row->addWidget(search_, 2);
    connect(search_, &SearchField::wanted, this, &MainWindow::go);
    connect(search_, &SearchField::failed, this,
            [this](const QString &sentence) { notice_->say(State::Problem, sentence); });
    auto *find = new QShortcut{QKeySequence{Qt::ControlModifier | Qt::Key_K}, this};
    connect(find, &QShortcut::activated, search_, [this] {
        search_->setFocus(Qt::ShortcutFocusReason);
        search_->selectAll();
    });
    row->addStretch(1);
    lock_ = makeButton(context_.theme, tr("Lock"), ButtonKind::Link);
    const auto dress = [this] { lock_->setIcon(context_.theme.icon(Icon::Lock, Colour::Muted)); };
    connect(&context_.theme, &Theme::changed, lock_, dress);
    dress();
    row->addWidget(lock_);
    connect(lock_, &QPushButton::clicked, this, &MainWindow::lockWanted);
    auto *shortcut = new QShortcut{QKeySequence{Qt::ControlModifier | Qt::Key_L}, this};
    connect(shortcut, &QShortcut::activated, this, &MainWindow::lockWanted);
    return top;
}

QWidget *MainWindow::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout{head};
    row->setContentsMargins(0, 0, 0, 4);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    title_ = new Text{context_.theme, {}, TextSize::Title};
    subtitle_ = new Text{context_.theme, {}, TextSize::Body, Colour::Muted};
    words->addWidget(title_);
    words->addWidget(subtitle_);
    row->addLayout(words, 1);
    action_ = makeButton(context_.theme, {}, ButtonKind::Primary);
    row->addWidget(action_, 0, Qt::AlignTop);
    connect(action_, &QPushButton::clicked, this, [this] { page()->act(); });
    auto *shortcut = new QShortcut{QKeySequence{Qt::ControlModifier | Qt::Key_N}, this};
    connect(shortcut, &QShortcut::activated, this, [this] {
        if (action_->isVisible())
            page()->act();
    });
    return head;
}

/// What is dropped anywhere is looked at, also where a control would only take its text.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (auto *sheet = type == QEvent::Show ? qobject_cast<Sheet *>(watched) : nullptr; sheet)
        // After it has filled itself in.
        QMetaObject::invokeMethod(sheet, [this, sheet] { sheetShown(*sheet); }, Qt::QueuedConnection);
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QWidget::eventFilter(watched, event);
    auto *widget = qobject_cast<QWidget *>(watched);
    auto *drop = static_cast<QDropEvent *>(event);
    const auto here = widget && (widget == this || isAncestorOf(widget));
    const auto takesText = here && widget != this && widget->acceptDrops() && !drop->mimeData()->hasUrls();
    if (!here || takesText || !Intake::couldTake(*drop->mimeData()))
        return QWidget::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (type == QEvent::Drop)
        intake_->take(*drop->mimeData());
    return true;
}

void MainWindow::sheetShown(Sheet &sheet)
{
    if (drafts_.watch(sheet))
        sheet.tell(State::Active, tr("This is what you had filled in when the vault was locked."));
}

void MainWindow::resume(const Drafts::Kept &kept)
{
    drafts_.resume(kept.sheets);
    go(kept.place);
    QStringList titles;
    for (const auto &each : kept.sheets)
        titles.append(each.title);
    if (!titles.empty())
        notice_->say(State::Soon,
                     tr("You were in the middle of this: %1. Open it again; what you had filled in is kept.")
                         .arg(QLocale{context_.spoken.locale()}.createSeparatedList(titles)));
}

bool MainWindow::showsOnce() const
{
    return std::ranges::any_of(findChildren<const Sheet *>(),
                               [](const Sheet *sheet) { return sheet->isVisible() && sheet->isShownOnce(); });
}

/// Where a control takes text, it gets what is pasted before this does.
void MainWindow::paste()
{
    const auto *copied = QGuiApplication::clipboard()->mimeData();
    if (copied && Intake::couldTake(*copied))
        intake_->take(*copied);
}

/// In small steps, so that what the person asks for never waits long for it.
void MainWindow::keepIndex()
{
    constexpr std::size_t aStep = 500;
    if (std::exchange(indexing_, true))
        return;
    context_.vault.ask<bool>(
        this,
        [](services::Services &services, const LongWork &) {
            return ledger::indexBatch(services.ledger(), aStep);
        },
        [this](const Result<bool> &more) {
            indexing_ = false;
            if (!more && more.error().code != ErrorCode::Cancelled)
                notice_->say(State::Problem, sayError(more.error()));
            else if (more && *more)
                keepIndex();
        });
}

Page *MainWindow::page() const
{
    return pages_.at(place_.page);
}

void MainWindow::go(const Place &place)
{
    notice_->clear();
    place_ = place;
    showPage(place.page);
    page()->go(place);
}

void MainWindow::showPage(PageName name)
{
    auto &shown = pages_[name];
    if (!shown) {
        shown = maker_(name);
        stack_->addWidget(shown);
        connect(shown, &Page::headChanged, this, &MainWindow::showHead);
        connect(shown, &Page::wanted, this, &MainWindow::go);
        connect(shown, &Page::said, notice_, &Notice::say);
        connect(shown, &Page::fileChosen, this, &MainWindow::openFile);
    }
    stack_->setCurrentWidget(shown);
    for (const auto &[page, entry] : entries_)
        entry->setChecked(page == name);
    showHead();
}

void MainWindow::showHead()
{
    const auto &head = page()->head();
    title_->setText(head.title);
    subtitle_->setText(head.subtitle);
    subtitle_->setVisible(!head.subtitle.isEmpty());
    action_->setText(head.action);
    action_->setVisible(!head.action.isEmpty());
}

void MainWindow::showTimeLeft(std::chrono::seconds left)
{
    lock_->setAccessibleName(tr("Lock"));
    if (left <= std::chrono::seconds{0}) {
        lock_->setText(tr("Lock"));
        return;
    }
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(left);
    lock_->setText(
        tr("Lock · %1:%2").arg(minutes.count()).arg((left - minutes).count(), 2, 10, QLatin1Char{'0'}));
}

void MainWindow::showWaiting(std::size_t count)
{
    entries_.at(PageName::ToDo)->setCount(count);
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.fillRect(rect(), context_.theme.colour(Colour::Ground));
    const auto side = entries_.at(PageName::Home)->parentWidget()->geometry();
    painter.fillRect(side, context_.theme.colour(Colour::Side));
    painter.setPen(context_.theme.colour(Colour::Line));
    painter.drawLine(side.topRight(), side.bottomRight());
}

} // namespace proffer::ui
