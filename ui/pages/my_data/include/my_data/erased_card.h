// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/services.h"
#include "shell/page.h"
#include "widgets/card.h"

namespace proffer::ui {

struct ErasedDetail {
    QString name{};
    services::Erased erased{};
    std::vector<std::string> companies{}; ///< that have it as far as the person knows
};

/// What was erased, from where, and what still holds it.
class ErasedCard : public Card {
    Q_OBJECT
public:
    ErasedCard(const PageContext &context, const ErasedDetail &detail);

Q_SIGNALS:
    void leaveWanted();
};

} // namespace proffer::ui
