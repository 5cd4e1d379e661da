// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "picture_data.h"

#include "parts/details.h"
#include "parts/standings.h"

#include <QCoreApplication>
#include <array>

namespace proffer::ui {

QString sayOthers(const overview::WhoHasWhat &all, const Spoken &spoken)
{
    if (all.others.empty())
        return {};
    QStringList kinds;
    std::size_t companies = 0;
    for (const auto &[kind, count] : all.others) {
        companies += count;
        if (kinds.size() < 4)
            kinds.append(QCoreApplication::translate("Home", "%1 %2", "4 shop")
                             .arg(spoken.number(count), spoken.kind(kind)));
    }
    return QCoreApplication::translate("Home", "%n more: %1", nullptr, static_cast<int>(companies))
        .arg(kinds.join(QCoreApplication::translate("Home", ", ")));
}

FlowData pictureOf(const overview::WhoHasWhat &all, const Spoken &spoken)
{
    FlowData data;
    std::array<std::size_t, overview::groupCount> index{};
    data.groups.reserve(all.groups.size());
    for (const auto &[group, companies] : all.groups) {
        index.at(static_cast<std::size_t>(group)) = data.groups.size();
        data.groups.push_back({sayGroup(group), companies});
    }
    data.companies.reserve(all.companies.size());
    for (const auto &company : all.companies) {
        FlowCompany shown{.name = spoken.name(company.name),
                          .state = stateOf(company.standing),
                          .stateWord = sayStanding(company.standing)};
        for (const auto &share : company.shares)
            shown.ribbons.push_back(
                {index.at(static_cast<std::size_t>(share.group)), share.facts, stateOf(share.standing)});
        data.companies.push_back(std::move(shown));
    }
    data.remainder = sayOthers(all, spoken);
    return data;
}

} // namespace proffer::ui
