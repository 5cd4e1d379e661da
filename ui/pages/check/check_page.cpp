// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "check/check_page.h"

#include "content_words.h"
#include "parts/confirm.h"
#include "parts/details.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/file_dialogs.h"
#include "wording/wording.h"

#include <QAccessible>
#include <QFormLayout>

namespace proffer::ui {
namespace {

struct Words {
    State state = State::Problem;
    QString word{};
    QString sentence{};
};

Words wordsFor(grants::Verdict verdict)
{
    using enum grants::Verdict;
    switch (verdict) {
    case Valid:
        return {State::Active, CheckPage::tr("Valid"),
                CheckPage::tr("You permitted this, and the one who shows it is the one you gave it to.")};
    case Revoked:
        return {State::Problem, CheckPage::tr("Ended by you"),
                CheckPage::tr("You ended this permit. It allows nothing any more.")};
    case Expired:
        return {State::Ended, CheckPage::tr("Over"),
                CheckPage::tr("Its time is over. It allows nothing any more.")};
    case NotYetValid:
        return {State::Soon, CheckPage::tr("Not yet in force"), CheckPage::tr("Its time has not come yet.")};
    case AnyoneCouldUse:
        return {State::Soon, CheckPage::tr("Genuine, but bound to nobody"),
                CheckPage::tr("It is yours and in force, but anyone who has a copy could show it.")};
    case WrongPresenter:
        return {
            State::Problem, CheckPage::tr("Shown by somebody else"),
            CheckPage::tr("The one who shows it is not the one you gave it to, or did not show who it is.")};
    case NotFromMe:
        return {State::Problem, CheckPage::tr("Not from you"),
                CheckPage::tr("It is signed with a key that is none of yours.")};
    case NotInHistory:
        return {State::Problem, CheckPage::tr("Not in your history"),
                CheckPage::tr("It is signed with a key of yours, but your history does not know it. Somebody "
                              "may have a copy of your vault.")};
    case Altered:
        return {State::Problem, CheckPage::tr("Altered"), CheckPage::tr("This is not what you signed.")};
    case OutsideTerms:
        return {State::Problem, CheckPage::tr("Not allowed"),
                CheckPage::tr("It is genuine, but it does not allow this.")};
    case RevocationNotCheckable:
        return {State::Soon, CheckPage::tr("Not certain"),
                CheckPage::tr("Whether it was ended cannot be found out.")};
    case Unknown:
        return {State::Problem, CheckPage::tr("It cannot be said"),
                CheckPage::tr("It cannot be said whether it is good.")};
    }
    return {};
}

bool isPermit(exchange::ContentKind kind)
{
    using enum exchange::ContentKind;
    return kind == Permit || kind == Statement || kind == Preferences;
}

constexpr int pictureSize = 40;

} // namespace

CheckPage::CheckPage(const PageContext &context) : Page(context), column_(new Column)
{
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(column_);
    setHead({.title = tr("Check"), .action = tr("Open a file…")});
    showNothing();
}

void CheckPage::go(const Place &place)
{
    brought_ = place.brought;
    if (!brought_)
        showNothing();
    else if (isPermit(brought_->kind))
        check(brought_->content);
    else
        showContent();
}

/// A check is an act that history keeps: it is not done again because something else was written.
void CheckPage::refresh() {}

void CheckPage::act()
{
    chooseFileToOpen(this, tr("Open a file"), [this](const QString &file) { Q_EMIT fileChosen(file); });
}

void CheckPage::showNothing()
{
    column_->clear();
    auto *empty = new EmptyState{
        theme(), Icon::Permit, tr("Is it good?"),
        tr("Drop a file anywhere in this window, or paste a text or a picture of a QR code. A permit is "
           "checked against your history; anything else is told what it is. Nothing is taken in by that.")};
    auto *open = makeButton(theme(), tr("Open a file…"), ButtonKind::Primary);
    connect(open, &QPushButton::clicked, this, &CheckPage::act);
    empty->addStep(open);
    column_->add(empty);
}

void CheckPage::check(const std::string &token)
{
    column_->clear();
    ask<Checked>(
        [token](services::Services &services, const LongWork &work) -> Result<Checked> {
            PROFFER_TRY(auto checker, grants::Checker::open(services.vault(), work));
            Checked checked;
            PROFFER_TRY(checked.result, checker.check(token));
            if (checked.result.grant) {
                PROFFER_TRY(const auto vendor, services.vendors().get(checked.result.grant->vendor));
                checked.company = vendor.profile.name;
            }
            return checked;
        },
        [this](const Checked &checked) { showVerdict(checked); });
}

void CheckPage::showVerdict(const Checked &checked)
{
    column_->clear();
    const auto &result = checked.result;
    const auto words = wordsFor(result.verdict);
    auto *card = new Card{theme()};
    auto *head = new QHBoxLayout;
    auto *icon = new QLabel;
    icon->setPixmap(
        theme().pixmap(iconOf(words.state), colourOf(words.state), pictureSize, devicePixelRatioF()));
    head->addWidget(icon, 0, Qt::AlignTop);
    auto *verdict = new Text{theme(), words.word, TextSize::Title, colourOf(words.state)};
    head->addWidget(verdict, 1);
    card->column()->addLayout(head);
    card->column()->addWidget(new Text{theme(), words.sentence});
    if (result.reason)
        card->column()->addWidget(new Text{theme(), sayError(Error{.code = *result.reason})});
    auto *facts = new QFormLayout;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts->addRow(new Text{theme(), name, TextSize::Body, Colour::Muted}, new Text{theme(), value});
    };
    add(tr("Company"), checked.company.empty() ? QString{} : spoken().name(checked.company));
    add(tr("When"), result.when ? spoken().day(*result.when) : QString{});
    QStringList shown;
    for (const auto &claim : result.shown)
        shown.append(sayDetail(spoken(), claim));
    add(tr("It shows"), shown.join(tr(", ")));
    add(tr("As of"), spoken().day(result.asOf));
    card->column()->addLayout(facts);
    column_->add(card);
    if (!result.terms.permissions.empty()) {
        auto *allowed = new Card{theme()};
        allowed->column()->addWidget(new Text{theme(), tr("What it allows"), TextSize::Heading});
        for (const auto &sentence :
             wording::sayTerms(spoken().words(), result.terms, {.name = checked.company}))
            allowed->column()->addWidget(new Text{theme(), toText(sentence)});
        column_->add(allowed);
    }
    setHead({.title = tr("Check"),
             .subtitle = result.grant ? tr("Your history notes that this was shown.") : QString{},
             .action = tr("Open a file…")});
    Q_EMIT said(words.state, words.sentence);
}

