// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "widgets/card.h"

namespace proffer::ui {

/// The everyday questions, each with its answers.
class QuestionsCard : public Card {
    Q_OBJECT
public:
    explicit QuestionsCard(const PageContext &context);

Q_SIGNALS:
    void answered(const std::string &question, const std::string &choice);
};

} // namespace proffer::ui
