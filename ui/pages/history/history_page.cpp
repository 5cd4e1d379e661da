// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/history_page.h"

#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/notice.h"
#include "widgets/text.h"

#include <QDateTime>
#include <QLineEdit>

namespace proffer::ui {
namespace {

constexpr std::size_t aPage = 60;

} // namespace

HistoryPage::HistoryPage(const PageContext &context)
    : Page(context), search_(new QLineEdit), verdict_(new Notice{context.theme}), column_(new Column),
      count_(aPage)
{
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(12);
    search_->setPlaceholderText(tr("Find a company, a detail or a permit in the history"));
    search_->setAccessibleName(tr("Find in the history"));
    search_->setClearButtonEnabled(true);
    whole->addWidget(search_);
    whole->addWidget(verdict_);
    whole->addWidget(column_, 1);
    connect(search_, &QLineEdit::textChanged, this, &HistoryPage::refresh);
    setHead({.title = tr("History"), .action = tr("Verify")});
}

void HistoryPage::go(const Place &)
{
    count_ = aPage;
    verdict_->clear();
    refresh();
}

void HistoryPage::refresh()
{
    ask<Read>(
        [typed = toUtf8(search_->text().trimmed()), count = count_](services::Services &services,
                                                                    const LongWork &) -> Result<Read> {
            Read read;
            PROFFER_TRY(read.size, services.ledger().size());
            PROFFER_TRY(auto events, typed.empty() ? services.ledger().page(0, count)
                                                   : services.searchHistory(typed, count));
            PROFFER_TRY(read.told, telling::EventSentences{services}.tell(std::move(events)));
            return read;
        },
        [this](const Read &read) { showEvents(read); });
}

void HistoryPage::showEvents(const Read &read)
{
    column_->clear();
    setHead({.title = tr("History"),
             .subtitle =
                 tr("%n entry(ies). Names stand here, values never.", nullptr, static_cast<int>(read.size)),
             .action = tr("Verify")});
    QString day;
    Card *card = nullptr;
    for (const auto &[event, sentence] : read.told) {
        const auto when = spoken().day(event.time);
        if (when != day) {
            day = when;
            card = new Card{theme()};
            card->column()->addWidget(new Text{theme(), day, TextSize::Heading});
            column_->add(card);
        }
        auto *row = new QHBoxLayout;
        const auto at = QDateTime::fromMSecsSinceEpoch(event.time.time_since_epoch().count());
        auto *time = new Text{theme(), spoken().locale().toString(at.time(), QLocale::ShortFormat),
                              TextSize::Small, Colour::Muted};
        time->setWordWrap(false);
        time->setMinimumWidth(64);
        row->addWidget(time, 0, Qt::AlignTop);
        row->addWidget(new Text{theme(), toText(sentence)}, 1);
        card->column()->addLayout(row);
    }
    if (read.told.empty())
        column_->add(new EmptyState{theme(), Icon::History, tr("Nothing found"),
                                    tr("Try fewer words, or another name.")});
    if (read.told.size() == count_) {
        auto *more = makeButton(theme(), tr("Show older ones"));
        connect(more, &QPushButton::clicked, this, [this] {
            count_ += aPage;
            refresh();
        });
        column_->add(more);
    }
}

void HistoryPage::act()
{
    verdict_->say(State::Active, tr("Verifying every entry…"));
    context().vault.ask<ledger::Verified>(
        this, [](services::Services &services, const LongWork &work) { return services.verify({}, work); },
        [this](const Result<ledger::Verified> &verified) {
            if (verified)
                verdict_->say(
                    State::Active,
                    tr("Unbroken: every entry is signed and follows the one before it. This shows that "
                       "nobody "
                       "else edited it; a copy of its end that you keep elsewhere shows it to others."));
            else
                verdict_->say(State::Problem, sayError(verified.error()));
        });
}

} // namespace proffer::ui
