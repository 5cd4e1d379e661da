// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/my_data_page.h"

#include "my_data/detail_row.h"
#include "my_data/erased_card.h"
#include "my_data/holders.h"
#include "my_data/named_card.h"
#include "my_data/needs_card.h"
#include "my_data/people_card.h"
#include "my_data/quiet_hours_card.h"
#include "my_data/reach_card.h"
#include "my_data/value_words.h"
#include "my_data/whose_bar.h"
#include "overview/group.h"
#include "parts/details.h"
#include "parts/sections.h"
#include "widgets/button.h"
#include "widgets/empty_state.h"
#include "widgets/text.h"

#include <QStackedWidget>
#include <set>

namespace proffer::ui {

MyDataPage::MyDataPage(const PageContext &context)
    : Page(context), stack_(new QStackedWidget), whose_(new WhoseBar{context}),
      sections_(new Sections{context.theme, tr("Parts of my data")}), holders_(new Column)
{
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    auto *mine = new QWidget;
    auto *column = new QVBoxLayout{mine};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(whose_);
    column->addWidget(sections_, 1);
    whose_->hide();
    stack_->addWidget(mine);
    stack_->addWidget(holders_);
    whole->addWidget(stack_);
    details_ = sections_->addSection(tr("Details"));
    preferences_ = sections_->addSection(tr("Preferences"));
    people_ = sections_->addSection(tr("People and cards"));
    addPreferences();
    connect(whose_, &WhoseBar::personChosen, this,
            [this](const profile::SubjectId &person) { choose({.person = person}); });
    connect(whose_, &WhoseBar::cardChosen, this,
            [this](const profile::PersonaId &card) { choose({.person = all_.person, .card = card}); });
    setHead({.title = tr("My data"), .action = tr("Keep a detail")});
}

void MyDataPage::addPreferences()
{
    using Family = NamedCard::Family;
    wishes_ = {new ReachCard{context()},
               new QuietHoursCard{context()},
               new NamedCard{context(), Family::Topics},
               new NamedCard{context(), Family::Sizes},
               new NamedCard{context(), Family::Tastes},
               new NeedsCard{context()}};
    for (auto *card : wishes_) {
        preferences_->add(card);
        connect(
            card, &PreferenceCard::kept, this,
            [this, card](const std::string &key, const json::Value &value) { keepWish(card, key, value); });
        connect(card, &PreferenceCard::takenBack, this,
                [this, card](const std::string &key) { keepWish(card, key, {}); });
    }
}

/// Until it is shown, nothing of another person's or card's can be changed for it.
void MyDataPage::choose(const Whose &whose)
{
    wanted_ = whose;
    sections_->setEnabled(false);
    setHead({.title = tr("My data")});
    refresh();
}

void MyDataPage::go(const Place &place)
{
    if (std::exchange(shown_, place.claim) != place.claim || erased_)
        setStale();
    erased_.reset();
    freshen();
}

Result<MyDataPage::Everything> MyDataPage::everything(services::Services &services, const Whose &wanted)
{
    Everything all;
    PROFFER_TRY(all.people, peopleFacts(services));
    PROFFER_TRY(const auto self, services.subject({}));
    all.person = wanted.person && all.people.person(*wanted.person) ? *wanted.person : self.id;
    const auto cards = all.people.cardsOf(all.person);
    const auto chosen = std::ranges::find_if(cards, [&](const auto &each) { return each.id == wanted.card; });
    if (!cards.empty())
        all.card = chosen == cards.end() ? cards.front().id : chosen->id;
    PROFFER_TRY(all.attributes, services.profile().attributes().attributes(all.person, all.card));
    if (all.card) {
        PROFFER_TRY(all.preferences, services.profile().preferences().preferences(*all.card));
    }
    PROFFER_TRY(all.held, overview::heldByPerson(services));
    return all;
}

/// Where something else was chosen meanwhile, that is asked for already.
void MyDataPage::refresh()
{
    context().vault.ask<Everything>(
        this,
        [wanted = wanted_](services::Services &services, const LongWork &) {
            return everything(services, wanted);
        },
        [this, wanted = wanted_](const Result<Everything> &all) {
            if (wanted != wanted_)
                return;
            if (all)
                return showAll(*all);
            setStale();
            if (all.error().code != ErrorCode::Cancelled)
                Q_EMIT said(State::Problem, sayError(all.error()));
            if (!all_.people.people.empty())
                showAll(all_);
        });
}

void MyDataPage::showAll(const Everything &all)
{
    all_ = all;
    wanted_ = {.person = all_.person, .card = all_.card};
    sections_->setEnabled(true);
    stack_->setCurrentIndex(shown_.empty() ? 0 : 1);
    if (!shown_.empty()) {
        showHolders();
        return;
    }
    whose_->showPeople(all_.people, all_.person, all_.card);
    showDetails();
    showPreferences();
    showPeople();
}

void MyDataPage::showHolders()
{
    holders_->clear();
    auto *back = makeButton(theme(), tr("All my data"), ButtonKind::Link);
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT wanted({.page = PageName::MyData}); });
    holders_->add(back);
    std::set<vendors::VendorId> companies;
    for (const auto &person : all_.people.people) {
        // A group is asked for of everybody, a detail of the person who is shown.
        const auto isShown = person.id == all_.person;
        if (!isShown && !overview::askedGroup(shown_))
            continue;
        const auto holders =
            holdersOf(all_.held.at(person.id), isShown ? all_.attributes : Details{}, shown_);
        if (holders.empty() && !isShown)
            continue;
        auto *card = new HoldersCard{context(), person.self ? QString{} : toText(*person.name), holders};
        connect(card, &HoldersCard::companyWanted, this, [this](const vendors::VendorId &vendor) {
            Q_EMIT wanted({.page = PageName::Companies, .vendor = vendor});
        });
        holders_->add(card);
        for (const auto &each : holders)
            companies.insert(each.holding.vendor);
    }
    setHead({.title = tr("Who has: %1").arg(sayAsked(spoken(), shown_)),
             .subtitle = tr("%n company(ies)", nullptr, static_cast<int>(companies.size()))});
}

