// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "overview/attention.h"
#include "shell/page.h"
#include "widgets/card.h"

namespace proffer::ui {

/// What needs the person, each with its next step; on Home the first few of them.
class NeedsYou : public Card {
    Q_OBJECT
public:
    NeedsYou(const PageContext &context, std::size_t most);

    void showAll(const std::vector<overview::Attention> &all);

Q_SIGNALS:
    void wanted(const Place &place);

private:
    void add(const overview::Attention &each);

    PageContext context_;
    std::size_t most_;
};

} // namespace proffer::ui
