// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grants/checker.h"
#include "shell/page.h"
#include "widgets/column.h"

namespace proffer::ui {

/// What came from outside: whether a permit that somebody shows is good, and what anything else is and what
/// can be done with it.
class CheckPage : public Page {
    Q_OBJECT
public:
    explicit CheckPage(const PageContext &context);

    void go(const Place &place) override;
    void refresh() override;
    /// Opens a file.
    void act() override;

private:
    struct Checked {
        grants::CheckResult result{};
        std::string company{};
    };

    void showNothing();
    void check(const std::string &token);
    void showVerdict(const Checked &checked);
    void showContent();
    void addActs(QBoxLayout &row);
    void receiveAnswer();
    void acceptKey();
    void importDetails();

    std::shared_ptr<const exchange::Recognised> brought_{};
    Column *column_;
};

} // namespace proffer::ui
