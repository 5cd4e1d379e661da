// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "companies/company_card.h"

#include "company_facts.h"
#include "holdings_card.h"
#include "parts/details.h"
#include "parts/row.h"
#include "past_cards.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/text.h"

#include <QCoreApplication>
#include <QPushButton>

namespace proffer::ui {
namespace {

QString inWords(const char *text)
{
    return QCoreApplication::translate("Company", text);
}

QPushButton *button(const PageContext &context, const QString &text, ButtonKind kind,
                    std::function<void()> then)
{
    auto *made = makeButton(context.theme, text, kind);
    QObject::connect(made, &QPushButton::clicked, made, std::move(then));
    return made;
}

QString sayKey(const PageContext &context, const std::optional<vendors::VendorKey> &key)
{
    if (!key)
        return inWords(QT_TRANSLATE_NOOP(
            "Company", "It has no key yet, so it can only get permits that anyone could use."));
    const auto since = context.spoken.day(key->seenAt);
    switch (key->trust) {
    case vendors::KeyTrust::SelfAsserted:
        return inWords(QT_TRANSLATE_NOOP("Company",
                                         "Its key is known since %1, but only it says that it is its own."))
            .arg(since);
    case vendors::KeyTrust::FromOrigin:
        return inWords(QT_TRANSLATE_NOOP("Company", "Its key is proven by its own website, since %1."))
            .arg(since);
    case vendors::KeyTrust::FingerprintCompared:
        return inWords(
                   QT_TRANSLATE_NOOP("Company", "You compared the fingerprint of its key; known since %1."))
            .arg(since);
    case vendors::KeyTrust::InPerson:
        return inWords(QT_TRANSLATE_NOOP("Company", "You got its key in person; known since %1.")).arg(since);
    }
    return {};
}

QString sayAgreement(const PageContext &context, const std::optional<agreements::InForce> &agreement)
{
    if (!agreement)
        return inWords(QT_TRANSLATE_NOOP("Company", "No agreement is in force with it."));
    const auto text =
        agreement->signedIn
            ? QT_TRANSLATE_NOOP("Company", "The agreement %1 is in force since %2, signed.")
            : QT_TRANSLATE_NOOP("Company", "The agreement %1 is in force since %2; it was said, not signed.");
    return inWords(text).arg(toText(agreement->agreement.code), context.spoken.day(agreement->since));
}

QWidget *whoCard(const PageContext &context, const CompanyFacts &facts, const CompanyActs &acts)
{
    auto *card = new Card{context.theme};
    auto *column = card->column();
    column->addWidget(
        new Text{context.theme, context.spoken.name(facts.vendor.profile.name), TextSize::Heading});
    QStringList lines{context.spoken.kind(facts.vendor.profile.kind)};
    if (!facts.vendor.address().empty())
        lines.append(toText(facts.vendor.address()));
    if (facts.vendor.profile.contact)
        lines.append(toText(facts.vendor.profile.contact->text()));
    column->addWidget(
        new Text{context.theme, lines.join(QStringLiteral(" · ")), TextSize::Body, Colour::Muted});
    column->addWidget(new Text{context.theme, sayKey(context, facts.key)});
    column->addWidget(new Text{context.theme, sayAgreement(context, facts.agreement)});
    if (facts.vendor.notes && facts.vendor.notes->text)
        column->addWidget(
            new Text{context.theme, toText(*facts.vendor.notes->text), TextSize::Body, Colour::Muted});
    auto *row = new QHBoxLayout;
    row->addWidget(button(context, inWords(QT_TRANSLATE_NOOP("Company", "Give a permit")),
                          ButtonKind::Primary, acts.givePermit));
    row->addWidget(button(context, inWords(QT_TRANSLATE_NOOP("Company", "They have something")),
                          ButtonKind::Plain, acts.recordHolding));
    row->addStretch();
    column->addLayout(row);
    row = new QHBoxLayout;
    row->addWidget(button(context, inWords(QT_TRANSLATE_NOOP("Company", "Ask what they have…")),
                          ButtonKind::Plain, acts.askWhatTheyHave));
    row->addWidget(
        button(context, inWords(QT_TRANSLATE_NOOP("Company", "Change…")), ButtonKind::Plain, acts.change));
    if (facts.holdings.empty() && facts.grants.empty())
        row->addWidget(
            button(context, inWords(QT_TRANSLATE_NOOP("Company", "Delete")), ButtonKind::Plain, acts.remove));
    row->addStretch();
    column->addLayout(row);
    return card;
}

State stateOf(grants::State state)
{
    switch (state) {
    case grants::State::NotYetValid:
    case grants::State::InForce:
        return State::Active;
    case grants::State::EndsSoon:
        return State::Soon;
    case grants::State::Expired:
    case grants::State::Ended:
        return State::Ended;
    }
    return State::Ended;
}

QString sayState(grants::State state)
{
    switch (state) {
    case grants::State::NotYetValid:
        return inWords(QT_TRANSLATE_NOOP("Company", "Not yet in force"));
    case grants::State::InForce:
        return inWords(QT_TRANSLATE_NOOP("Company", "In force"));
    case grants::State::EndsSoon:
        return inWords(QT_TRANSLATE_NOOP("Company", "Ends soon"));
    case grants::State::Expired:
        return inWords(QT_TRANSLATE_NOOP("Company", "Over"));
    case grants::State::Ended:
        return inWords(QT_TRANSLATE_NOOP("Company", "Ended by you"));
    }
    return {};
}

bool isInForce(const grants::Grant &grant, Instant now)
{
    const auto state = grants::stateAt(grant, now);
    return state == grants::State::InForce || state == grants::State::EndsSoon;
}

QWidget *permitRow(const PageContext &context, const grants::Grant &grant, const CompanyActs &acts)
{
    const auto state = grants::stateAt(grant, context.clock.now());
    QStringList claims;
    for (const auto &claim : grant.claims)
        claims.append(sayDetail(context.spoken, claim));
    auto *row =
        new Row{context.theme,
                claims.isEmpty() ? inWords(QT_TRANSLATE_NOOP("Company", "A permit without details"))
                                 : claims.join(inWords(QT_TRANSLATE_NOOP("Company", ", "))),
                inWords(QT_TRANSLATE_NOOP("Company", "Given on %1, until %2."))
                    .arg(context.spoken.day(grant.issuedAt), context.spoken.lastDay(grant.validUntil))};
    row->addState(stateOf(state), sayState(state));
    const auto add = [&](const QString &text, const std::function<void(const grants::GrantId &)> &act) {
        row->addButton(button(context, text, ButtonKind::Plain, [act, id = grant.id] { act(id); }));
    };
    add(inWords(QT_TRANSLATE_NOOP("Company", "Read…")), acts.readPermit);
    if (isInForce(grant, context.clock.now())) {
        add(inWords(QT_TRANSLATE_NOOP("Company", "What to send…")), acts.sendPermit);
        add(inWords(QT_TRANSLATE_NOOP("Company", "End permit")), acts.endPermit);
    }
    if (state == grants::State::Ended)
        add(inWords(QT_TRANSLATE_NOOP("Company", "What to send…")), acts.sendEnd);
    return row;
}

using Permits = std::vector<grants::Grant>;

void addPermits(const PageContext &context, Card &card, std::span<const grants::Grant> permits,
                const CompanyActs &acts)
{
    for (const auto &grant : permits) {
        card.addLine();
        card.column()->addWidget(permitRow(context, grant, acts));
    }
}

/// How many are shown at once.
constexpr std::size_t mostPermits = 50;

/// The next ones, when they are asked for.
void offerOlder(const PageContext &context, Card &card, Permits permits, const CompanyActs &acts)
{
    if (permits.empty())
        return;
    auto *older =
        makeButton(context.theme, inWords(QT_TRANSLATE_NOOP("Company", "Show older ones")), ButtonKind::Link);
    QObject::connect(
        older, &QPushButton::clicked, &card, [context, &card, older, acts, permits = std::move(permits)] {
            older->hide();
            older->deleteLater();
            const auto next = std::span{permits}.first(std::min(mostPermits, permits.size()));
            addPermits(context, card, next, acts);
            offerOlder(context, card, Permits(permits.begin() + std::ssize(next), permits.end()), acts);
        });
    card.column()->addWidget(older);
}

QWidget *permitsCard(const PageContext &context, const CompanyFacts &facts, const CompanyActs &acts)
{
    auto *card = new Card{context.theme};
    auto *column = card->column();
    column->addWidget(
        new Text{context.theme, inWords(QT_TRANSLATE_NOOP("Company", "Permits")), TextSize::Heading});
    if (facts.grants.empty())
        column->addWidget(new Text{context.theme, inWords(QT_TRANSLATE_NOOP("Company", "You gave it none.")),
                                   TextSize::Body, Colour::Muted});
    Permits permits;
    Permits past;
    permits.reserve(facts.grants.size());
    past.reserve(facts.grants.size());
    for (const auto &grant : facts.grants)
        (isInForce(grant, context.clock.now()) ? permits : past).push_back(grant);
    const auto inForce = permits.size();
    permits.insert(permits.end(), past.begin(), past.end());
    const auto shown = std::span{permits}.first(std::min(mostPermits, permits.size()));
    addPermits(context, *card, shown, acts);
    if (inForce > 1) {
        card->addLine();
        column->addWidget(button(context, inWords(QT_TRANSLATE_NOOP("Company", "End all permits")),
                                 ButtonKind::Plain, acts.endAll));
    }
    offerOlder(context, *card, Permits(permits.begin() + std::ssize(shown), permits.end()), acts);
    return card;
}

} // namespace

std::vector<QWidget *> companyCards(const PageContext &context, const CompanyFacts &facts,
                                    const CompanyActs &acts)
{
    std::vector<QWidget *> cards{whoCard(context, facts, acts), holdingsCard(context, facts, acts),
                                 permitsCard(context, facts, acts)};
    if (!facts.grants.empty())
        cards.push_back(shownCard(context, facts));
    cards.push_back(historyCard(context, facts, acts));
    return cards;
}

} // namespace proffer::ui
