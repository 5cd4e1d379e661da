// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "widgets/card.h"

namespace proffer::ui {

/// What the person decided, in sentences; the rules that they wrote can be changed and removed.
class DecidedCard : public Card {
    Q_OBJECT
public:
    explicit DecidedCard(const PageContext &context);

    /// Ready-made rules by their codes, and the person's own.
    void showRules(const std::vector<std::string> &chosen, const std::vector<terms::OwnRule> &own);

Q_SIGNALS:
    void changeWanted(const terms::OwnRule &rule);
    void removeWanted(const terms::OwnRule &rule);

private:
    void addOwn(const terms::OwnRule &rule);

    PageContext context_;
    QVBoxLayout *said_;
};

} // namespace proffer::ui
