// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "my_rules/agreement_facts.h"
#include "shell/page.h"
#include "widgets/card.h"

class QComboBox;

namespace proffer::ui {

class Text;

/// What is agreed with which company, and what waits for an answer.
class DealingsCard : public Card {
    Q_OBJECT
public:
    DealingsCard(const PageContext &context, const std::vector<Dealing> &dealings);

Q_SIGNALS:
    void endWanted(const Dealing &dealing);
    void companyWanted(const vendors::VendorId &vendor);

private:
    void add(const PageContext &context, const Dealing &dealing);
};

/// Terms of the person's own: what each version says, what is different in it, and who is under it.
class TermsCard : public Card {
    Q_OBJECT
public:
    TermsCard(const PageContext &context, TermsHistory history);

Q_SIGNALS:
    /// The person's rules of today are to be the next version.
    void renewWanted(const agreements::OwnTerms &newest);
    void retireWanted(const agreements::OwnTerms &newest);

private:
    void addButtons();
    void fill();

    PageContext context_;
    TermsHistory history_;
    QComboBox *version_;
    Text *said_;
    Text *changed_;
    Text *under_;
};

/// An agreement of the roster in plain sentences, and who is under it.
class RosterCard : public Card {
    Q_OBJECT
public:
    RosterCard(const PageContext &context, const vocabulary::RosterAgreement &agreement,
               const std::vector<std::string> &companies);
};

} // namespace proffer::ui
