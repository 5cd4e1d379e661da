// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "to_do/to_do_page.h"

#include "parts/confirm.h"
#include "request_facts.h"
#include "to_do/request_card.h"
#include "widgets/button.h"
#include "widgets/empty_state.h"
#include "widgets/file_dialogs.h"

namespace proffer::ui {
namespace {

constexpr std::size_t mostShown = 100;
constexpr int daysOfAPermit = 90;

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
    request_ = place.request;
    refresh();
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
    ask<std::vector<overview::Attention>>(
        [at = now()](services::Services &services, const LongWork &) {
            return overview::attention(services, at);
        },
        [this](const std::vector<overview::Attention> &all) { showAll(all); });
}

void ToDoPage::showAll(const std::vector<overview::Attention> &all)
{
    column_->clear();
    setHead({.title = tr("To do"),
             .subtitle = all.empty() ? QString{}
                                     : tr("%n thing(s) wait for you.", nullptr, static_cast<int>(all.size())),
             .action = tr("Open a request…")});
    if (all.empty()) {
        column_->add(
            new EmptyState{theme(), Icon::ToDo, tr("Nothing due"),
                           tr("When a company asks for something, open its request here: you see it beside "
                              "your rules before you answer.")});
        return;
    }
    auto *list = new NeedsYou{context(), mostShown};
    list->showAll(all);
    connect(list, &NeedsYou::wanted, this, &Page::wanted);
    column_->add(list);
}

void ToDoPage::showRequest(const RequestFacts &facts)
{
    column_->clear();
    auto *back = makeButton(theme(), tr("All that waits"), ButtonKind::Link);
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT wanted({.page = PageName::ToDo}); });
    column_->add(back);
    const auto name = spoken().name(facts.vendor.profile.name);
    const auto &request = facts.request.read.request;
    setHead(
        {.title = tr("%1 asks for %n thing(s)", nullptr, static_cast<int>(request.items.size())).arg(name),
         .subtitle = facts.open ? tr("You can answer until %1.").arg(spoken().day(request.expires))
                                : tr("There is nothing to answer any more.")});
    auto *card = new RequestCard{context(), facts};
    connect(card, &RequestCard::granted, this,
            [this, facts](const std::vector<std::size_t> &items) { grant(facts, items); });
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

void ToDoPage::grant(const RequestFacts &facts, const std::vector<std::size_t> &items)
{
    if (items.empty()) {
        Q_EMIT said(State::Problem, tr("Tick at least one thing, or decline."));
        return;
    }
    const requests::RequestGrant answer{.persona = facts.persona,
                                        .items = items,
                                        .validUntil = std::chrono::floor<std::chrono::days>(now()) +
                                                      std::chrono::days{daysOfAPermit}};
    ask<requests::AnsweredRequest>(
        [id = facts.request.id, answer](services::Services &services, const LongWork &work) {
            return services.requests().grant(id, answer, work);
        },
        [this](const requests::AnsweredRequest &answered) {
            Q_EMIT wanted({.page = PageName::Companies, .vendor = answered.request.vendor});
            Q_EMIT said(State::Active, tr("Signed. The permit holds exactly what was ticked."));
        });
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
