// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"
#include "widgets/column.h"

class QStackedWidget;
class QTabBar;

namespace proffer::ui {

/// A page in parts of which one is seen, each scrolled by itself and named above.
class Sections : public QWidget {
    Q_OBJECT
public:
    /// \a name: of all of them together, for screen readers.
    Sections(const Theme &theme, const QString &name);

    /// One more, at the end.
    Column *addSection(const QString &name);
    void setShown(int section);

private:
    QTabBar *names_;
    QStackedWidget *stack_;
};

} // namespace proffer::ui
