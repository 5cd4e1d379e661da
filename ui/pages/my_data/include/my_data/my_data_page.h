// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "widgets/column.h"

namespace proffer::ui {

/// The person's details, each with who has it; sensitive ones masked until they are asked for.
class MyDataPage : public Page {
    Q_OBJECT
public:
    explicit MyDataPage(const PageContext &context);

    /// A claim or a group shows who has it.
    void go(const Place &place) override;
    void refresh() override;
    /// Keeps one more detail.
    void act() override;

private:
    struct Everything {
        std::vector<profile::Attribute> attributes;
        std::vector<vendors::Holder> holders;
    };

    void showDetails(const Everything &all);
    QWidget *detailRow(const profile::Attribute &attribute, std::size_t holders);
    void showHolders(const Everything &all);
    void editDetail(const std::string &claim);
    void eraseDetail(const profile::Attribute &attribute);

    Column *column_;
    std::string shown_; ///< the claim or group whose holders are shown
};

} // namespace proffer::ui
