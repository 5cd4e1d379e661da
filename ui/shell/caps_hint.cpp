// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "caps_hint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>

namespace proffer::ui {

CapsHint::CapsHint(const Theme &theme, QLineEdit &field)
    : Text(theme, tr("Caps Lock is on."), TextSize::Small, Colour::Soon), field_(&field)
{
    hide();
    field.installEventFilter(this);
}

bool CapsHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        judge(*static_cast<const QKeyEvent *>(event));
    else if (event->type() == QEvent::FocusOut)
        hide();
    return Text::eventFilter(watched, event);
}

/// A capital without Shift, or a small letter with it; letters that have no case tell nothing.
void CapsHint::judge(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_CapsLock || field_->echoMode() != QLineEdit::Password) {
        hide();
        return;
    }
    const auto text = event.text();
    const auto others = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (text.size() != 1 || text.front().toLower() == text.front().toUpper() || (event.modifiers() & others))
        return;
    const auto isShifted = event.modifiers().testFlag(Qt::ShiftModifier);
    if (text.front().isUpper() == isShifted) {
        hide();
    } else if (!isVisible()) {
        show();
        QAccessibleEvent told{this, QAccessible::Alert};
        QAccessible::updateAccessibility(&told);
    }
}

} // namespace proffer::ui