void CheckPage::showContent()
{
    column_->clear();
    const auto &found = *brought_;
    auto *card = new Card{theme()};
    card->column()->addWidget(new Text{theme(), sayContent(found.kind), TextSize::Heading});
    const auto broken = found.proof == exchange::Proof::Broken;
    card->column()->addWidget(
        new Text{theme(), sayProof(found.proof), TextSize::Body, broken ? Colour::Problem : Colour::Text});
    if (found.flaw)
        card->column()->addWidget(new Text{theme(), sayError(*found.flaw), TextSize::Body, Colour::Problem});
    auto *facts = new QFormLayout;
    for (const auto &fact : found.facts)
        facts->addRow(new Text{theme(), sayFact(fact.name), TextSize::Body, Colour::Muted},
                      new Text{theme(), sayFactValue(spoken(), fact)});
    card->column()->addLayout(facts);
    if (!broken)
        card->column()->addWidget(new Text{theme(), sayNextStep(found.kind)});
    auto *row = new QHBoxLayout;
    if (!broken)
        addActs(*row);
    row->addStretch();
    card->column()->addLayout(row);
    column_->add(card);
    setHead({.title = tr("Check"), .action = tr("Open a file…")});
}

void CheckPage::addActs(QBoxLayout &row)
{
    const auto add = [&](const QString &word, void (CheckPage::*then)()) {
        auto *button = makeButton(theme(), word, ButtonKind::Primary);
        connect(button, &QPushButton::clicked, this, then);
        row.addWidget(button);
    };
    using enum exchange::ContentKind;
    if (brought_->kind == Answer)
        add(tr("Take in the answer"), &CheckPage::receiveAnswer);
    else if (brought_->kind == KeyChange)
        add(tr("Take the new key"), &CheckPage::acceptKey);
    else if (brought_->kind == ContactCard || brought_->kind == ProfileExport)
        add(tr("Take in my details"), &CheckPage::importDetails);
}

void CheckPage::receiveAnswer()
{
    ask<vendors::VendorId>(
        [answer = brought_->content](services::Services &services,
                                     const LongWork &) -> Result<vendors::VendorId> {
            PROFFER_TRY(const auto received, services.agreements().receive(answer));
            return received.negotiation.vendor;
        },
        [this](const vendors::VendorId &vendor) {
            Q_EMIT wanted({.page = PageName::Companies, .vendor = vendor});
            Q_EMIT said(State::Active, tr("The answer is taken in."));
        });
}

void CheckPage::acceptKey()
{
    const auto from = std::ranges::find(brought_->facts, std::string_view{"from"}, &Fact::name);
    ask<vendors::VendorId>(
        [token = brought_->content, from = from == brought_->facts.end() ? std::string{} : from->value](
            services::Services &services, const LongWork &) -> Result<vendors::VendorId> {
            PROFFER_TRY(const auto vendor, services.vendors().resolve(from));
            PROFFER_CHECK(services.requests().acceptKeyChange(vendor.id, token));
            return vendor.id;
        },
        [this](const vendors::VendorId &vendor) {
            Q_EMIT wanted({.page = PageName::Companies, .vendor = vendor});
            Q_EMIT said(State::Active, tr("The new key is taken: the old one signed for it."));
        });
}

void CheckPage::importDetails()
{
    confirm(this, theme(), tr("Take in these details?"),
            tr("What it says is kept as yours. Details that you keep already get the new value; history "
               "keeps that they changed."),
            // What is brought meanwhile is not what the yes is for.
            tr("Take in"), [this, brought = brought_] {
                ask<profile::ImportReport>(
                    [content = brought->content](services::Services &services,
                                                 const LongWork &) -> Result<profile::ImportReport> {
                        PROFFER_TRY(const auto subject, services.subject({}));
                        return services.importFile(asBytes(content), {.subject = subject.id});
                    },
                    [this](const profile::ImportReport &report) {
                        Q_EMIT wanted({.page = PageName::MyData});
                        Q_EMIT said(State::Active,
                                    tr("%n detail(s) taken in.", nullptr, static_cast<int>(report.set)));
                    });
            });
}

} // namespace proffer::ui
