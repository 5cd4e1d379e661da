// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "my_rules/agreement_facts.h"
#include "shell/page.h"

namespace proffer::ui {

class Column;
class ComfortCard;
class DecidedCard;
class NeverCard;
class Sections;

/// The person's rules in plain sentences: what is never allowed, what they give to whom, and the agreements
/// that companies are under.
class MyRulesPage : public Page {
    Q_OBJECT
public:
    explicit MyRulesPage(const PageContext &context);

    void refresh() override;
    /// Writes a rule.
    void act() override;

private:
    struct Rules {
        std::vector<std::string> chosen{};
        std::vector<terms::OwnRule> own{};
        std::vector<terms::ComfortRule> comforts{};
        AgreementFacts agreements{};
    };

    void addRules();
    void keep(VaultThread::Question<void> choice);
    void showRules(const Rules &rules);
    void showAgreements(const AgreementFacts &facts);
    QWidget *offerCard(const std::vector<TermsHistory> &terms);
    void answer(const std::string &question, const std::string &choice);
    void changeRule(const terms::OwnRule &rule);
    void removeRule(const terms::OwnRule &rule);
    void keepTerms(const std::vector<std::string> &taken);
    void renewTerms(const agreements::OwnTerms &terms);
    void retireTerms(const agreements::OwnTerms &terms);
    void endDealing(const Dealing &dealing);

    Sections *sections_;
    DecidedCard *decided_;
    NeverCard *never_;
    ComfortCard *comfort_;
    Column *agreements_;
};

} // namespace proffer::ui
