// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "to_do/to_do_page.h"

#include "exchange/file_name.h"
#include "parts/confirm.h"
#include "request_facts.h"
#include "to_do/counter_form.h"
#include "to_do/fingerprint_form.h"
#include "to_do/give_sheet.h"
#include "to_do/request_card.h"
#include "widgets/button.h"
#include "widgets/empty_state.h"
#include "widgets/file_dialogs.h"

#include <QSaveFile>

namespace proffer::ui {
namespace {

constexpr std::size_t mostShown = 100;

} // namespace

ToDoPage::ToDoPage(const PageContext &context) : Page(context), column_(new Column)
{
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(column_);
    setHead({.title = tr("To do"), .action = tr("Open a request…")});
}

void ToDoPage::go(const Place &place)
{
    if (std::exchange(request_, place.request) != place.request)
        setStale();
    freshen();
    if (place.brought)
        receive(place.brought->content);
}

void ToDoPage::refresh()
{
    if (request_) {
        ask<RequestFacts>([id = *request_](services::Services &services,
                                           const LongWork &work) { return factsOf(services, id, work); },
                          [this](const RequestFacts &facts) { showRequest(facts); });
        return;
    }
    ask<Waiting>(
        [at = now()](services::Services &services, const LongWork &) -> Result<Waiting> {
            Waiting waiting;
            PROFFER_TRY(waiting.all, overview::attention(services, at));
            if (waiting.all.empty()) {
                PROFFER_TRY(waiting.next, overview::nextDue(services, at));
            }
            return waiting;
        },
        [this](const Waiting &waiting) { showAll(waiting); });
}

void ToDoPage::showAll(const Waiting &waiting)
{
    const auto &[all, next] = waiting;
    clear();
    setHead({.title = tr("To do"),
             .subtitle = all.empty() ? QString{}
                                     : tr("%n thing(s) wait for you.", nullptr, static_cast<int>(all.size())),
             .action = tr("Open a request…")});
    if (all.empty()) {
        column_->add(
            new EmptyState{theme(), Icon::ToDo,
                           next ? tr("Nothing due. Next: %1, %2")
                                      .arg(spoken().lastDay(*next->when), spoken().name(next->name))
                                : tr("Nothing due"),
                           tr("When a company asks for something, open its request here: you see it beside "
                              "your rules before you answer.")});
        return;
    }
    auto *list = new NeedsYou{context(), mostShown};
    list->showAll(all);
    connect(list, &NeedsYou::wanted, this, &Page::wanted);
    column_->add(list);
}

void ToDoPage::clear()
{
    if (card_ && cardOf_)
        picks_.insert_or_assign(*cardOf_, card_->picks());
    card_.clear();
    column_->clear();
}

void ToDoPage::showRequest(const RequestFacts &facts)
{
    clear();
    auto *back = makeButton(theme(), tr("All that waits"), ButtonKind::Link);
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT wanted({.page = PageName::ToDo}); });
    column_->add(back);
    const auto name = spoken().name(facts.vendor.profile.name);
    const auto &request = facts.request.read.request;
    setHead(
        {.title = tr("%1 asks for %n thing(s)", nullptr, static_cast<int>(request.items.size())).arg(name),
         .subtitle = facts.open ? tr("You can answer until %1.").arg(spoken().lastDay(request.expires))
                                : tr("There is nothing to answer any more.")});
    auto *card = new RequestCard{context(), facts};
    if (facts.open) {
        card_ = card;
        cardOf_ = facts.request.id;
        if (const auto former = picks_.find(facts.request.id); former != picks_.end())
            card->pick(former->second);
    }
    connect(card, &RequestCard::granted, this,
            [this, facts](const std::vector<std::size_t> &items, int days) { grant(facts, items, days); });
    connect(card, &RequestCard::countered, this, [this, facts] { counter(facts); });
    connect(card, &RequestCard::doubted, this, [this, facts] { confirmWho(facts); });
    connect(card, &RequestCard::declined, this, [this, facts] { decline(facts); });
    column_->add(card);
}

void ToDoPage::act()
{
    chooseFileToOpen(this, tr("Open a request"), [this](const QString &file) { Q_EMIT fileChosen(file); });
}

void ToDoPage::receive(const std::string &text)
{
    ask<requests::ExaminedRequest>(
        [text](services::Services &services, const LongWork &) { return services.requests().examine(text); },
        [this, text](const requests::ExaminedRequest &examined) { take(text, examined); });
}