void MyDataPage::showDetails()
{
    details_->clear();
    if (erased_) {
        auto *card = new ErasedCard{context(), *erased_};
        connect(card, &ErasedCard::leaveWanted, this, [this] {
            erased_.reset();
            showDetails();
        });
        details_->add(card);
    }
    std::map<overview::Group, Card *> cards;
    int count = 0;
    for (const auto &attribute : all_.attributes) {
        if (attribute.erased())
            continue;
        ++count;
        const auto group = overview::groupOf(attribute.claim.name());
        auto &card = cards[group];
        if (!card) {
            card = new Card{theme()};
            card->column()->addWidget(new Text{theme(), sayGroup(group), TextSize::Heading});
        }
        card->addLine();
        card->column()->addWidget(detailRow(attribute));
    }
    for (const auto &[group, card] : cards)
        details_->add(card);
    if (count == 0)
        details_->add(makeEmpty());
    setHead({.title = tr("My data"),
             .subtitle = count == 0 ? QString{} : tr("%n detail(s)", nullptr, count),
             .action = tr("Keep a detail")});
}

QWidget *MyDataPage::makeEmpty()
{
    auto *empty = new EmptyState{
        theme(), Icon::MyData, tr("Nothing here yet"),
        tr("Keep your e-mail address or your phone number here, and you can give companies permits for it, "
           "and take them back.")};
    auto *first = makeButton(theme(), tr("Keep a detail"));
    connect(first, &QPushButton::clicked, this, &MyDataPage::act);
    empty->addStep(first);
    return empty;
}

QWidget *MyDataPage::detailRow(const profile::Attribute &attribute)
{
    auto *row = new DetailRow{context(), attribute, sayReading(spoken(), attribute, all_.attributes)};
    if (all_.people.cardsOf(all_.person).size() > 1)
        row->addSentence(attribute.persona ? tr("On this card only.") : tr("On all cards."));
    const auto holders = companiesOf(all_.held.at(all_.person).of(attribute)).size();
    auto *who = makeButton(
        theme(), holders == 0 ? tr("Nobody has it") : tr("%n have it", nullptr, static_cast<int>(holders)),
        ButtonKind::Link);
    connect(who, &QPushButton::clicked, this, [this, claim = attribute.claim.name()] {
        Q_EMIT wanted({.page = PageName::MyData, .claim = claim});
    });
    row->addButton(who);
    auto *change = makeButton(theme(), tr("Change"));
    connect(change, &QPushButton::clicked, this, [this, attribute] { editDetail(attribute); });
    row->addButton(change);
    auto *erase = makeButton(theme(), tr("Erase"));
    connect(erase, &QPushButton::clicked, this, [this, attribute] { eraseDetail(attribute); });
    row->addButton(erase);
    return row;
}

void MyDataPage::showPreferences()
{
    Wishes wishes;
    for (const auto &preference : all_.preferences)
        if (preference.value)
            wishes.emplace(preference.key, *preference.value);
    // They are a card's, and not the person's; so is what was typed among them.
    if (std::exchange(wishesOf_, all_.card) != all_.card)
        for (auto *card : wishes_)
            card->forgetTyped();
    preferences_->setEnabled(all_.card.has_value());
    for (auto *card : wishes_)
        card->showWishes(wishes);
}

void MyDataPage::showPeople()
{
    people_->clear();
    for (const auto &person : all_.people.people) {
        auto *card = new PeopleCard{context(), person, all_.people.cardsOf(person.id)};
        connect(card, &PeopleCard::cardWanted, this, [this, person] { addCard(person); });
        connect(card, &PeopleCard::renameWanted, this, &MyDataPage::renameCard);
        connect(card, &PeopleCard::retireWanted, this, &MyDataPage::retireCard);
        people_->add(card);
    }
    auto *more = makeButton(theme(), tr("Add a person"));
    connect(more, &QPushButton::clicked, this, &MyDataPage::addPerson);
    people_->add(more);
}

} // namespace proffer::ui
