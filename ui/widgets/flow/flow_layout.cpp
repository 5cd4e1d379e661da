// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "flow_layout.h"

#include <numeric>

namespace proffer::ui {
namespace {

constexpr qreal barWidth = 5;
constexpr qreal gap = 8;

/// How many facts flow from each group, or to each company.
struct Totals {
    std::vector<std::size_t> groups;
    std::vector<std::size_t> companies;
};

Totals totalsOf(const FlowData &data)
{
    Totals totals{std::vector<std::size_t>(data.groups.size()),
                  std::vector<std::size_t>(data.companies.size())};
    for (std::size_t i = 0; i < data.companies.size(); ++i)
        for (const auto &ribbon : data.companies[i].ribbons) {
            totals.groups[ribbon.group] += ribbon.facts;
            totals.companies[i] += ribbon.facts;
        }
    return totals;
}

std::size_t sumOf(const std::vector<std::size_t> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

/// A column of bars, each with a row of at least \a least, spread over the height.
std::vector<QRectF> column(const std::vector<std::size_t> &facts, qreal x, qreal height, qreal least,
                           qreal unit)
{
    std::vector<qreal> rows;
    rows.reserve(facts.size());
    qreal needed = 0;
    for (const auto count : facts) {
        rows.push_back(std::max(least, static_cast<qreal>(count) * unit + gap));
        needed += rows.back();
    }
    const auto spare = facts.empty() ? 0 : std::max(0.0, height - needed) / static_cast<qreal>(facts.size());
    std::vector<QRectF> bars;
    bars.reserve(facts.size());
    qreal y = 0;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const auto row = rows[i] + spare;
        const auto bar = std::max(thinnestRibbon, static_cast<qreal>(facts[i]) * unit);
        bars.emplace_back(x, y + (row - bar) / 2, barWidth, bar);
        y += row;
    }
    return bars;
}

qreal heightOf(const std::vector<std::size_t> &facts, qreal least, qreal unit)
{
    qreal height = 0;
    for (const auto count : facts)
        height += std::max(least, static_cast<qreal>(count) * unit + gap);
    return height;
}

QRectF labelBeside(const QRectF &bar, qreal left, qreal right, qreal height)
{
    return {left, bar.center().y() - height / 2, right - left, height};
}

QPainterPath curve(const QPointF &from, const QPointF &to)
{
    QPainterPath path{from};
    const auto middle = (from.x() + to.x()) / 2;
    path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
    return path;
}

} // namespace

FlowLayout layOut(const FlowData &data, const QSizeF &room, qreal letters)
{
    const auto totals = totalsOf(data);
    const auto groupLeast = letters * 2.5;
    const auto companyLeast = letters * 1.5;
    const auto bottom = companyLeast * static_cast<qreal>(data.others.size());
    const auto most =
        static_cast<qreal>(std::ranges::max({std::size_t{1}, sumOf(totals.groups), sumOf(totals.companies)}));
    const auto unit = std::clamp((room.height() - bottom) * 0.45 / most, thinnestRibbon, 10.0);
    const auto height = std::max({room.height() - bottom, heightOf(totals.groups, groupLeast, unit),
                                  heightOf(totals.companies, companyLeast, unit)});

    FlowLayout layout;
    layout.size = {room.width(), height + bottom};
    const auto left = room.width() * 0.24;
    const auto right = room.width() * 0.66;
    layout.groupBars = column(totals.groups, left, height, groupLeast, unit);
    layout.companyBars = column(totals.companies, right, height, companyLeast, unit);
    for (const auto &bar : layout.groupBars)
        layout.groupLabels.push_back(labelBeside(bar, 0, left - gap, groupLeast));
    for (const auto &bar : layout.companyBars)
        layout.companyLabels.push_back(labelBeside(bar, right + barWidth + gap, room.width(), companyLeast));
    layout.others.reserve(data.others.size());
    for (std::size_t i = 0; i < data.others.size(); ++i)
        layout.others.emplace_back(right, height + companyLeast * static_cast<qreal>(i), room.width() - right,
                                   companyLeast);

    std::vector<qreal> leftUsed(data.groups.size());
    for (std::size_t i = 0; i < data.companies.size(); ++i) {
        qreal rightUsed = 0;
        for (const auto &[group, facts, state] : data.companies[i].ribbons) {
            const auto thickness = static_cast<qreal>(facts) * unit;
            const QPointF from{left + barWidth,
                               layout.groupBars[group].top() + leftUsed[group] + thickness / 2};
            const QPointF to{right, layout.companyBars[i].top() + rightUsed + thickness / 2};
            layout.ribbons.push_back({i, group, state, thickness, curve(from, to)});
            leftUsed[group] += thickness;
            rightUsed += thickness;
        }
    }
    return layout;
}

} // namespace proffer::ui
