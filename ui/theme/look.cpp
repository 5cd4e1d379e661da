// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "look.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace proffer::ui {
namespace {

constexpr qreal radius = 7;

/// Not by the default button, which in a dialog is the one with the focus.
bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

void drawButton(const QStyleOption &option, QPainter &painter, bool primary)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const auto flat = button && (button->features & QStyleOptionButton::Flat);
    const auto enabled = option.state.testFlag(QStyle::State_Enabled);
    auto ground = option.palette.color(primary && enabled ? QPalette::Highlight : QPalette::Button);
    if (option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On))
        ground = ground.darker(112);
    else if (option.state.testFlag(QStyle::State_MouseOver) && enabled)
        ground = ground.lightness() < 128 ? ground.lighter(116) : ground.darker(104);
    else if (flat)
        ground = Qt::transparent;
    painter.setBrush(ground);
    painter.setPen(primary || flat ? QPen{Qt::NoPen} : QPen{option.palette.color(QPalette::Dark), 1});
    painter.drawRoundedRect(QRectF{option.rect}.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void drawField(const QStyleOption &option, QPainter &painter)
{
    const auto focused = option.state.testFlag(QStyle::State_HasFocus);
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.setPen(
        QPen{option.palette.color(focused ? QPalette::Highlight : QPalette::Dark), focused ? 2.0 : 1.0});
    painter.drawRoundedRect(QRectF{option.rect}.adjusted(1, 1, -1, -1), radius, radius);
}

void drawFocus(const QStyleOption &option, QPainter &painter)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{option.palette.color(QPalette::Highlight), 2});
    painter.drawRoundedRect(QRectF{option.rect}.adjusted(1, 1, -1, -1), radius, radius);
}

void drawCheck(const QStyleOption &option, QPainter &painter)
{
    const auto on = option.state.testFlag(QStyle::State_On);
    const auto enabled = option.state.testFlag(QStyle::State_Enabled);
    const auto square = QRectF{option.rect}.adjusted(1, 1, -1, -1);
    const auto edge = option.palette.color(enabled ? QPalette::Dark : QPalette::Mid);
    painter.setPen(QPen{on && enabled ? option.palette.color(QPalette::Highlight) : edge, 1.4});
    painter.setBrush(on ? option.palette.color(enabled ? QPalette::Highlight : QPalette::Mid)
                        : option.palette.color(QPalette::Base));
    painter.drawRoundedRect(square, 3, 3);
    if (option.state.testFlag(QStyle::State_NoChange)) {
        painter.setPen(QPen{option.palette.color(QPalette::PlaceholderText), 2, Qt::SolidLine, Qt::RoundCap});
        painter.drawLine(QPointF{square.left() + 0.28 * square.width(), square.center().y()},
                         QPointF{square.right() - 0.28 * square.width(), square.center().y()});
    }
    if (!on)
        return;
    painter.setPen(QPen{option.palette.color(QPalette::HighlightedText), 2, Qt::SolidLine, Qt::RoundCap});
    const auto at = [&square](double x, double y) {
        return QPointF{square.left() + x * square.width(), square.top() + y * square.height()};
    };
    painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.43, 0.72), at(0.78, 0.3)});
}

/// What is chosen in a list: the accent, thinned over the ground, so that its text stays as it is.
void drawChosen(const QStyleOption &option, QPainter &painter)
{
    if (!option.state.testFlag(QStyle::State_Selected))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::Highlight));
    painter.drawRoundedRect(QRectF{option.rect}.adjusted(1, 1, -1, -1), radius, radius);
}

QColor thinned(const QColor &colour, const QColor &ground)
{
    constexpr auto part = 0.14F;
    return QColor::fromRgbF(colour.redF() * part + ground.redF() * (1 - part),
                            colour.greenF() * part + ground.greenF() * (1 - part),
                            colour.blueF() * part + ground.blueF() * (1 - part));
}

