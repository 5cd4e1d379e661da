// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_rules/my_rules_page.h"

#include "my_rules/agreement_cards.h"
#include "my_rules/comfort_card.h"
#include "my_rules/decided_card.h"
#include "my_rules/never_card.h"
#include "my_rules/questions_card.h"
#include "my_rules/rule_form.h"
#include "my_rules/terms_form.h"
#include "parts/confirm.h"
#include "parts/sections.h"
#include "terms/questions.h"
#include "widgets/button.h"
#include "widgets/text.h"

namespace proffer::ui {

MyRulesPage::MyRulesPage(const PageContext &context)
    : Page(context), sections_(new Sections{context.theme, tr("Parts of my rules")}),
      decided_(new DecidedCard{context}), never_(new NeverCard{context}), comfort_(new ComfortCard{context})
{
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(sections_);
    addRules();
    sections_->addSection(tr("What I give"))->add(comfort_);
    agreements_ = sections_->addSection(tr("Agreements"));
    connect(comfort_, &ComfortCard::chosen, this, [this](const terms::ComfortRule &rule) {
        keep([rule](services::Services &services, const LongWork &) {
            return services.rules().setComfort(rule);
        });
    });
    setHead({.title = tr("My rules"),
             .subtitle = tr("What companies ask for is held against these."),
             .action = tr("Write a rule")});
}

void MyRulesPage::addRules()
{
    auto *column = sections_->addSection(tr("Rules"));
    auto *questions = new QuestionsCard{context()};
    for (auto *card : std::initializer_list<QWidget *>{decided_, questions, never_})
        column->add(card);
    connect(decided_, &DecidedCard::changeWanted, this, &MyRulesPage::changeRule);
    connect(decided_, &DecidedCard::removeWanted, this, &MyRulesPage::removeRule);
    connect(questions, &QuestionsCard::answered, this, &MyRulesPage::answer);
    connect(never_, &NeverCard::chosen, this, [this](const std::string &code, bool on) {
        keep([code, on](services::Services &services, const LongWork &) {
            return services.rules().choose(code, on);
        });
    });
}

/// A choice that the vault did not keep is not shown as one that counts.
void MyRulesPage::keep(VaultThread::Question<void> choice)
{
    context().vault.ask<void>(this, std::move(choice), [this](const Done &done) {
        if (done)
            return;
        Q_EMIT said(State::Problem, sayError(done.error()));
        refresh();
    });
}

void MyRulesPage::refresh()
{
    ask<Rules>(
        [tongue = spoken().tongue(), years = spoken().years()](services::Services &services,
                                                               const LongWork &) -> Result<Rules> {
            Rules rules;
            PROFFER_TRY(rules.chosen, services.rules().chosen());
            PROFFER_TRY(rules.own, services.rules().ownRules());
            PROFFER_TRY(rules.comforts, services.rules().comforts());
            PROFFER_TRY(rules.agreements, agreementFacts(services, wording::Language{tongue, years}));
            return rules;
        },
        [this](const Rules &rules) { showRules(rules); });
}

void MyRulesPage::showRules(const Rules &rules)
{
    decided_->showRules(rules.chosen, rules.own);
    never_->showChosen(rules.chosen);
    comfort_->showComforts(rules.comforts);
    showAgreements(rules.agreements);
}

void MyRulesPage::showAgreements(const AgreementFacts &facts)
{
    agreements_->clear();
    auto *dealings = new DealingsCard{context(), facts.dealings};
    connect(dealings, &DealingsCard::endWanted, this, &MyRulesPage::endDealing);
    connect(dealings, &DealingsCard::companyWanted, this, [this](const vendors::VendorId &vendor) {
        Q_EMIT wanted({.page = PageName::Companies, .vendor = vendor});
    });
    agreements_->add(dealings);
    agreements_->add(offerCard(facts.terms));
    for (const auto &history : facts.terms) {
        auto *card = new TermsCard{context(), history};
        connect(card, &TermsCard::renewWanted, this, &MyRulesPage::renewTerms);
        connect(card, &TermsCard::retireWanted, this, &MyRulesPage::retireTerms);
        agreements_->add(card);
    }
    for (const auto &agreement : vocabulary::roster()) {
        const auto under = facts.under.find(std::string{agreement.code});
        if (agreement.inLaunchSet || under != facts.under.end())
            agreements_->add(
                new RosterCard{context(), agreement,
                               under == facts.under.end() ? std::vector<std::string>{} : under->second});
    }
}

QWidget *MyRulesPage::offerCard(const std::vector<TermsHistory> &terms)
{
    auto *card = new Card{theme()};
    card->column()->addWidget(new Text{theme(), tr("Terms of my own"), TextSize::Heading});
    card->column()->addWidget(
        new Text{theme(), tr("Your rules as they are now can be kept as terms, for companies to agree to."),
                 TextSize::Body, Colour::Muted});
    auto *keep = makeButton(theme(), tr("Keep my rules as terms"));
    std::vector<std::string> taken;
    taken.reserve(terms.size());
    for (const auto &history : terms)
        taken.push_back(history.versions.front().terms.name);
    connect(keep, &QPushButton::clicked, this, [this, taken] { keepTerms(taken); });
    card->column()->addWidget(keep);
    return card;
}

void MyRulesPage::answer(const std::string &question, const std::string &choice)
{
    perform(
        [question, choice](services::Services &services, const LongWork &) -> Done {
            const std::array answers{terms::QuestionAnswer{.question = question, .choice = choice}};
            PROFFER_TRY(const auto set, terms::startingSet(answers));
            return services.rules().begin(set);
        },
        [] {});
}

void MyRulesPage::act()
{
    auto *form = new RuleForm{this, context(), {}};
    connect(form, &RuleForm::kept, this, [this](const terms::OwnRule &own) {
        sections_->setShown(0);
        Q_EMIT said(State::Active, tr("The rule \"%1\" is kept.").arg(toText(own.rule.name)));
    });
    form->open();
}

void MyRulesPage::changeRule(const terms::OwnRule &rule)
{
    auto *form = new RuleForm{this, context(), rule};
    connect(form, &RuleForm::kept, this, [this](const terms::OwnRule &own) {
        Q_EMIT said(State::Active, tr("The rule \"%1\" is kept.").arg(toText(own.rule.name)));
    });
    form->open();
}

void MyRulesPage::removeRule(const terms::OwnRule &rule)
{
    const auto name = toText(rule.rule.name);
    confirm(
        this, theme(), tr("Remove the rule \"%1\"?").arg(name),
        tr("From now on nothing is held against it. What was agreed with companies stays."), tr("Remove"),
        [this, id = rule.id, name] {
            perform(
                [id](services::Services &services, const LongWork &) { return services.rules().remove(id); },
                [this, name] { Q_EMIT said(State::Active, tr("The rule \"%1\" is removed.").arg(name)); });
        });
}

void MyRulesPage::keepTerms(const std::vector<std::string> &taken)
{
    ask<wording::Sentences>(
        [tongue = spoken().tongue(), years = spoken().years()](
            services::Services &services, const LongWork &) -> Result<wording::Sentences> {
            PROFFER_TRY(const auto rules, services.rulesAsTerms());
            PROFFER_TRY(const auto own, services.rules().ownRules());
            return wording::sayRules(wording::Language{tongue, years},
                                     {.prohibitions = rules.prohibitions, .allowances = rules.allowances},
                                     own, {});
        },
        [this, taken](const wording::Sentences &says) {
            if (says.empty()) {
                Q_EMIT said(State::Problem,
                            tr("You have no rules yet that a company could agree to. Choose some under "
                               "Rules first."));
                return;
            }
            auto *form = new TermsForm{this, context(), says, taken};
            connect(form, &TermsForm::kept, this, [this](const agreements::OwnTerms &terms) {
                Q_EMIT said(State::Active, tr("The terms \"%1\" are kept.").arg(toText(terms.name)));
            });
            form->open();
        });
}

void MyRulesPage::renewTerms(const agreements::OwnTerms &terms)
{
    ask<agreements::OwnTerms>(
        [id = terms.id](services::Services &services, const LongWork &) -> Result<agreements::OwnTerms> {
            PROFFER_TRY(const auto rules, services.rulesAsTerms());
            return services.ownTerms().change(id, rules);
        },
        [this](const agreements::OwnTerms &now) {
            Q_EMIT said(State::Active,
                        tr("The terms \"%1\" say what your rules say now. Who agreed to an older version "
                           "stays under that.")
                            .arg(toText(now.name)));
        });
}

void MyRulesPage::retireTerms(const agreements::OwnTerms &terms)
{
    const auto name = toText(terms.name);
    confirm(this, theme(), tr("Retire the terms \"%1\"?").arg(name),
            tr("You cannot offer them any more. Companies that agreed to them stay under them."),
            tr("Retire"), [this, id = terms.id, name] {
                perform([id](services::Services &services,
                             const LongWork &) { return services.ownTerms().remove(id); },
                        [this, name] {
                            Q_EMIT said(State::Active, tr("The terms \"%1\" are retired.").arg(name));
                        });
            });
}

void MyRulesPage::endDealing(const Dealing &dealing)
{
    const auto company = spoken().name(dealing.company);
    const auto isOffer = dealing.state == agreements::State::Offered;
    confirm(
        this, theme(),
        isOffer ? tr("Take the offer to %1 back?").arg(company)
                : tr("End what you agreed with %1?").arg(company),
        isOffer
            ? tr("If %1 answers later, that binds nobody. Nothing is sent: tell it yourself.").arg(company)
            : tr("From now on %1 is under no agreement with you. Permits that you gave it stay in "
                 "force. Nothing is sent: tell it yourself.")
                  .arg(company),
        isOffer ? tr("Take back") : tr("End"), [this, id = dealing.id, company] {
            perform(
                [id](services::Services &services, const LongWork &) {
                    return std::visit([&](const auto &one) { return services.agreements().end(one, {}); },
                                      id);
                },
                [this, company] {
                    Q_EMIT said(State::Active, tr("It is over. Tell %1: nothing was sent.").arg(company));
                });
        });
}

} // namespace proffer::ui
