// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "widgets/column.h"

namespace proffer::ui {

/// The person's rules in plain sentences: the six everyday questions, and what is never allowed.
class MyRulesPage : public Page {
    Q_OBJECT
public:
    explicit MyRulesPage(const PageContext &context);

    void refresh() override;

private:
    struct Rules {
        std::vector<std::string> chosen;
        wording::Sentences sentences;
    };

    void showRules(const Rules &rules);
    QWidget *questionsCard();
    QWidget *neverCard(const std::vector<std::string> &chosen);
    void answer(const std::string &question, const std::string &choice);
    void choose(const std::string &code, bool on);

    Column *column_;
};

} // namespace proffer::ui
