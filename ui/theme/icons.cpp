// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "theme/icons.h"

#include <QPainter>
#include <QSvgRenderer>

namespace proffer::ui {
namespace {

/// What is drawn with the pen, as the content of an SVG of 24 by 24.
const char *drawing(Icon icon)
{
    switch (icon) {
    case Icon::Logo:
        return R"(<rect x="3" y="3" width="18" height="18" rx="5" fill="currentColor"/><path d="m8 12.4 2.7 2.7L16.2 9.5" stroke="#fff" stroke-width="2.4"/>)";
    case Icon::Home:
        return R"(<path d="M4 11 12 4.5 20 11v8.5h-5.5v-6h-5v6H4z"/>)";
    case Icon::Companies:
        return R"(<path d="M5 20V4.5h8.5V20M13.5 9.5H19V20M3 20h18M8 8.5h2.5M8 12h2.5M8 15.5h2.5M16 13v.01M16 16.5v.01"/>)";
    case Icon::ToDo:
        return R"(<path d="m4 6.5 1.5 1.5L8 5.2M4 12.5 5.5 14 8 11.2M4 18.5 5.5 20 8 17.2M11 6.8h9M11 12.800h9M11 18.800h9"/>)";
    case Icon::MyData:
        return R"(<circle cx="12" cy="8.2" r="3.7"/><path d="M5 20c.6-4 3.3-6 7-6s6.4 2 7 6"/>)";
    case Icon::MyRules:
        return R"(<path d="M12 3.5 5 6v5.500c0 4.3 2.8 7.3 7 9 4.2-1.7 7-4.7 7-9V6zM9 11.800l2.2 2.200L15.2 10"/>)";
    case Icon::History:
        return R"(<path d="M4.5 12a7.7 7.7 0 1 0 2.4-5.600L4.5 8.700M4.5 4.500v4.200h4.200M12 8v4.300l2.8 1.7"/>)";
    case Icon::Settings:
        return R"(<circle cx="12" cy="12" r="3"/><path d="M12 3.500v2.600M12 17.900v2.600M3.5 12h2.600M17.9 12h2.600M6 6l1.8 1.800M16.2 16.2 18 18M18 6l-1.8 1.800M7.8 16.2 6 18"/>)";
    case Icon::Lock:
        return R"(<rect x="5.5" y="10.5" width="13" height="9" rx="2"/><path d="M8.5 10.500V8a3.5 3.5 0 0 1 7 0v2.5"/>)";
    case Icon::Search:
        return R"(<circle cx="10.8" cy="10.8" r="5.8"/><path d="m15.2 15.2 4.6 4.6"/>)";
    case Icon::Tick:
        return R"(<path d="m5 12.8 4.6 4.600L19 7.6"/>)";
    case Icon::Clock:
        return R"(<circle cx="12" cy="12" r="8"/><path d="M12 7.500V12l3 2"/>)";
    case Icon::Cross:
        return R"(<path d="m6 6 12 12M18 6 6 18"/>)";
    case Icon::Warning:
        return R"(<path d="M12 4.2 3.6 19h16.800zM12 10v4.300M12 16.700v.01"/>)";
    case Icon::Back:
        return R"(<path d="M14.5 5.5 8 12l6.5 6.5"/>)";
    case Icon::Add:
        return R"(<path d="M12 5v14M5 12h14"/>)";
    case Icon::Permit:
        return R"(<path d="M6 3.500h8.500L19 8v12.500H6zM14 3.500V8.500h5M9 14.200l2 2 4-4"/>)";
    case Icon::Copy:
        return R"(<rect x="8.5" y="8.5" width="11" height="11" rx="2"/><path d="M15.5 8.500v-2a2 2 0 0 0-2-2h-7a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h2"/>)";
    case Icon::Eye:
        return R"(<path d="M2.8 12C5 8 8.2 6 12 6s7 2 9.2 6c-2.2 4-5.4 6-9.2 6s-7-2-9.2-6z"/><circle cx="12" cy="12" r="2.7"/>)";
    }
    return "";
}

} // namespace

QPixmap iconPixmap(Icon icon, const QColor &colour, int size, qreal ratio)
{
    const auto text =
        QStringLiteral(
            R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" color="%1" )"
            R"(stroke="%1" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">%2</svg>)")
            .arg(colour.name(), QString::fromLatin1(drawing(icon)))
            .replace(QStringLiteral("currentColor"), colour.name());
    QPixmap picture{QSize{size, size} * ratio};
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    QSvgRenderer{text.toUtf8()}.render(&painter);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

} // namespace proffer::ui
