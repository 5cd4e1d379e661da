// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/flow_picture.h"
#include "overview/who_has_what.h"
#include "parts/needs_you.h"
#include "shell/page.h"

class QStackedWidget;
class QTableWidget;
class QPushButton;

namespace proffer::ui {

/// Who has what: as a picture, and as a table with the same content; beside it what needs the person.
class HomePage : public Page {
    Q_OBJECT
public:
    explicit HomePage(const PageContext &context);

    void refresh() override;
    void act() override;

private:
    QWidget *makeBelow();
    QWidget *makeEmpty();
    void showOverview(const overview::WhoHasWhat &all);
    void fillTable();
    void toggleTable();
    void exportPicture();

    overview::WhoHasWhat shown_;
    FlowPicture *picture_;
    QTableWidget *table_;
    QWidget *legend_;
    QWidget *empty_ = nullptr;
    QStackedWidget *stack_;
    QPushButton *toggle_ = nullptr;
    QPushButton *export_ = nullptr;
    NeedsYou *needs_;
};

} // namespace proffer::ui
