// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/drafts.h"
#include "shell/intake.h"
#include "shell/search_field.h"
#include "widgets/notice.h"
#include "widgets/working.h"

#include <QStackedWidget>
#include <map>

class QPushButton;

namespace proffer::ui {

class NavButton;

/// What is on the screen while the vault is open: the navigation at the left, the page with its head at the
/// right.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    using Maker = std::function<Page *(PageName)>;

    /// \a maker builds a page when it is first shown.
    MainWindow(const PageContext &context, Maker maker);

    void go(const Place &place);
    const Place &place() const { return place_; }
    /// The page that is shown.
    Page *page() const;
    /// How long the vault still stays open while nobody does anything; zero: as long as one likes.
    void showTimeLeft(std::chrono::seconds left);
    /// How many things wait on the page To do.
    void showWaiting(std::size_t count);
    /// Looks at a file that the person opened with this program.
    void openFile(const QString &path) { intake_->takeFile(path); }
    /// What the person is in the middle of.
    QByteArray draft() const { return drafts_.write(place_); }
    /// Goes where they were; what they had typed is filled in as soon as they open that sheet again.
    void resume(const Drafts::Kept &kept);
    /// The same without going there.
    void keepUnfinished(const Drafts::Kept &kept) { drafts_.resume(kept.sheets); }
    /// Whether something stands on the screen that is shown only once.
    bool showsOnce() const;
    /// One sentence above the page.
    void say(State state, const QString &sentence) { notice_->say(state, sentence); }
    QString notice() const { return notice_->sentence(); }

Q_SIGNALS:
    void lockWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeTop();
    QWidget *makeHead();
    NavButton *addEntry(PageName name, Icon icon, const QString &word);
    void showPage(PageName name);
    void showHead();

    PageContext context_;
    Maker maker_;
    Place place_{};
    Drafts drafts_{};
    std::map<PageName, NavButton *> entries_;
    std::map<PageName, Page *> pages_;
    void paste();
    void keepIndex();
    void sheetShown(Sheet &sheet);

    SearchField *search_ = nullptr;
    Intake *intake_;
    bool indexing_ = false;
    QPushButton *lock_ = nullptr;
    Text *title_ = nullptr;
    Text *subtitle_ = nullptr;
    QPushButton *action_ = nullptr;
    Notice *notice_;
    Working *working_;
    QStackedWidget *stack_;
};

} // namespace proffer::ui
