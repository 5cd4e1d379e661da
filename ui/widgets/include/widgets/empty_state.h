// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/text.h"

class QBoxLayout;
class QPushButton;

namespace proffer::ui {

/// What stands where there is nothing yet: why, and what could come next.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const Theme &theme, Icon icon, const QString &title, const QString &explanation);

    /// A next step, as a button below.
    void addStep(QPushButton *step);

private:
    QBoxLayout *column_;
};

} // namespace proffer::ui
