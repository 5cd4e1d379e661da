// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "overview/standing.h"
#include "shell/page.h"
#include "widgets/card.h"

namespace proffer::ui {

/// A claim or a group as the person calls it.
QString sayAsked(const Spoken &spoken, std::string_view asked);
/// Which companies have a claim, each once, by its name in tokens.
std::vector<std::string> companiesWith(const std::vector<vendors::Holder> &holders, std::string_view claim);

/// Who has a detail or one of a group, since when and how.
class HoldersCard : public Card {
    Q_OBJECT
public:
    HoldersCard(const PageContext &context, const std::vector<vendors::Holder> &holders,
                std::string_view asked);

    std::size_t companies() const { return companies_; }

Q_SIGNALS:
    void companyWanted(const vendors::VendorId &vendor);

private:
    std::size_t companies_ = 0;
};

} // namespace proffer::ui
