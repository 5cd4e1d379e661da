// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QLabel>

namespace proffer::ui {

/// Plain text of one size and colour that wraps and is never cut; what it says is never taken for markup.
class Text : public QLabel {
    Q_OBJECT
public:
    explicit Text(const Theme &theme, const QString &text = {}, TextSize size = TextSize::Body,
                  Colour colour = Colour::Text);

    void setColour(Colour colour);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void fit();

    const Theme *theme_;
    TextSize size_;
    Colour colour_;
};

} // namespace proffer::ui
