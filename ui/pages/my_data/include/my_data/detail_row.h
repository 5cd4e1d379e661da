// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parts/row.h"
#include "shell/page.h"

class QPushButton;

namespace proffer::ui {

/// A detail with what it says. What is sensitive is masked until it is to be shown, and again when one
/// leaves.
class DetailRow : public Row {
    Q_OBJECT
public:
    /// \a reading: how a name is read, which stands above it; empty: nothing.
    DetailRow(const PageContext &context, const profile::Attribute &attribute, const QString &reading);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    Text *addValue(const QString &reading);
    void addMask(const PageContext &context);
    void fill();

    QString value_;
    Text *shown_;
    QPushButton *show_ = nullptr; ///< where the value is masked
};

} // namespace proffer::ui
