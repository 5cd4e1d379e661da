// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/chip.h"
#include "widgets/text.h"

namespace proffer::ui {

/// One sentence about what happened or did not, announced to screen readers; hidden while there is none.
class Notice : public QWidget {
    Q_OBJECT
public:
    explicit Notice(const Theme &theme);

    void say(State state, const QString &sentence);
    void clear();
    QString sentence() const { return sentence_->text(); }

private:
    const Theme *theme_;
    QLabel *icon_;
    Text *sentence_;
};

} // namespace proffer::ui
