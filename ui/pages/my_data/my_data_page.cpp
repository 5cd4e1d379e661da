// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/my_data_page.h"

#include "my_data/detail_form.h"
#include "my_data/detail_row.h"
#include "my_data/erased_card.h"
#include "my_data/holders.h"
#include "my_data/name_form.h"
#include "my_data/named_card.h"
#include "my_data/needs_card.h"
#include "my_data/people_card.h"
#include "my_data/quiet_hours_card.h"
#include "my_data/reach_card.h"
#include "my_data/whose_bar.h"
#include "parts/confirm.h"
#include "parts/details.h"
#include "parts/sections.h"
#include "widgets/button.h"
#include "widgets/empty_state.h"
#include "widgets/shown.h"
#include "widgets/text.h"

#include <QCheckBox>
#include <QStackedWidget>

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
    connect(whose_, &WhoseBar::personChosen, this, [this](const profile::SubjectId &person) {
        all_.person = person;
        all_.card.reset();
        refresh();
    });
    connect(whose_, &WhoseBar::cardChosen, this, [this](const profile::PersonaId &card) {
        all_.card = card;
        refresh();
    });
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
        connect(card, &PreferenceCard::kept, this, [this](const std::string &key, const json::Value &value) {
            ask<profile::Preference>(
                [card = *all_.card, key, value](services::Services &services, const LongWork &) {
                    return services.profile().preferences().set(card, key, value);
                },
                [](const profile::Preference &) {});
        });
        connect(card, &PreferenceCard::takenBack, this, [this](const std::string &key) {
            perform(
                [card = *all_.card, key](services::Services &services, const LongWork &) {
                    return services.profile().preferences().clear(card, key);
                },
                [] {});
        });
    }
}

void MyDataPage::go(const Place &place)
{
    if (std::exchange(shown_, place.claim) != place.claim || erased_)
        setStale();
    erased_.reset();
    freshen();
}

Result<MyDataPage::Everything> MyDataPage::everything(services::Services &services,
                                                      const std::optional<profile::SubjectId> &person,
                                                      const std::optional<profile::PersonaId> &card)
{
    Everything all;
    PROFFER_TRY(all.people, peopleFacts(services));
    PROFFER_TRY(const auto self, services.subject({}));
    all.person = person && all.people.person(*person) ? *person : self.id;
    const auto cards = all.people.cardsOf(all.person);
    const auto chosen = std::ranges::find_if(cards, [&](const auto &each) { return each.id == card; });
    if (!cards.empty())
        all.card = chosen == cards.end() ? cards.front().id : chosen->id;
    PROFFER_TRY(all.attributes, services.profile().attributes().attributes(all.person, all.card));
    if (all.card) {
        PROFFER_TRY(all.preferences, services.profile().preferences().preferences(*all.card));
    }
    // What companies have is the person's own.
    if (all.person == self.id) {
        PROFFER_TRY(all.holders, services.holdings().all());
        std::erase_if(all.holders,
                      [](const vendors::Holder &each) { return !overview::isHeld(each.holding); });
    }
    return all;
}

void MyDataPage::refresh()
{
    std::optional<profile::SubjectId> person;
    if (!all_.people.people.empty())
        person = all_.person;
    ask<Everything>(
        [person, card = all_.card](services::Services &services, const LongWork &) {
            return everything(services, person, card);
        },
        [this](const Everything &all) { showAll(all); });
}

void MyDataPage::showAll(const Everything &all)
{
    all_ = all;
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
    auto *card = new HoldersCard{context(), all_.holders, shown_};
    connect(card, &HoldersCard::companyWanted, this, [this](const vendors::VendorId &vendor) {
        Q_EMIT wanted({.page = PageName::Companies, .vendor = vendor});
    });
    holders_->add(card);
    setHead({.title = tr("Who has: %1").arg(sayAsked(spoken(), shown_)),
             .subtitle = tr("%n company(ies)", nullptr, static_cast<int>(card->companies()))});
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
        details_->add(new EmptyState{
            theme(), Icon::MyData, tr("Nothing here yet"),
            tr("Keep your e-mail address or your phone number here, and you can give companies "
               "permits for it, and take them back.")});
    setHead({.title = tr("My data"),
             .subtitle = count == 0 ? QString{} : tr("%n detail(s)", nullptr, count),
             .action = tr("Keep a detail")});
}

