// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "companies/permit_material.h"
#include "shell/page.h"

class QCheckBox;
class QVBoxLayout;

namespace proffer::ui {

/// Which details a permit is about: a tick for each.
class DetailsStep : public QWidget {
    Q_OBJECT
public:
    explicit DetailsStep(const PageContext &context);

    /// Offers those of another card; nothing of them is ticked.
    void offer(const Face &face);
    std::vector<profile::Attribute> ticked() const;
    /// Why it cannot go on like this; empty if it can.
    QString lack() const;

private:
    PageContext context_;
    QVBoxLayout *column_;
    std::vector<profile::Attribute> offered_;
    std::vector<QCheckBox *> boxes_;
};

} // namespace proffer::ui
