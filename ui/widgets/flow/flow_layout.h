// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/flow_data.h"

#include <QFont>
#include <QPainterPath>
#include <QRectF>
#include <QSizeF>

namespace proffer::ui {

/// Where everything of the picture stands.
struct FlowLayout {
    struct Ribbon {
        std::size_t company;
        std::size_t group;
        State state;
        qreal thickness;
        QPainterPath middle; ///< its centre line, left to right
    };

    std::vector<QRectF> groupBars{};
    std::vector<QRectF> groupLabels{};
    std::vector<QRectF> companyBars{};
    std::vector<QRectF> companyLabels{};
    std::vector<Ribbon> ribbons{};
    std::vector<QRectF> others{};    ///< the kinds of the rest
    std::vector<QRectF> names{};     ///< with named rows: inside of companyLabels
    std::vector<QRectF> states{};    ///< icon and word
    std::vector<QRectF> sentences{}; ///< wrapped
    QSizeF size{};                   ///< what it needs; as high as was given, or higher
};

/// The thinnest that a ribbon is drawn.
inline constexpr qreal thinnestRibbon = 4;

/// Lays the picture out in a width and at least a height, for letters of this height. Labels of a side never
/// overlap; ribbons are at least thinnestRibbon.
FlowLayout layOut(const FlowData &data, const QSizeF &room, qreal letters);

/// The letters of named rows.
struct RowFonts {
    QFont strong{};
    QFont body{};
    QFont state{};
};

inline constexpr qreal stateIcon = 16;

/// Lays out a row for each company below the kinds of details; as high as the sentences need, which wrap.
FlowLayout layOutRows(const FlowData &data, qreal width, const RowFonts &fonts);

} // namespace proffer::ui
