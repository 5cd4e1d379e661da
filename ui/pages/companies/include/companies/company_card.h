// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"

class QPushButton;

namespace proffer::ui {

struct CompanyFacts;

/// What can be done about a company.
struct CompanyActs {
    std::function<void()> givePermit;
    std::function<void()> recordHolding;
    std::function<void()> askWhatTheyHave;
    std::function<void()> change;
    std::function<void(const grants::GrantId &)> readPermit;
    std::function<void(const grants::GrantId &)> endPermit;
    std::function<void(const grants::GrantId &)> sendPermit;
    std::function<void(const grants::GrantId &)> sendEnd;
    std::function<void()> endAll;
    std::function<void(const std::vector<vendors::HoldingId> &)> tellToStop;
    std::function<void(const vendors::HoldingId &)> letterAgain; ///< the one that told it to stop
    std::function<void(const vendors::HoldingId &, vendors::HoldingState)> noteAnswer;
    std::function<void(const vendors::Holding &)> takeBack; ///< what was noted by mistake
    std::function<void()> remove;
    std::function<void()> lookBack; ///< at its whole history
};

/// The cards about one company, from top to bottom.
std::vector<QWidget *> companyCards(const PageContext &context, const CompanyFacts &facts,
                                    const CompanyActs &acts);

} // namespace proffer::ui
