// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "telling/event_sentences.h"
#include "widgets/column.h"

class QLineEdit;

namespace proffer::ui {

class Notice;

/// What happened, newest first, by day; and whether the record was edited.
class HistoryPage : public Page {
    Q_OBJECT
public:
    explicit HistoryPage(const PageContext &context);

    void go(const Place &place) override;
    void refresh() override;
    /// Verifies the whole history.
    void act() override;

private:
    struct Read {
        std::vector<telling::Told> told;
        std::int64_t size = 0;
    };

    void showEvents(const Read &read);

    QLineEdit *search_;
    Notice *verdict_;
    Column *column_;
    std::size_t count_;
};

} // namespace proffer::ui