/// Where the handle of a scroll bar is; there are no buttons at its ends.
QRect handleOf(const QStyleOptionSlider &bar)
{
    constexpr int least = 32;
    const auto upright = bar.orientation == Qt::Vertical;
    const auto room = upright ? bar.rect.height() : bar.rect.width();
    const auto all = static_cast<qint64>(bar.maximum) - bar.minimum + bar.pageStep;
    if (bar.maximum <= bar.minimum || all <= 0)
        return bar.rect;
    const auto size = static_cast<int>(
        std::clamp<qint64>(static_cast<qint64>(room) * bar.pageStep / all, std::min(least, room), room));
    const auto at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - size,
                                                    bar.upsideDown);
    return upright ? QRect{bar.rect.left(), bar.rect.top() + at, bar.rect.width(), size}
                   : QRect{bar.rect.left() + at, bar.rect.top(), size, bar.rect.height()};
}

/// The line inside of a control that draws a frame of its own.
bool isInside(const QWidget *line)
{
    const auto *around = line ? line->parentWidget() : nullptr;
    return around && (around->inherits("QAbstractSpinBox") || around->inherits("QComboBox"));
}

} // namespace

Look::Look() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Look::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                         const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // The others are Fusion's.
    if (element == PE_PanelButtonCommand)
        drawButton(*option, *painter, isPrimary(widget));
    else if (element == PE_PanelLineEdit && !isInside(widget))
        drawField(*option, *painter);
    else if (element == PE_IndicatorCheckBox)
        drawCheck(*option, *painter);
    else if (element == PE_FrameFocusRect)
        drawFocus(*option, *painter);
    else if (element == PE_PanelItemViewItem)
        drawChosen(*option, *painter);
    else if (element != PE_FrameDefaultButton)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->restore();
}

void Look::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element != CE_ItemViewItem || !item)
        return QProxyStyle::drawControl(element, option, painter, widget);
    auto dressed = *item;
    dressed.palette.setColor(QPalette::Highlight, thinned(item->palette.color(QPalette::Highlight),
                                                          item->palette.color(QPalette::Base)));
    dressed.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
    QProxyStyle::drawControl(element, &dressed, painter, widget);
}

void Look::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (bar->maximum <= bar->minimum)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option->palette.color(QPalette::Dark));
    const auto handle = QRectF{handleOf(*bar)}.adjusted(3, 3, -3, -3);
    const auto round = std::min(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, round, round);
    painter->restore();
}

QRect Look::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                           const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto handle = handleOf(*bar);
    auto rest = bar->rect;
    const auto upright = bar->orientation == Qt::Vertical;
    if (part == SC_ScrollBarSlider)
        return handle;
    if (part == SC_ScrollBarGroove)
        return rest;
    if (part == SC_ScrollBarSubPage)
        upright ? rest.setBottom(handle.top() - 1) : rest.setRight(handle.left() - 1);
    else if (part == SC_ScrollBarAddPage)
        upright ? rest.setTop(handle.bottom() + 1) : rest.setLeft(handle.right() + 1);
    else
        return {};
    return rest;
}

int Look::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_ButtonShiftHorizontal || metric == PM_ButtonShiftVertical)
        return 0;
    if (metric == PM_DefaultFrameWidth && widget && widget->inherits("QLineEdit"))
        return 6;
    if (metric == PM_ScrollBarExtent)
        return 12;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize Look::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                             const QWidget *widget) const
{
    auto made = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        made = QSize{std::max(made.width() + 12, 64), std::max(made.height() + 8, 34)};
    if (type == CT_ItemViewItem)
        made.setHeight(made.height() + 10);
    if (type == CT_ComboBox)
        made.setHeight(std::max(made.height(), 34));
    return made;
}

int Look::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                    QStyleHintReturn *returned) const
{
    if (hint == SH_UnderlineShortcut || hint == SH_EtchDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace proffer::ui
