// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/holders.h"

#include "overview/group.h"
#include "parts/details.h"
#include "parts/row.h"
#include "parts/standings.h"
#include "widgets/button.h"
#include "widgets/text.h"

#include <set>

namespace proffer::ui {
namespace {

/// Whether a claim is what was asked for: the claim itself in any language, or one of a group.
bool isAbout(std::string_view claim, std::string_view asked)
{
    return claim.substr(0, claim.find('#')) == asked || overview::toText(overview::groupOf(claim)) == asked;
}

} // namespace

QString sayAsked(const Spoken &spoken, std::string_view asked)
{
    for (std::size_t i = 0; i < overview::groupCount; ++i)
        if (const auto group = static_cast<overview::Group>(i); overview::toText(group) == asked)
            return sayGroup(group);
    return sayDetail(spoken, asked);
}

std::vector<std::string> companiesWith(const std::vector<vendors::Holder> &holders, std::string_view claim)
{
    std::map<vendors::VendorId, std::string> found;
    for (const auto &[name, holding] : holders)
        if (holding.claim == claim)
            found.emplace(holding.vendor, name);
    std::vector<std::string> names;
    names.reserve(found.size());
    for (auto &[vendor, name] : found)
        names.push_back(name);
    std::ranges::sort(names);
    return names;
}

HoldersCard::HoldersCard(const PageContext &context, const std::vector<vendors::Holder> &holders,
                         std::string_view asked)
    : Card(context.theme)
{
    const auto now = context.clock.now();
    std::set<vendors::VendorId> counted;
    for (const auto &[company, holding] : holders) {
        if (!isAbout(holding.claim, asked))
            continue;
        if (!counted.empty())
            addLine();
        counted.insert(holding.vendor);
        const auto standing = overview::standingOf(holding, now);
        auto *row =
            new Row{context.theme, context.spoken.name(company), sayHolding(context.spoken, holding, now)};
        row->addState(stateOf(standing), sayStanding(standing));
        auto *look = makeButton(context.theme, tr("Look"));
        connect(look, &QPushButton::clicked, this,
                [this, vendor = holding.vendor] { Q_EMIT companyWanted(vendor); });
        row->addButton(look);
        column()->addWidget(row);
    }
    if (counted.empty())
        column()->addWidget(new Text{context.theme, tr("Nobody, as far as you know.")});
    companies_ = counted.size();
}

} // namespace proffer::ui
