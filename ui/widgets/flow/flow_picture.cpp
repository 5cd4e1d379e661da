// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "flow/flow_picture.h"

#include "flow_layout.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPathStroker>
#include <QSvgGenerator>

namespace proffer::ui {
namespace {

constexpr int icon = 16;

/// A pattern for each state, so that none is told by colour alone.
QBrush patternOf(State state, const QColor &colour)
{
    switch (state) {
    case State::Active:
        return {colour, Qt::SolidPattern};
    case State::Soon:
        return {colour, Qt::Dense4Pattern};
    case State::Ended:
        return {colour, Qt::HorPattern};
    case State::Problem:
        return {colour, Qt::BDiagPattern};
    }
    return colour;
}

} // namespace

FlowPicture::FlowPicture(const Theme &theme) : theme_(&theme), layout_(std::make_unique<FlowLayout>())
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Picture of who has what"));
    connect(&theme, &Theme::changed, this, [this] { arrange(); });
}

FlowPicture::~FlowPicture() = default;

void FlowPicture::setFlow(FlowData flow)
{
    data_ = std::move(flow);
    picked_.reset();
    arrange();
}

void FlowPicture::arrange()
{
    const QFontMetricsF letters{theme_->font(TextSize::Body)};
    *layout_ = layOut(data_, QSizeF{size()}, letters.height());
    updateGeometry();
    update();
}

QSize FlowPicture::sizeHint() const
{
    return {640, 420};
}

QSize FlowPicture::minimumSizeHint() const
{
    const QFontMetricsF letters{theme_->font(TextSize::Body)};
    const auto needed = layOut(data_, {320, 0}, letters.height()).size.height();
    return {320, static_cast<int>(needed) + 1};
}

void FlowPicture::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    paint(painter);
}

void FlowPicture::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme_->font(TextSize::Body));
    paintRibbons(painter);
    paintGroups(painter);
    paintCompanies(painter);
    painter.setFont(theme_->font(TextSize::Small));
    painter.setPen(theme_->colour(Colour::Muted));
    painter.drawText(layout_->remainder, Qt::AlignRight | Qt::AlignBottom, data_.remainder);
}

void FlowPicture::paintRibbons(QPainter &painter) const
{
    for (const auto &ribbon : layout_->ribbons) {
        const auto touched = !picked_ || (picked_->company ? ribbon.company : ribbon.group) == picked_->index;
        QPainterPathStroker wide;
        wide.setWidth(ribbon.thickness);
        wide.setCapStyle(Qt::FlatCap);
        const auto shape = wide.createStroke(ribbon.middle);
        auto colour = theme_->colour(colourOf(ribbon.state));
        colour.setAlphaF(touched ? 0.30F : 0.08F);
        painter.fillPath(shape, colour);
        if (ribbon.state != State::Active) {
            colour.setAlphaF(touched ? 0.85F : 0.15F);
            painter.fillPath(shape, patternOf(ribbon.state, colour));
        }
    }
}

void FlowPicture::paintGroups(QPainter &painter) const
{
    for (std::size_t i = 0; i < data_.groups.size(); ++i) {
        painter.fillRect(layout_->groupBars[i], theme_->colour(Colour::Text));
        auto label = layout_->groupLabels[i];
        auto font = theme_->font(TextSize::Strong);
        font.setUnderline(picked_ == Part{false, i});
        painter.setFont(font);
        painter.setPen(theme_->colour(Colour::Text));
        const QFontMetricsF letters{font};
        painter.drawText(label, Qt::AlignRight | Qt::AlignTop,
                         letters.elidedText(data_.groups[i].name, Qt::ElideRight, label.width()));
        painter.setFont(theme_->font(TextSize::Small));
        painter.setPen(theme_->colour(Colour::Muted));
        painter.drawText(label, Qt::AlignRight | Qt::AlignBottom,
                         locale().toString(static_cast<qulonglong>(data_.groups[i].companies)));
    }
}

