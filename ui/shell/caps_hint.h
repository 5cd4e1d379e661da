// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/text.h"

class QKeyEvent;
class QLineEdit;

namespace proffer::ui {

/// Says below a field in which nobody sees what is typed that Caps Lock is on, as soon as a letter shows it.
class CapsHint : public Text {
    Q_OBJECT
public:
    CapsHint(const Theme &theme, QLineEdit &field);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void judge(const QKeyEvent &event);

    QLineEdit *field_;
};

} // namespace proffer::ui
