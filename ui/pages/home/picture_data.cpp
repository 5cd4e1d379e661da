// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "picture_data.h"

#include "parts/details.h"
#include "parts/standings.h"

#include <QCoreApplication>
#include <array>

namespace proffer::ui {

namespace {

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// "They have: E-mail. Since 3 May 2026, until 14 March 2027."
QString sayCompany(const overview::Company &company, const Spoken &spoken)
{
    const auto has = sayShares(company, spoken);
    const auto since = spoken.day(company.since);
    const auto covered =
        company.standing == overview::Standing::Permitted || company.standing == overview::Standing::EndsSoon;
    if (const auto until = sayUntil(company, spoken); !until.isEmpty())
        return (covered
                    ? QCoreApplication::translate("Home", "They have: %1. Since %2, until %3.")
                    : QCoreApplication::translate(
                          "Home", "They have: %1. Since %2; a part of it until %3, the rest with no end."))
            .arg(has, since, until);
    return QCoreApplication::translate("Home", "They have: %1. Since %2, with no end.").arg(has, since);
}

} // namespace

QString sayShares(const overview::Company &company, const Spoken &spoken)
{
    QStringList has;
    for (const auto &share : company.shares)
        has.append(share.facts == 1 ? sayGroup(share.group)
                                    : QCoreApplication::translate("Home", "%1 (%2)", "Address (3)")
                                          .arg(sayGroup(share.group), spoken.number(share.facts)));
    return has.join(QCoreApplication::translate("Home", ", "));
}

QString sayUntil(const overview::Company &company, const Spoken &spoken)
{
    return company.until ? spoken.lastDay(*company.until) : QString{};
}

std::vector<OtherRow> otherRows(const overview::WhoHasWhat &all, const Spoken &spoken)
{
    std::vector<OtherRow> rows;
    const auto room = mostFlowRows - std::min(mostFlowRows - 1, all.companies.size());
    const auto alone = all.others.size() <= room ? all.others.size() : room - 1;
    rows.reserve(room);
    std::size_t rest = 0;
    for (std::size_t i = 0; i < all.others.size(); ++i) {
        const auto &[kind, count] = all.others[i];
        if (i < alone)
            rows.push_back({QCoreApplication::translate("Home", "%1: %n more", "a kind of company",
                                                        static_cast<int>(count))
                                .arg(capitalised(spoken.kind(kind))),
                            count});
        else
            rest += count;
    }
    if (rest > 0)
        rows.push_back(
            {QCoreApplication::translate("Home", "Other kinds: %n more", nullptr, static_cast<int>(rest)),
             rest});
    return rows;
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
                          .stateWord = sayStanding(company.standing),
                          .sentence = sayCompany(company, spoken)};
        for (const auto &share : company.shares)
            shown.ribbons.push_back(
                {index.at(static_cast<std::size_t>(share.group)), share.facts, stateOf(share.standing)});
        data.companies.push_back(std::move(shown));
    }
    for (auto &row : otherRows(all, spoken))
        data.others.push_back(std::move(row.words));
    return data;
}

} // namespace proffer::ui
