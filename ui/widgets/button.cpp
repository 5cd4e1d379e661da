// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/button.h"

namespace proffer::ui {

QPushButton *makeButton(const Theme &theme, const QString &text, ButtonKind kind)
{
    auto *button = new QPushButton{text};
    const auto dress = [button, kind, &theme] {
        button->setFont(theme.font(TextSize::Strong));
        auto palette = button->palette();
        const auto ink = kind == ButtonKind::Primary ? Colour::OnAccent
                         : kind == ButtonKind::Link  ? Colour::Accent
                                                     : Colour::Text;
        palette.setColor(QPalette::Active, QPalette::ButtonText, theme.colour(ink));
        palette.setColor(QPalette::Inactive, QPalette::ButtonText, theme.colour(ink));
        button->setPalette(palette);
    };
    button->setProperty("primary", kind == ButtonKind::Primary);
    button->setDefault(kind == ButtonKind::Primary);
    button->setAutoDefault(true);
    button->setFlat(kind == ButtonKind::Link);
    button->setCursor(Qt::PointingHandCursor);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    QObject::connect(&theme, &Theme::changed, button, dress);
    dress();
    return button;
}

} // namespace proffer::ui
