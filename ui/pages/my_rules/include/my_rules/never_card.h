// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "widgets/card.h"

class QCheckBox;

namespace proffer::ui {

/// What is never allowed, to be ticked.
class NeverCard : public Card {
    Q_OBJECT
public:
    explicit NeverCard(const PageContext &context);

    /// Ticks what the person chose, by its codes.
    void showChosen(const std::vector<std::string> &codes);

Q_SIGNALS:
    void chosen(const std::string &code, bool on);

private:
    std::map<std::string, QCheckBox *> boxes_;
};

} // namespace proffer::ui
