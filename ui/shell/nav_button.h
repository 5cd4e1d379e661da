// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QAbstractButton>

namespace proffer::ui {

/// One entry of the navigation: icon, word, and how many things wait there.
class NavButton : public QAbstractButton {
    Q_OBJECT
public:
    NavButton(const Theme &theme, Icon icon, const QString &word);

    void setCount(std::size_t count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int picture() const;

    const Theme *theme_;
    Icon icon_;
    std::size_t count_ = 0;
    bool byKey_ = false; ///< one came to it with the keyboard
};

} // namespace proffer::ui
