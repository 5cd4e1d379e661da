// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "flow/flow_picture.h"

#include "flow_layout.h"

#include <QBuffer>
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
    auto policy = sizePolicy();
    policy.setHeightForWidth(hasNamedRows(data_));
    setSizePolicy(policy);
    arrange();
}

FlowLayout FlowPicture::layOutFor(const QSizeF &room) const
{
    if (!hasNamedRows(data_))
        return layOut(data_, room, QFontMetricsF{theme_->font(TextSize::Body)}.height());
    return layOutRows(data_, room.width(),
                      {.strong = theme_->font(TextSize::Strong),
                       .body = theme_->font(TextSize::Body),
                       .state = theme_->font(TextSize::SmallStrong)});
}

void FlowPicture::arrange()
{
    *layout_ = layOutFor(QSizeF{size()});
    updateGeometry();
    update();
}

QSize FlowPicture::sizeHint() const
{
    return {640, 420};
}

QSize FlowPicture::minimumSizeHint() const
{
    constexpr int narrow = 320;
    if (hasNamedRows(data_))
        return {narrow, 0};
    return {narrow, static_cast<int>(layOutFor({narrow, 0}).size.height()) + 1};
}

bool FlowPicture::hasHeightForWidth() const
{
    return hasNamedRows(data_);
}

int FlowPicture::heightForWidth(int width) const
{
    return hasNamedRows(data_) ? static_cast<int>(layOutFor({qreal(width), 0}).size.height()) + 1 : -1;
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
    if (hasNamedRows(data_)) {
        paintWords(painter);
        paintRows(painter);
    } else {
        paintRibbons(painter);
        paintGroups(painter);
        paintCompanies(painter);
        paintOthers(painter);
    }
    if (hasFocus()) {
        painter.setPen(QPen{theme_->colour(Colour::Accent), 2});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 8, 8);
    }
}

void FlowPicture::paintOthers(QPainter &painter) const
{
    painter.setFont(theme_->font(TextSize::Body));
    painter.setPen(theme_->colour(Colour::Muted));
    const QFontMetricsF letters{painter.font()};
    for (std::size_t i = 0; i < layout_->others.size(); ++i)
        painter.drawText(layout_->others[i], Qt::AlignLeft | Qt::AlignVCenter,
                         letters.elidedText(data_.others[i], Qt::ElideRight, layout_->others[i].width()));
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
    if (!company.sentence.isEmpty())
        return tr("%1: %2. %3").arg(company.name, company.stateWord, company.sentence);
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

QByteArray FlowPicture::svg()
{
    QBuffer content;
    QSvgGenerator generator;
    generator.setOutputDevice(&content);
    generator.setSize(size());
    generator.setViewBox(rect());
    generator.setTitle(accessibleName());
    QPainter painter{&generator};
    painter.fillRect(rect(), theme_->colour(Colour::Card));
    paint(painter);
    painter.end();
    return content.data();
}

QByteArray FlowPicture::png()
{
    QPixmap picture{size() * 2};
    picture.setDevicePixelRatio(2);
    picture.fill(theme_->colour(Colour::Card));
    QPainter painter{&picture};
    paint(painter);
    painter.end();
    QBuffer content;
    picture.save(&content, "PNG");
    return content.data();
}

} // namespace proffer::ui
