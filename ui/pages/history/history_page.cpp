// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/history_page.h"

#include "history/event_sheet.h"
#include "history/history_words.h"
#include "widgets/button.h"
#include "widgets/empty_state.h"
#include "widgets/file_dialogs.h"
#include "widgets/notice.h"
#include "json/write.h"

#include <QFile>
#include <QSaveFile>

namespace proffer::ui {
namespace {

constexpr std::size_t aPage = 60;

Done writeText(const QString &path, const std::string &text)
{
    const auto size = static_cast<qint64>(text.size());
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), size) != size || !file.commit())
        return fail(ErrorCode::FileUnwritable).with("path", toUtf8(path));
    return {};
}

QString suggestedName(HistoryFile as)
{
    switch (as) {
    case HistoryFile::Table:
        return HistoryPage::tr("History.csv");
    case HistoryFile::Proofs:
        return HistoryPage::tr("History.json");
    case HistoryFile::Report:
        return HistoryPage::tr("History.pdf");
    }
    return {};
}

} // namespace

HistoryPage::HistoryPage(const PageContext &context, Preferences &preferences)
    : Page(context), preferences_(&preferences), search_(new QLineEdit),
      filter_(new HistoryFilter{context.clock.now()}), verdict_(new Notice{context.theme}),
      column_(new Column), count_(aPage)
{
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(12);
    search_->setPlaceholderText(tr("Find a company, a detail or a permit in the history"));
    search_->setAccessibleName(tr("Find in the history"));
    search_->setClearButtonEnabled(true);
    whole->addWidget(search_);
    whole->addWidget(filter_);
    whole->addWidget(verdict_);
    whole->addWidget(column_, 1);
    connect(search_, &QLineEdit::textChanged, this, &HistoryPage::look);
    connect(filter_, &HistoryFilter::changed, this, &HistoryPage::look);
    setHead({.title = tr("History"), .action = tr("Verify")});
}

void HistoryPage::go(const Place &place)
{
    verdict_->clear();
    if (std::exchange(count_, aPage) != aPage)
        setStale();
    if (place.vendor) {
        search_->clear();
        filter_->chooseCompany(*place.vendor);
        setStale();
    }
    freshen();
    if (place.event)
        openEvent(*place.event);
}

void HistoryPage::look()
{
    count_ = aPage;
    refresh();
}

HistoryPart HistoryPage::part() const
{
    return {.typed = toUtf8(search_->text().trimmed()), .filter = filter_->filter()};
}

void HistoryPage::refresh()
{
    ask<Read>(
        [part = part(), count = count_,
         words = spoken().sharedWords()](services::Services &services, const LongWork &work) -> Result<Read> {
            Read read;
            PROFFER_TRY(read.size, services.ledger().size());
            read.vault = toText(services.ledger().vault().text());
            PROFFER_TRY(const auto companies, services.vendors().list());
            for (const auto &company : companies)
                read.companies.push_back({.id = company.id, .name = toText(company.profile.name)});
            PROFFER_TRY(auto events, services.history(part.typed, part.filter, count, work));
            PROFFER_TRY(read.told, telling::EventSentences(services, *words).tell(std::move(events)));
            return read;
        },
        [this](const Read &read) { showRead(read); });
}

void HistoryPage::showRead(const Read &read)
{
    vault_ = read.vault;
    filter_->setCompanies(read.companies);
    column_->clear();
    setHead({.title = tr("History"),
             .subtitle =
                 tr("%n entry(ies). Names stand here, values never.", nullptr, static_cast<int>(read.size)),
             .action = tr("Verify")});
    auto *end = new EndCard{context()};
    end->showKept(preferences_->keptEnd(vault_));
    connect(end, &EndCard::keepWanted, this, &HistoryPage::keepEnd);
    connect(end, &EndCard::compareWanted, this, &HistoryPage::compare);
    connect(end, &EndCard::exportWanted, this, &HistoryPage::saveAs);
    column_->add(end);
    showDays(read.told);
    if (read.told.empty())
        column_->add(new EmptyState{theme(), Icon::History, tr("Nothing found"),
                                    filter_->isSet()
                                        ? tr("Nothing happened that fits all that is chosen above. Choose "
                                             "another company, kind or time.")
                                        : tr("Try fewer words, or another name.")});
    if (read.told.size() == count_) {
        auto *more = makeButton(theme(), tr("Show older ones"));
        connect(more, &QPushButton::clicked, this, [this] {
            count_ += aPage;
            refresh();
        });
        column_->add(more);
    }
}

