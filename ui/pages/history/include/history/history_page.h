// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/end_card.h"
#include "history/history_export.h"
#include "history/history_filter.h"
#include "settings/preferences.h"
#include "telling/event_sentences.h"
#include "widgets/column.h"

class QLineEdit;

namespace proffer::ui {

class Notice;

/// What happened, newest first, by day; and whether the record was edited.
class HistoryPage : public Page {
    Q_OBJECT
public:
    HistoryPage(const PageContext &context, Preferences &preferences);

    /// A place that names an event shows that one.
    void go(const Place &place) override;
    void refresh() override;
    /// Verifies the whole history, against the copy of its end that was kept last.
    void act() override;

private:
    struct Read {
        std::vector<telling::Told> told;
        std::vector<FilterCompany> companies;
        std::int64_t size = 0;
        QString vault;
    };

    /// The text of a kept end, if there is one.
    using Kept = Result<std::optional<std::string>>;

    static Result<Read> read(services::Services &services, const HistoryPart &part, std::size_t count,
                             const wording::Language &words, const LongWork &work);
    HistoryPart part() const;
    void look();
    void showRead(const Read &read);
    void showDays(const std::vector<telling::Told> &told);
    QLayout *makeRow(const telling::Told &told);
    void openEvent(const ledger::EventRef &ref);
    QWidget *makeEmpty();
    void verify(std::function<Kept()> bring);
    void keepEnd();
    void compare();
    void saveAs();

    Preferences *preferences_;
    QLineEdit *search_;
    HistoryFilter *filter_;
    Notice *verdict_;
    Column *column_;
    QString vault_;
    std::size_t count_;
    bool asking_ = false;
    bool changed_ = false; ///< something else is looked for since it was asked
};

} // namespace proffer::ui