QWidget *MyDataPage::detailRow(const profile::Attribute &attribute)
{
    auto *row = new DetailRow{context(), attribute};
    if (all_.people.cardsOf(all_.person).size() > 1)
        row->addSentence(attribute.persona ? tr("On this card only.") : tr("On all cards."));
    if (const auto *person = all_.people.person(all_.person); person && person->self) {
        const auto holders =
            static_cast<int>(companiesWith(all_.holders, attribute.claim.tokenName()).size());
        auto *who =
            makeButton(theme(), holders == 0 ? tr("Nobody has it") : tr("%n have it", nullptr, holders),
                       ButtonKind::Link);
        connect(who, &QPushButton::clicked, this, [this, claim = attribute.claim.name()] {
            Q_EMIT wanted({.page = PageName::MyData, .claim = claim});
        });
        row->addButton(who);
    }
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
    // They are a card's, and not the person's.
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

void MyDataPage::act()
{
    editDetail({});
}

void MyDataPage::editDetail(const std::optional<profile::Attribute> &former)
{
    auto *form = new DetailForm{this, context(), all_.people.cardsOf(all_.person), former};
    connect(form, &DetailForm::filled, this, [this, person = all_.person](const KeptDetail &detail) {
        ask<profile::Attribute>(
            [person, detail](services::Services &services, const LongWork &) {
                return services.profile().attributes().set({.subject = person,
                                                            .persona = detail.card,
                                                            .claim = detail.claim,
                                                            .value = detail.value});
            },
            [this](const profile::Attribute &attribute) {
                Q_EMIT said(State::Active,
                            tr("%1 is kept.").arg(sayDetail(spoken(), attribute.claim.text())));
            });
    });
    form->open();
}

void MyDataPage::eraseDetail(const profile::Attribute &attribute)
{
    auto *sheet = new Sheet{this, theme(), tr("Erase: %1?").arg(sayDetail(spoken(), attribute.claim.text())),
                            tr("Erase")};
    sheet->addSentence(
        tr("The value goes from this vault for good, also from its history and from permits that were "
           "kept. Companies that have it still have it, and so do older backups."));
    QStringList derived;
    for (const auto &each : all_.attributes)
        if (!each.erased() && each.derivedFrom == attribute.claim && each.persona == attribute.persona)
            derived.append(sayDetail(spoken(), each.claim.text()));
    auto *also = new QCheckBox{tr("Also what was worked out from it")};
    sheet->content()->addWidget(also);
    setShown(*also, !derived.isEmpty());
    if (!derived.isEmpty())
        sheet->addSentence(derived.join(QStringLiteral(", ")), Colour::Muted);
    connect(sheet, &QDialog::accepted, this,
            [this, attribute, also] { erase(attribute, also->isChecked()); });
    sheet->open();
}

void MyDataPage::erase(const profile::Attribute &attribute, bool derived)
{
    const auto companies = companiesWith(all_.holders, attribute.claim.tokenName());
    ask<services::Erased>(
        [id = attribute.id, derived](services::Services &services, const LongWork &) {
            return services.eraseAttribute(id, derived);
        },
        [this, companies,
         name = sayDetail(spoken(), attribute.claim.text())](const services::Erased &erased) {
            erased_ = {.name = name, .erased = erased, .companies = companies};
            refresh();
            Q_EMIT said(State::Active, tr("%1 is erased.").arg(name));
        });
}

void MyDataPage::addPerson()
{
    auto *form = new NameForm{this,
                              context(),
                              tr("Add a person whose data you keep"),
                              {{tr("What they are called"), {}},
                               {tr("What they are to you (child, mother)"), {}},
                               {tr("Their first card"), tr("Everyday")}}};
    connect(form, &NameForm::filled, this, [this](const QStringList &names) {
        ask<profile::Subject>(
            [name = toUtf8(names.at(0)), relation = toUtf8(names.at(1)), card = toUtf8(names.at(2))](
                services::Services &services, const LongWork &) -> Result<profile::Subject> {
                PROFFER_TRY(auto person, services.profile().people().addSubject(name, relation));
                PROFFER_CHECK(services.profile().people().addPersona(person.id, card));
                return person;
            },
            [this](const profile::Subject &person) {
                Q_EMIT said(State::Active, tr("%1 is added.").arg(toText(*person.name)));
            });
    });
    form->open();
}

void MyDataPage::addCard(const profile::Subject &person)
{
    auto *form = new NameForm{
        this, context(), tr("Add a card for %1").arg(toText(*person.name)), {{tr("What you call it"), {}}}};
    connect(form, &NameForm::filled, this, [this, person = person.id](const QStringList &names) {
        ask<profile::Persona>(
            [person, label = toUtf8(names.at(0))](services::Services &services, const LongWork &) {
                return services.profile().people().addPersona(person, label);
            },
            [this](const profile::Persona &card) {
                Q_EMIT said(State::Active, tr("The card \"%1\" is added.").arg(toText(card.label)));
            });
    });
    form->open();
}

void MyDataPage::renameCard(const profile::Persona &card)
{
    auto *form =
        new NameForm{this, context(), tr("Rename a card"), {{tr("What you call it"), toText(card.label)}}};
    connect(form, &NameForm::filled, this, [this, id = card.id](const QStringList &names) {
        ask<profile::Persona>(
            [id, label = toUtf8(names.at(0))](services::Services &services, const LongWork &) {
                return services.profile().people().renamePersona(id, label);
            },
            [](const profile::Persona &) {});
    });
    form->open();
}

void MyDataPage::retireCard(const profile::Persona &card)
{
    const auto name = toText(card.label);
    confirm(this, theme(), tr("Retire the card \"%1\"?").arg(name),
            tr("It cannot be used again, and that cannot be taken back. What companies got by it stays in "
               "your history, and permits in force stay in force."),
            tr("Retire"), [this, id = card.id, name] {
                ask<profile::Persona>(
                    [id](services::Services &services, const LongWork &) {
                        return services.profile().people().retirePersona(id);
                    },
                    [this, name](const profile::Persona &) {
                        Q_EMIT said(State::Active, tr("The card \"%1\" is retired.").arg(name));
                    });
            });
}

} // namespace proffer::ui
