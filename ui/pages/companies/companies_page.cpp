// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "companies/companies_page.h"

#include "companies/company_card.h"
#include "companies/company_form.h"
#include "companies/holding_form.h"
#include "company_facts.h"
#include "company_list.h"
#include "parts/confirm.h"
#include "parts/standings.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/shown.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>

namespace proffer::ui {
namespace {

/// What stands in the box of states, besides the standings.
constexpr int anyState = -1;
constexpr int nothingKnown = -2;

} // namespace

CompaniesPage::CompaniesPage(const PageContext &context)
    : Page(context), detail_(new Column), stack_(new QStackedWidget)
{
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(stack_);
    auto *both = new QWidget;
    auto *row = new QHBoxLayout{both};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    row->addWidget(makeList());
    row->addWidget(detail_, 1);
    stack_->addWidget(both);
    setHead({.title = tr("Companies"), .action = tr("Add a company")});
}

QWidget *CompaniesPage::makeList()
{
    auto *card = new Card{theme()};
    card->setFixedWidth(260);
    search_ = new QLineEdit;
    search_->setPlaceholderText(tr("Find a company"));
    search_->setAccessibleName(tr("Find a company"));
    search_->setClearButtonEnabled(true);
    fillChoices();
    nobody_ = new Text{theme(), tr("No company fits."), TextSize::Body, Colour::Muted};
    list_ = new QListWidget;
    list_->setAccessibleName(tr("Companies"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformItemSizes(true);
    list_->setSpacing(4);
    for (auto *each : std::initializer_list<QWidget *>{search_, kind_, state_, nobody_})
        card->column()->addWidget(each);
    card->column()->addWidget(list_, 1);
    connect(search_, &QLineEdit::textChanged, this, &CompaniesPage::refresh);
    connect(list_, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (!item)
            return;
        if (const auto id = vendors::VendorId::parse(toUtf8(item->data(Qt::UserRole).toString())))
            choose(*id);
    });
    return card;
}

void CompaniesPage::fillChoices()
{
    kind_ = new QComboBox;
    kind_->setAccessibleName(tr("What it is"));
    kind_->addItem(tr("Of every kind"), anyState);
    for (auto kind = vendors::Kind::Shop; kind <= vendors::Kind::Other;
         kind = static_cast<vendors::Kind>(static_cast<int>(kind) + 1))
        kind_->addItem(spoken().kind(kind), static_cast<int>(kind));
    state_ = new QComboBox;
    state_->setAccessibleName(tr("How it stands"));
    state_->addItem(tr("However it stands"), anyState);
    using enum overview::Standing;
    for (const auto standing : {Permitted, EndsSoon, NoPermit, NoAnswer})
        state_->addItem(sayStanding(standing), static_cast<int>(standing));
    state_->addItem(tr("They have nothing that you know of"), nothingKnown);
    for (auto *box : {kind_, state_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::currentIndexChanged, this, &CompaniesPage::refresh);
    }
}

CompanyFilter CompaniesPage::filter() const
{
    CompanyFilter filter{.typed = toUtf8(search_->text().trimmed())};
    if (const auto kind = kind_->currentData().toInt(); kind != anyState)
        filter.kind = static_cast<vendors::Kind>(kind);
    const auto state = state_->currentData().toInt();
    filter.nothingKnown = state == nothingKnown;
    if (state >= 0)
        filter.standing = static_cast<overview::Standing>(state);
    return filter;
}

void CompaniesPage::listAll()
{
    const QSignalBlocker still{search_};
    const QSignalBlocker kindStill{kind_};
    const QSignalBlocker stateStill{state_};
    search_->clear();
    kind_->setCurrentIndex(0);
    state_->setCurrentIndex(0);
}

void CompaniesPage::go(const Place &place)
{
    if (place.vendor) {
        setChosen(place.vendor);
        listAll();
        setStale();
    }
    freshen();
    if (place.grant)
        readPermit(*place.grant);
    if (place.adding)
        act();
}

void CompaniesPage::refresh()
{
    ask<std::vector<vendors::Vendor>>(
        [filter = filter(), at = now()](services::Services &services, const LongWork &) {
            return listCompanies(services, filter, at);
        },
        [this](const std::vector<vendors::Vendor> &listed) { fill(listed); });
}

void CompaniesPage::fill(const std::vector<vendors::Vendor> &companies)
{
    const auto none = companies.empty() && filter().isOpen();
    if (none && !empty_) {
        auto *empty = new EmptyState{
            theme(), Icon::Companies, tr("We know of no one yet"),
            tr("Add the first company: a shop you buy from, your bank, somebody whose newsletter "
               "you get.")};
        auto *add = makeButton(theme(), tr("Add a company"));
        connect(add, &QPushButton::clicked, this, &CompaniesPage::act);
        empty->addStep(add);
        empty_ = empty;
        stack_->addWidget(empty_);
    }
    stack_->setCurrentIndex(none ? 1 : 0);
    setShown(*nobody_, companies.empty());
    const QSignalBlocker quiet{list_};
    list_->clear();
    for (const auto &company : companies) {
        auto *item = new QListWidgetItem{spoken().name(company.profile.name), list_};
        item->setData(Qt::UserRole, toText(company.id.text()));
        if (chosen_ == company.id)
            list_->setCurrentItem(item);
    }
    setHead(
        {.title = tr("Companies"),
         .subtitle = none ? QString{} : tr("%n company(ies)", nullptr, static_cast<int>(companies.size())),
         .action = tr("Add a company")});
    if (!chosen_ && !companies.empty()) {
        setChosen(companies.front().id);
        list_->setCurrentRow(0);
    }
    showChosen();
}

void CompaniesPage::choose(const vendors::VendorId &id)
{
    setChosen(id);
    showChosen();
}

/// What stands there about another goes at once, so that nobody acts on it while the vault is asked.
void CompaniesPage::setChosen(const std::optional<vendors::VendorId> &id)
{
    if (chosen_ == id)
        return;
    chosen_ = id;
    detail_->clear();
}

void CompaniesPage::showChosen()
{
    if (!chosen_) {
        detail_->clear();
        return;
    }
    ask<CompanyFacts>(
        [id = *chosen_, words = spoken().sharedWords()](services::Services &services, const LongWork &) {
            return factsOf(services, id, *words);
        },
        [this](const CompanyFacts &facts) {
            if (chosen_ == facts.vendor.id)
                showFacts(facts);
        });
}

void CompaniesPage::showFacts(const CompanyFacts &facts)
{
    const auto name = spoken().name(facts.vendor.profile.name);
    const CompanyActs acts{
        .givePermit = [this, id = facts.vendor.id] { givePermit(id); },
        .recordHolding = [this, id = facts.vendor.id, name] { recordHolding(id, name); },
        .askWhatTheyHave = [this, vendor = facts.vendor] { askWhatTheyHave(vendor); },
        .change = [this, vendor = facts.vendor] { changeCompany(vendor); },
        .readPermit = [this](const grants::GrantId &grant) { readPermit(grant); },
        .endPermit = [this, name](const grants::GrantId &grant) { endPermit(grant, name); },
        .sendPermit = [this](const grants::GrantId &grant) { sendPermit(grant); },
        .sendEnd = [this](const grants::GrantId &grant) { sendEnd(grant); },
        .endAll = [this, id = facts.vendor.id, name] { endAll(id, name); },
        .tellToStop = [this,
                       name](const std::vector<vendors::HoldingId> &holdings) { tellToStop(holdings, name); },
        .letterAgain = [this](const vendors::HoldingId &holding) { writeStopAgain(holding); },
        .noteAnswer = [this](const vendors::HoldingId &holding,
                             vendors::HoldingState state) { noteAnswer(holding, state); },
        .takeBack = [this, name](const vendors::Holding &holding) { takeBack(holding, name); },
        .remove = [this, id = facts.vendor.id, name] { removeCompany(id, name); },
        .lookBack = [this,
                     id = facts.vendor.id] { Q_EMIT wanted({.page = PageName::History, .vendor = id}); },
    };
    detail_->clear();
    for (auto *card : companyCards(context(), facts, acts))
        detail_->add(card);
}

void CompaniesPage::act()
{
    auto *form = new CompanyForm{this, context()};
    connect(form, &CompanyForm::kept, this, [this](const vendors::Vendor &vendor) {
        setChosen(vendor.id);
        listAll();
        refresh();
        Q_EMIT said(State::Active, tr("%1 is kept.").arg(spoken().name(vendor.profile.name)));
    });
    form->open();
}

void CompaniesPage::recordHolding(const vendors::VendorId &vendor, const QString &company)
{
    auto *form = new HoldingForm{this, context(), vendor, company};
    connect(form, &HoldingForm::kept, this, &CompaniesPage::refresh);
    form->open();
}

void CompaniesPage::removeCompany(const vendors::VendorId &vendor, const QString &company)
{
    confirm(this, theme(), tr("Delete %1?").arg(company),
            tr("Its name stays in your history; everything else that you noted about it goes."), tr("Delete"),
            [this, vendor] {
                perform([vendor](services::Services &services,
                                 const LongWork &) { return services.vendors().remove(vendor); },
                        [this, vendor] {
                            if (chosen_ == vendor)
                                setChosen({});
                            refresh();
                        });
            });
}

} // namespace proffer::ui
