// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "widgets/card.h"

class QCheckBox;
class QSpinBox;

namespace proffer::ui {

struct RequestFacts;

/// What a person picked on a card and did not give yet.
struct RequestPicks {
    std::vector<bool> ticked{}; ///< of each item, in their order
    int days = 0;
};

/// A request beside the person's rules, item by item, and the answers that can be given.
class RequestCard : public Card {
    Q_OBJECT
public:
    RequestCard(const PageContext &context, const RequestFacts &facts);

    RequestPicks picks() const;
    /// Picks the same again, as far as it can still be picked.
    void pick(const RequestPicks &picks);

Q_SIGNALS:
    /// The items that are chosen, numbered from 0.
    void granted(const std::vector<std::size_t> &items, int days);
    /// Terms of the person's are to be offered instead.
    void countered();
    /// It is to be made sure who asks.
    void doubted();
    void declined();

private:
    void addItem(const PageContext &context, const RequestFacts &facts, std::size_t index);
    void addAnswers(const PageContext &context, const RequestFacts &facts);
    std::vector<std::size_t> chosen() const;

    std::vector<QCheckBox *> items_;
    QSpinBox *days_;
};

} // namespace proffer::ui
