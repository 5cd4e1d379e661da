// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "overview/held.h"
#include "shell/page.h"
#include "widgets/card.h"

namespace proffer::ui {

/// A claim or a group as the person calls it.
QString sayAsked(const Spoken &spoken, std::string_view asked);
/// Which companies these are, each once.
std::vector<std::string> companiesOf(const std::vector<vendors::Holder> &holders);
/// Who has what was asked for of one person: those of the \a details that are it; where none of them is, all
/// that is known of it.
std::vector<vendors::Holder>
holdersOf(const overview::Held &held, const std::vector<profile::Attribute> &details, std::string_view asked);

/// Who has a detail or one of a group, since when and how.
class HoldersCard : public Card {
    Q_OBJECT
public:
    /// \a person: whose it is; empty for the vault's owner.
    HoldersCard(const PageContext &context, const QString &person,
                const std::vector<vendors::Holder> &holders);

Q_SIGNALS:
    void companyWanted(const vendors::VendorId &vendor);
};

} // namespace proffer::ui