void HistoryPage::showDays(const std::vector<telling::Told> &told)
{
    QString day;
    Card *card = nullptr;
    for (const auto &each : told) {
        const auto when = dayHere(spoken(), each.event.time);
        if (when != day) {
            day = when;
            card = new Card{theme()};
            card->column()->addWidget(new Text{theme(), day, TextSize::Heading});
            column_->add(card);
        }
        card->column()->addLayout(makeRow(each));
    }
}

QLayout *HistoryPage::makeRow(const telling::Told &told)
{
    auto *row = new QHBoxLayout;
    auto *time = new Text{theme(), timeHere(spoken(), told.event.time), TextSize::Small, Colour::Muted};
    time->setWordWrap(false);
    time->setMinimumWidth(64);
    row->addWidget(time, 0, Qt::AlignVCenter);
    const auto sentence = toText(told.sentence);
    row->addWidget(new Text{theme(), sentence}, 1);
    auto *open = makeButton(theme(), tr("Details"), ButtonKind::Link);
    open->setAccessibleName(tr("Details: %1").arg(sentence));
    connect(open, &QPushButton::clicked, this, [this, ref = told.event.ref] { openEvent(ref); });
    row->addWidget(open, 0, Qt::AlignVCenter);
    return row;
}

void HistoryPage::openEvent(const ledger::EventRef &ref)
{
    struct Found {
        telling::Told told;
        Result<ledger::Proof> proof;
    };
    ask<Found>(
        [ref, words = spoken().sharedWords()](services::Services &services,
                                              const LongWork &) -> Result<Found> {
            PROFFER_TRY(const auto event, services.ledger().find(ref));
            PROFFER_TRY(auto told, telling::EventSentences(services, *words).tell(event));
            return Found{.told = std::move(told), .proof = ledger::prove(services.ledger(), ref)};
        },
        [this](const Found &found) { (new EventSheet{this, context(), found.told, found.proof})->open(); });
}

void HistoryPage::act()
{
    std::optional<std::string> kept{toUtf8(preferences_->keptEnd(vault_))};
    if (!ledger::readKeptEnd(*kept))
        kept.reset();
    verify(kept);
}

void HistoryPage::verify(const std::optional<std::string> &kept)
{
    verdict_->say(State::Active, tr("Verifying every entry…"));
    context().vault.ask<VerifiedHistory>(
        this,
        [kept](services::Services &services, const LongWork &work) {
            return verifyHistory(services, kept, work);
        },
        [this](const Result<VerifiedHistory> &history) {
            if (history)
                verdict_->say(State::Active, sayVerified(spoken(), *history));
            else
                verdict_->say(State::Problem, sayBroken(history.error()));
        });
}

void HistoryPage::keepEnd()
{
    chooseFileToSave(
        this, tr("Keep a copy of the end"), {.name = tr("End of the history.json")},
        [this](const QString &path) {
            ask<QString>(
                [path](services::Services &services, const LongWork &) -> Result<QString> {
                    auto &ledger = services.ledger();
                    PROFFER_TRY(const auto heads, ledger.heads());
                    const auto text = json::writePretty(
                        json::Value{ledger::keptEndJson(ledger.vault(), ledger.clock().now(), heads)});
                    PROFFER_CHECK(writeText(path, text));
                    return toText(text);
                },
                [this](const QString &text) {
                    preferences_->setKeptEnd(vault_, text);
                    verdict_->say(State::Active, tr("The end is kept. Take the file where nobody changes it: "
                                                    "on a stick, or to somebody you trust."));
                    refresh();
                });
        });
}

void HistoryPage::compare()
{
    chooseFileToOpen(this, tr("Compare with a copy of the end"), [this](const QString &path) {
        constexpr qint64 mostBytes = qint64{64} << 20;
        QFile file{path};
        if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
            verdict_->say(State::Problem, tr("This file cannot be read."));
        else
            verify(file.readAll().toStdString());
    });
}

void HistoryPage::saveAs()
{
    const auto part = this->part();
    auto *form = new ExportForm{this, context(), !part.typed.empty() || filter_->isSet()};
    connect(form, &ExportForm::chosen, this, [this, part](HistoryFile as) {
        chooseFileToSave(this, tr("Save the history"), {.name = suggestedName(as)},
                         [this, as, part](const QString &path) {
                             perform(saveHistory(as, part, spoken(), path),
                                     [this] { Q_EMIT said(State::Active, tr("The history is saved.")); });
                         });
    });
    form->open();
}

} // namespace proffer::ui