void ToDoPage::take(const std::string &text, const requests::ExaminedRequest &examined)
{
    if (examined.seen) {
        Q_EMIT wanted({.page = PageName::ToDo, .request = examined.seen});
        return;
    }
    ask<requests::ReceivedRequest>(
        [text, examined](services::Services &services,
                         const LongWork &) -> Result<requests::ReceivedRequest> {
            if (examined.vendor)
                return services.requests().receive(text, *examined.vendor);
            PROFFER_TRY(const auto profile, requests::claimedVendor(examined.read, vendors::Kind::Other));
            return services.requests().receiveFromNew(text, profile);
        },
        [this](const requests::ReceivedRequest &received) {
            Q_EMIT wanted({.page = PageName::ToDo, .request = received.id});
        });
}

void ToDoPage::grant(const RequestFacts &facts, const std::vector<std::size_t> &items, int days)
{
    if (items.empty()) {
        Q_EMIT said(State::Problem, tr("Tick at least one thing, or decline."));
        return;
    }
    const requests::RequestGrant answer{.persona = facts.persona,
                                        .items = items,
                                        .validUntil = std::chrono::floor<std::chrono::days>(now()) +
                                                      std::chrono::days{days}};
    context().vault.ask<GiveDraft>(
        this,
        [id = facts.request.id, answer](services::Services &services, const LongWork &work) {
            return giveDraft(services, id, answer, work);
        },
        [this](const Result<GiveDraft> &draft) {
            if (draft)
                showDraft(*draft);
            else
                Q_EMIT said(State::Problem, sayGiveError(spoken(), draft.error()));
        });
}

void ToDoPage::showDraft(const GiveDraft &draft)
{
    auto *sheet = new GiveSheet{this, context(), draft};
    connect(sheet, &GiveSheet::given, this, [this](const requests::AnsweredRequest &answered) {
        Q_EMIT wanted({.page = PageName::Companies, .vendor = answered.request.vendor});
        Q_EMIT said(State::Active, tr("Signed. The permit holds exactly what was ticked."));
    });
    sheet->open();
}

void ToDoPage::counter(const RequestFacts &facts)
{
    auto *form = new CounterForm{this, context(), facts};
    connect(form, &CounterForm::offered, this,
            [this, company = facts.vendor.profile.name](const requests::AnsweredRequest &answered) {
                saveOffer(answered.offered->offerToken, company);
            });
    form->open();
}

/// An offer that nobody gets is none: it is to be sent.
void ToDoPage::saveOffer(const std::string &token, const std::string &company)
{
    const auto today = std::chrono::floor<std::chrono::days>(now());
    const FileKind kind{.name = toText(exchange::fileName(exchange::ContentKind::Offer, company, {}, today))};
    chooseFileToSave(
        this, tr("Save the offer, to send it to the company"), kind, [this, token](const QString &path) {
            QSaveFile file{path};
            const auto bytes = QByteArray::fromStdString(token);
            if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
                Q_EMIT said(State::Active, tr("Saved. Send the file to the company."));
            else
                Q_EMIT said(State::Problem, sayError({.code = ErrorCode::FileUnwritable}));
        });
}

void ToDoPage::confirmWho(const RequestFacts &facts)
{
    auto *form = new FingerprintForm{this, context(), spoken().name(facts.vendor.profile.name)};
    connect(form, &FingerprintForm::filled, this, [this, facts](const jose::Thumbprint &compared) {
        context().vault.ask<requests::ReceivedRequest>(
            this,
            [id = facts.request.id, compared](services::Services &services, const LongWork &) {
                return services.requests().confirm(id, compared);
            },
            [this](const Result<requests::ReceivedRequest> &confirmed) {
                if (confirmed)
                    Q_EMIT said(State::Active, tr("It is the same key: this company asks."));
                else if (confirmed.error().code == ErrorCode::InvalidArgument)
                    Q_EMIT said(State::Problem,
                                tr("This is another key. Somebody else may be asking in its name."));
                else
                    Q_EMIT said(State::Problem, sayError(confirmed.error()));
            });
    });
    form->open();
}

void ToDoPage::decline(const RequestFacts &facts)
{
    confirm(this, theme(), tr("Decline this request?"),
            tr("%1 gets nothing. It stays in your history that it asked.")
                .arg(spoken().name(facts.vendor.profile.name)),
            tr("Decline"), [this, id = facts.request.id] {
                ask<requests::AnsweredRequest>(
                    [id](services::Services &services, const LongWork &) {
                        return services.requests().decline(id, {});
                    },
                    [this](const requests::AnsweredRequest &) { Q_EMIT wanted({.page = PageName::ToDo}); });
            });
}

} // namespace proffer::ui
