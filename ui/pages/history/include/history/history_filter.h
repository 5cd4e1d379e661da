// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/spoken.h"
#include "ledger/filter.h"
#include "vendors/ids.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QDateEdit;

namespace proffer::ui {

/// A company by which a history can be filtered.
struct FilterCompany {
    vendors::VendorId id{};
    QString name{};
    bool operator==(const FilterCompany &) const = default;
};

/// What of the history is shown: of which company, of what kind, and of which days.
class HistoryFilter : public QWidget {
    Q_OBJECT
public:
    /// \a today: the last day that can be chosen at first.
    HistoryFilter(const Spoken &spoken, Instant today);

    ledger::Filter filter() const;
    /// Whether anything is left out.
    bool isSet() const;
    /// The companies that can be chosen; the one that was, stays.
    void setCompanies(const std::vector<FilterCompany> &companies);
    /// Of any company, kind and time.
    void chooseAll();
    /// Only of this company, and of any kind and time.
    void chooseCompany(const vendors::VendorId &id);

Q_SIGNALS:
    void changed();

private:
    QDateEdit *addDay(const Spoken &spoken, const QString &name, const QDate &day);
    void showDays();

    QComboBox *company_;
    QComboBox *group_;
    QComboBox *time_;
    QWidget *days_;
    QDateEdit *from_;
    QDateEdit *to_;
    QDate today_;
    std::vector<FilterCompany> companies_;
    std::optional<vendors::VendorId> wanted_{}; ///< before the companies are known
};

} // namespace proffer::ui
