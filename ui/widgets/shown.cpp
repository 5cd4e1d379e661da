// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/shown.h"

namespace proffer::ui {

void setShown(QWidget &widget, bool shown)
{
    if (!shown)
        widget.hide();
    else if (widget.parentWidget())
        widget.show();
    else
        widget.setAttribute(Qt::WA_WState_ExplicitShowHide, false);
}

} // namespace proffer::ui
