// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/holders.h"

#include "overview/group.h"
#include "overview/standing.h"
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
    if (const auto group = overview::askedGroup(asked))
        return overview::groupOf(claim) == *group;
    return claim.substr(0, claim.find('#')) == asked;
}

} // namespace

QString sayAsked(const Spoken &spoken, std::string_view asked)
{
    const auto group = overview::askedGroup(asked);
    return group ? sayGroup(*group) : sayDetail(spoken, asked);
}

std::vector<std::string> companiesOf(const std::vector<vendors::Holder> &holders)
{
    std::map<vendors::VendorId, std::string> found;
    for (const auto &[name, holding] : holders)
        found.emplace(holding.vendor, name);
    std::vector<std::string> names;
    names.reserve(found.size());
    for (auto &[vendor, name] : found)
        names.push_back(name);
    std::ranges::sort(names);
    return names;
}

std::vector<vendors::Holder> holdersOf(const overview::Held &held,
                                       const std::vector<profile::Attribute> &details, std::string_view asked)
{
    std::set<vendors::HoldingId> theirs;
    auto isKept = false;
    for (const auto &detail : details) {
        if (detail.erased() || detail.claim.name() != asked)
            continue;
        isKept = true;
        for (const auto &each : held.of(detail))
            theirs.insert(each.holding.id);
    }
    std::vector<vendors::Holder> found;
    std::ranges::copy_if(held.all(), std::back_inserter(found), [&](const vendors::Holder &each) {
        return isKept ? theirs.contains(each.holding.id) : isAbout(each.holding.claim, asked);
    });
    return found;
}

HoldersCard::HoldersCard(const PageContext &context, const QString &person,
                         const std::vector<vendors::Holder> &holders)
    : Card(context.theme)
{
    const auto now = context.clock.now();
    if (!person.isEmpty())
        column()->addWidget(new Text{context.theme, person, TextSize::Heading});
    auto isFirst = person.isEmpty();
    for (const auto &[company, holding] : holders) {
        if (!std::exchange(isFirst, false))
            addLine();
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
    if (holders.empty())
        column()->addWidget(new Text{context.theme, tr("Nobody, as far as you know.")});
}

} // namespace proffer::ui
