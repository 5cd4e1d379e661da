// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "widgets/column.h"

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace proffer::ui {

/// The companies: a list that can be searched, and beside it everything about one.
class CompaniesPage : public Page {
    Q_OBJECT
public:
    explicit CompaniesPage(const PageContext &context);

    void go(const Place &place) override;
    void refresh() override;
    /// Adds a company.
    void act() override;

private:
    struct Listed {
        vendors::VendorId id;
        QString name;
    };

    QWidget *makeList();
    void fill(const std::vector<Listed> &companies);
    void choose(const vendors::VendorId &id);
    void showChosen();
    void givePermit();
    void recordHolding();
    void endPermit(const grants::GrantId &grant, const QString &company);
    void endAll(const QString &company);
    void tellToStop(const std::vector<vendors::HoldingId> &holdings, const QString &company);
    void removeCompany(const QString &company);

    QLineEdit *search_ = nullptr;
    QListWidget *list_ = nullptr;
    Column *detail_;
    QStackedWidget *stack_;
    QWidget *empty_ = nullptr;
    std::optional<vendors::VendorId> chosen_;
};

} // namespace proffer::ui
