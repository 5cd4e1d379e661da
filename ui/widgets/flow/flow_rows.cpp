// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "flow/flow_picture.h"
#include "flow_layout.h"

#include <QFontMetricsF>
#include <QPainter>

namespace proffer::ui {
namespace {

constexpr qreal pad = 10;
constexpr qreal between = 8;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// "E-mail · 3", as it stands above the rows.
QString wordsOf(const FlowGroup &group)
{
    return FlowPicture::tr("%1 · %2", "a kind of detail, and how many have it")
        .arg(group.name, QLocale{}.toString(static_cast<qulonglong>(group.companies)));
}

/// The kinds of details, in lines; returns where they end.
qreal layOutWords(FlowLayout &layout, const FlowData &data, qreal width, const QFontMetricsF &letters)
{
    const auto line = letters.height() + between;
    qreal x = 0;
    qreal y = 0;
    layout.groupBars.resize(data.groups.size());
    layout.groupLabels.reserve(data.groups.size());
    for (const auto &group : data.groups) {
        const auto wide = std::min(width, std::ceil(letters.horizontalAdvance(wordsOf(group))) + 2 * pad);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line + between;
        }
        layout.groupLabels.emplace_back(x, y, wide, line);
        x += wide + between;
    }
    return data.groups.empty() ? 0 : y + line + between;
}

} // namespace

FlowLayout layOutRows(const FlowData &data, qreal width, const RowFonts &fonts)
{
    const QFontMetricsF strong{fonts.strong};
    const QFontMetricsF body{fonts.body};
    const QFontMetricsF state{fonts.state};
    FlowLayout layout;
    auto y = layOutWords(layout, data, width, body);
    const auto inner = std::max(1.0, width - 2 * pad);
    layout.companyBars.resize(data.companies.size());
    for (const auto &company : data.companies) {
        const auto top = y;
        const auto word = stateIcon + 6 + std::ceil(state.horizontalAdvance(company.stateWord));
        const auto line = std::max({strong.height(), state.height(), stateIcon});
        // The state stands beside the name where both have room, and below it where they have not.
        const auto beside = word + between + strong.horizontalAdvance(company.name) <= inner;
        y += pad;
        layout.names.emplace_back(pad, y, beside ? inner - word - between : inner, line);
        if (!beside)
            y += line;
        layout.states.emplace_back(beside ? width - pad - word : pad, y, std::min(word, inner), line);
        y += line + 2;
        const auto needed = body.boundingRect(QRectF{0, 0, inner, 1}, wrapped, company.sentence).height();
        layout.sentences.emplace_back(pad, y, inner, std::ceil(needed));
        y += std::ceil(needed) + pad;
        layout.companyLabels.emplace_back(0, top, width, y - top);
    }
    layout.size = {width, y};
    return layout;
}

void FlowPicture::paintWords(QPainter &painter) const
{
    for (std::size_t i = 0; i < data_.groups.size(); ++i) {
        const auto &place = layout_->groupLabels[i];
        auto font = theme_->font(TextSize::Body);
        font.setUnderline(picked_ == Part{false, i});
        painter.setFont(font);
        painter.setPen(QPen{theme_->colour(Colour::Line), 1});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        painter.setPen(theme_->colour(Colour::Text));
        painter.drawText(
            place, Qt::AlignCenter,
            QFontMetricsF{font}.elidedText(wordsOf(data_.groups[i]), Qt::ElideRight, place.width() - pad));
    }
}

void FlowPicture::paintRows(QPainter &painter) const
{
    for (std::size_t i = 0; i < data_.companies.size(); ++i) {
        const auto &company = data_.companies[i];
        const auto colour = colourOf(company.state);
        const auto &row = layout_->companyLabels[i];
        painter.setPen(QPen{theme_->colour(Colour::Line), 1});
        painter.drawLine(row.topLeft(), row.topRight());
        auto font = theme_->font(TextSize::Strong);
        font.setUnderline(picked_ == Part{true, i});
        painter.setFont(font);
        painter.setPen(theme_->colour(Colour::Text));
        const auto &name = layout_->names[i];
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF{font}.elidedText(company.name, Qt::ElideRight, name.width()));
        const auto &state = layout_->states[i];
        painter.drawPixmap(
            QPointF{state.left(), state.center().y() - stateIcon / 2},
            theme_->pixmap(iconOf(company.state), colour, static_cast<int>(stateIcon), devicePixelRatioF()));
        const auto word = state.adjusted(stateIcon + 6, 0, 0, 0);
        painter.setFont(theme_->font(TextSize::SmallStrong));
        painter.setPen(theme_->colour(colour));
        painter.drawText(
            word, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF{painter.font()}.elidedText(company.stateWord, Qt::ElideRight, word.width() + 1));
        painter.setFont(theme_->font(TextSize::Body));
        painter.setPen(theme_->colour(Colour::Text));
        painter.drawText(layout_->sentences[i], wrapped, company.sentence);
    }
}

} // namespace proffer::ui
