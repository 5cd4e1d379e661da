// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/my_data_page.h"

#include "my_data/detail_form.h"
#include "overview/group.h"
#include "overview/standing.h"
#include "parts/confirm.h"
#include "parts/details.h"
#include "parts/row.h"
#include "parts/standings.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/text.h"
#include "json/write.h"

#include <set>

namespace proffer::ui {
namespace {

QString sayValue(const json::Value &value)
{
    const auto *text = value.asString();
    return toText(text ? *text : json::write(value));
}

/// Whether a claim is what was asked for: the claim itself in any language, or one of a group.
bool isAbout(std::string_view claim, std::string_view asked)
{
    return claim.substr(0, claim.find('#')) == asked || toText(overview::groupOf(claim)) == asked;
}

} // namespace

MyDataPage::MyDataPage(const PageContext &context) : Page(context), column_(new Column)
{
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(column_);
    setHead({.title = tr("My data"), .action = tr("Keep a detail")});
}

void MyDataPage::go(const Place &place)
{
    shown_ = place.claim;
    refresh();
}

void MyDataPage::refresh()
{
    ask<Everything>(
        [](services::Services &services, const LongWork &) -> Result<Everything> {
            Everything all;
            PROFFER_TRY(const auto subject, services.subject({}));
            PROFFER_TRY(all.attributes, services.profile().attributes().allOf(subject.id));
            PROFFER_TRY(all.holders, services.holdings().all());
            std::erase_if(all.holders,
                          [](const vendors::Holder &each) { return !overview::isHeld(each.holding); });
            return all;
        },
        [this](const Everything &all) {
            column_->clear();
            if (shown_.empty())
                showDetails(all);
            else
                showHolders(all);
        });
}

void MyDataPage::showDetails(const Everything &all)
{
    std::map<std::string, std::set<vendors::VendorId>> holders;
    for (const auto &[name, holding] : all.holders)
        holders[holding.claim].insert(holding.vendor);
    std::map<overview::Group, Card *> cards;
    std::size_t count = 0;
    for (const auto &attribute : all.attributes) {
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
        card->column()->addWidget(detailRow(attribute, holders[attribute.claim.tokenName()].size()));
    }
    for (const auto &[group, card] : cards)
        column_->add(card);
    if (count == 0)
        column_->add(new EmptyState{
            theme(), Icon::MyData, tr("Nothing here yet"),
            tr("Keep your e-mail address or your phone number here, and you can give companies "
               "permits for it, and take them back.")});
    setHead({.title = tr("My data"),
             .subtitle = count == 0 ? QString{} : tr("%n detail(s)", nullptr, static_cast<int>(count)),
             .action = tr("Keep a detail")});
}

QWidget *MyDataPage::detailRow(const profile::Attribute &attribute, std::size_t holders)
{
    const auto sensitive = attribute.sensitivity == profile::Sensitivity::Sensitive;
    const auto value = sensitive ? QStringLiteral("••••••••") : sayValue(*attribute.value);
    auto *row = new Row{theme(), sayDetail(attribute.claim.text()), value};
    row->addSentence(tr("Last changed on %1.").arg(spoken().day(attribute.setAt)));
    const auto has =
        holders == 0 ? tr("Nobody has it") : tr("%n have it", nullptr, static_cast<int>(holders));
    auto *who = makeButton(theme(), has, ButtonKind::Link);
    connect(who, &QPushButton::clicked, this, [this, claim = attribute.claim.name()] {
        Q_EMIT wanted({.page = PageName::MyData, .claim = claim});
    });
    row->addButton(who);
    auto *change = makeButton(theme(), tr("Change"));
    connect(change, &QPushButton::clicked, this,
            [this, claim = attribute.claim.text()] { editDetail(claim); });
    row->addButton(change);
    auto *erase = makeButton(theme(), tr("Erase"));
    connect(erase, &QPushButton::clicked, this, [this, attribute] { eraseDetail(attribute); });
    row->addButton(erase);
    return row;
}

void MyDataPage::showHolders(const Everything &all)
{
    QString name = sayDetail(shown_);
    for (std::size_t i = 0; i < overview::groupCount; ++i)
        if (const auto group = static_cast<overview::Group>(i); toText(group) == shown_)
            name = sayGroup(group);
    auto *back = makeButton(theme(), tr("All my data"), ButtonKind::Link);
    connect(back, &QPushButton::clicked, this, [this] { Q_EMIT wanted({.page = PageName::MyData}); });
    column_->add(back);
    auto *card = new Card{theme()};
    std::set<vendors::VendorId> counted;
    for (const auto &[company, holding] : all.holders) {
        if (!isAbout(holding.claim, shown_))
            continue;
        if (!counted.empty())
            card->addLine();
        counted.insert(holding.vendor);
        const auto standing = overview::standingOf(holding, now());
        auto *row = new Row{theme(), spoken().name(company), sayHolding(spoken(), holding, now())};
        row->addState(stateOf(standing), sayStanding(standing));
        auto *look = makeButton(theme(), tr("Look"));
        connect(look, &QPushButton::clicked, this, [this, vendor = holding.vendor] {
            Q_EMIT wanted({.page = PageName::Companies, .vendor = vendor});
        });
        row->addButton(look);
        card->column()->addWidget(row);
    }
    if (counted.empty())
        card->column()->addWidget(new Text{theme(), tr("Nobody, as far as you know.")});
    column_->add(card);
    setHead({.title = tr("Who has: %1").arg(name),
             .subtitle = tr("%n company(ies)", nullptr, static_cast<int>(counted.size()))});
}

void MyDataPage::act()
{
    editDetail({});
}

void MyDataPage::editDetail(const std::string &claim)
{
    auto *form = new DetailForm{this, context(), claim};
    connect(form, &DetailForm::filled, this, [this](const std::string &chosen, const std::string &value) {
        ask<profile::Attribute>(
            [chosen, value](services::Services &services, const LongWork &) -> Result<profile::Attribute> {
                PROFFER_TRY(const auto subject, services.subject({}));
                PROFFER_TRY(auto key, profile::ClaimKey::parse(chosen));
                const auto kind = profile::claimSpec(key).kind;
                json::Value kept{value};
                if (kind == profile::ClaimKind::Address)
                    kept = json::Value{json::Object{{"formatted", json::Value{value}}}};
                return services.profile().attributes().set(
                    {.subject = subject.id, .claim = std::move(key), .value = std::move(kept)});
            },
            [this](const profile::Attribute &attribute) {
                Q_EMIT said(State::Active, tr("%1 is kept.").arg(sayDetail(attribute.claim.text())));
            });
    });
    form->open();
}

void MyDataPage::eraseDetail(const profile::Attribute &attribute)
{
    const auto name = sayDetail(attribute.claim.text());
    confirm(this, theme(), tr("Erase: %1?").arg(name),
            tr("The value goes from this vault for good, also from its history and from permits that were "
               "kept. Companies "
               "that have it still have it, and so do older backups."),
            tr("Erase"), [this, id = attribute.id, name] {
                ask<services::Erased>(
                    [id](services::Services &services, const LongWork &) {
                        return services.eraseAttribute(id, false);
                    },
                    [this, name](const services::Erased &erased) {
                        Q_EMIT said(State::Active, erased.backups.empty()
                                                       ? tr("%1 is erased.").arg(name)
                                                       : tr("%1 is erased. %n backup(s) still hold it.",
                                                            nullptr, static_cast<int>(erased.backups.size()))
                                                             .arg(name));
                    });
            });
}

} // namespace proffer::ui