void FlowPicture::paintCompanies(QPainter &painter) const
{
    for (std::size_t i = 0; i < data_.companies.size(); ++i) {
        const auto &company = data_.companies[i];
        const auto colour = colourOf(company.state);
        painter.fillRect(layout_->companyBars[i], theme_->colour(colour));
        auto label = layout_->companyLabels[i];
        painter.drawPixmap(QPointF{label.left(), label.center().y() - icon / 2.0},
                           theme_->pixmap(iconOf(company.state), colour, icon, devicePixelRatioF()));
        label.setLeft(label.left() + icon + 6);
        auto font = theme_->font(TextSize::Strong);
        font.setUnderline(picked_ == Part{true, i});
        painter.setFont(font);
        painter.setPen(theme_->colour(Colour::Text));
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF{font}.elidedText(company.name, Qt::ElideRight, label.width()));
    }
    if (hasFocus()) {
        painter.setPen(QPen{theme_->colour(Colour::Accent), 2});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 8, 8);
    }
}

std::optional<FlowPicture::Part> FlowPicture::partAt(const QPointF &point) const
{
    for (std::size_t i = 0; i < layout_->companyLabels.size(); ++i)
        if (layout_->companyLabels[i].united(layout_->companyBars[i]).contains(point))
            return Part{true, i};
    for (std::size_t i = 0; i < layout_->groupLabels.size(); ++i)
        if (layout_->groupLabels[i].united(layout_->groupBars[i]).contains(point))
            return Part{false, i};
    for (const auto &ribbon : layout_->ribbons) {
        QPainterPathStroker wide;
        wide.setWidth(std::max(ribbon.thickness, 8.0));
        if (wide.createStroke(ribbon.middle).contains(point))
            return Part{true, ribbon.company};
    }
    return std::nullopt;
}

QString FlowPicture::describe(const Part &part) const
{
    if (!part.company) {
        const auto &group = data_.groups[part.index];
        return tr("%1: %n company(ies) have it", nullptr, static_cast<int>(group.companies)).arg(group.name);
    }
    const auto &company = data_.companies[part.index];
    QStringList has;
    for (const auto &ribbon : company.ribbons)
        has.append(data_.groups[ribbon.group].name);
    return tr("%1: %2. %3").arg(company.name, company.stateWord, has.join(tr(", ")));
}

void FlowPicture::pick(std::optional<Part> part)
{
    if (part == picked_)
        return;
    picked_ = part;
    const auto words = part ? describe(*part) : QString{};
    setToolTip(words);
    setAccessibleDescription(words);
    setCursor(part ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void FlowPicture::choose(const Part &part)
{
    if (part.company)
        Q_EMIT companyChosen(part.index);
    else
        Q_EMIT groupChosen(part.index);
}

void FlowPicture::mouseMoveEvent(QMouseEvent *event)
{
    pick(partAt(event->position()));
}

void FlowPicture::mousePressEvent(QMouseEvent *event)
{
    if (const auto part = partAt(event->position()); part && event->button() == Qt::LeftButton)
        choose(*part);
}

void FlowPicture::keyPressEvent(QKeyEvent *event)
{
    const auto company = picked_ && picked_->company;
    const auto count = company ? data_.companies.size() : data_.groups.size();
    const auto key = count == 0 ? int{Qt::Key_unknown} : event->key();
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return pick(Part{key == Qt::Key_Right, 0});
    case Qt::Key_Down:
    case Qt::Key_Up:
        return pick(
            Part{company, picked_ ? (picked_->index + (key == Qt::Key_Down ? 1 : count - 1)) % count : 0});
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (picked_)
            return choose(*picked_);
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

void FlowPicture::leaveEvent(QEvent *)
{
    pick(std::nullopt);
}

void FlowPicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FlowPicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

bool FlowPicture::exportSvg(const QString &file)
{
    QSvgGenerator generator;
    generator.setFileName(file);
    generator.setSize(size());
    generator.setViewBox(rect());
    generator.setTitle(accessibleName());
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    painter.fillRect(rect(), theme_->colour(Colour::Card));
    paint(painter);
    return painter.end();
}

bool FlowPicture::exportPng(const QString &file)
{
    QPixmap picture{size() * 2};
    picture.setDevicePixelRatio(2);
    picture.fill(theme_->colour(Colour::Card));
    QPainter painter{&picture};
    paint(painter);
    painter.end();
    return picture.save(file, "PNG");
}

} // namespace proffer::ui
