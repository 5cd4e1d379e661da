// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/history_page.h"

#include "history/event_sheet.h"
#include "history/history_words.h"
#include "widgets/button.h"
#include "widgets/empty_state.h"
#include "widgets/file_dialogs.h"
#include "widgets/file_writing.h"
#include "widgets/notice.h"
#include "json/write.h"

#include <QFile>
#include <QFileInfo>

namespace proffer::ui {
namespace {

constexpr std::size_t aPage = 60;

/// Only a regular file: a pipe or a device may never end.
Result<std::string> readKept(const QString &path)
{
    constexpr qint64 mostBytes = qint64{64} << 20;
    QFile file{path};
    if (!QFileInfo{path}.isFile() || !file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return fail(ErrorCode::FileUnreadable);
    return file.read(mostBytes).toStdString();
}

using Permit = std::shared_ptr<const exchange::Recognised>;

/// The permit that an entry is about; none where it is about none, or it is not kept any more.
Permit permitOf(services::Services &services, const ledger::Event &event, Instant now)
{
    const auto text = json::stringMember(event.data, "grant");
    const auto id = text ? grants::GrantId::parse(*text) : Result<grants::GrantId>{text.error()};
    if (!id)
        return {};
    const auto token = services.grants().token(*id);
    if (!token)
        return {};
    auto found = exchange::recognise(asBytes(*token), now);
    return found ? std::make_shared<const exchange::Recognised>(*std::move(found)) : Permit{};
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
      filter_(new HistoryFilter{context.spoken, context.clock.now()}), verdict_(new Notice{context.theme}),
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

/// What is typed while an answer is awaited is asked for once, when that is there.
void HistoryPage::refresh()
{
    changed_ = asking_;
    if (std::exchange(asking_, true))
        return;
    context().vault.ask<Read>(
        this,
        [part = part(), count = count_, words = spoken().sharedWords()](services::Services &services,
                                                                        const LongWork &work) {
            return read(services, part, count, *words, work);
        },
        [this](const Result<Read> &found) {
            asking_ = false;
            if (std::exchange(changed_, false))
                return refresh();
            if (found)
                return showRead(*found);
            setStale();
            if (found.error().code != ErrorCode::Cancelled)
                Q_EMIT said(State::Problem, sayError(found.error()));
        });
}

Result<HistoryPage::Read> HistoryPage::read(services::Services &services, const HistoryPart &part,
                                            std::size_t count, const wording::Language &words,
                                            const LongWork &work)
{
    Read read;
    PROFFER_TRY(read.size, services.ledger().size());
    read.vault = toText(services.ledger().vault().text());
    PROFFER_TRY(const auto companies, services.vendors().list());
    read.companies.reserve(companies.size());
    for (const auto &company : companies)
        read.companies.push_back(
            {.id = company.id, .name = toText(wording::sayName(words, company.profile.name))});
    PROFFER_TRY(auto events, services.history(part.typed, part.filter, count, work));
    PROFFER_TRY(read.told, telling::EventSentences(services, words).tell(std::move(events)));
    return read;
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
        column_->add(makeEmpty());
    if (read.told.size() == count_) {
        auto *more = makeButton(theme(), tr("Show older ones"));
        connect(more, &QPushButton::clicked, this, [this] {
            count_ += aPage;
            refresh();
        });
        column_->add(more);
    }
}

QWidget *HistoryPage::makeEmpty()
{
    auto *empty =
        new EmptyState{theme(), Icon::History, tr("Nothing found"),
                       filter_->isSet() ? tr("Nothing happened that fits all that is chosen above. Choose "
                                             "another company, kind or time.")
                                        : tr("Try fewer words, or another name.")};
    auto *all = makeButton(theme(), tr("Show everything"), ButtonKind::Primary);
    connect(all, &QPushButton::clicked, this, [this] {
        const QSignalBlocker quiet{search_};
        search_->clear();
        filter_->chooseAll();
        look();
    });
    empty->addStep(all);
    return empty;
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
        Permit permit;
    };
    ask<Found>(
        [ref, at = now(), words = spoken().sharedWords()](services::Services &services,
                                                          const LongWork &) -> Result<Found> {
            PROFFER_TRY(const auto event, services.ledger().find(ref));
            PROFFER_TRY(auto told, telling::EventSentences(services, *words).tell(event));
            return Found{.told = std::move(told),
                         .proof = ledger::prove(services.ledger(), ref),
                         .permit = permitOf(services, event, at)};
        },
        [this](const Found &found) {
            auto *sheet = new EventSheet{this, context(), found.told, found.proof, found.permit != nullptr};
            connect(sheet, &EventSheet::checkWanted, this, [this, permit = found.permit] {
                Q_EMIT wanted({.page = PageName::Check, .brought = permit});
            });
            sheet->open();
        });
}

void HistoryPage::act()
{
    std::optional<std::string> kept{toUtf8(preferences_->keptEnd(vault_))};
    if (!ledger::readKeptEnd(*kept))
        kept.reset();
    verify([kept]() -> Kept { return kept; });
}

/// \a bring is asked on the vault's thread: a file takes its time.
void HistoryPage::verify(std::function<Kept()> bring)
{
    verdict_->say(State::Active, tr("Verifying every entry…"));
    context().vault.ask<VerifiedHistory>(
        this,
        [bring = std::move(bring)](services::Services &services,
                                   const LongWork &work) -> Result<VerifiedHistory> {
            PROFFER_TRY(const auto kept, bring());
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
                    PROFFER_CHECK(writeFile(path, text));
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
        verify([path]() -> Kept {
            PROFFER_TRY(auto text, readKept(path));
            return std::optional{std::move(text)};
        });
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
