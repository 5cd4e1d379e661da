// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "widgets/sheet.h"

class QComboBox;
class QSpinBox;

namespace proffer::ui {

class Text;

/// Offers a company an agreement of the person's choice in place of what it asks for.
class CounterForm : public Sheet {
    Q_OBJECT
public:
    CounterForm(QWidget *parent, const PageContext &context, const std::string &company);

Q_SIGNALS:
    /// \a days: for how long an answer counts.
    void filled(const std::string &code, int days);

protected:
    bool submit() override;

private:
    void preview();

    PageContext context_;
    std::string company_;
    QComboBox *agreement_;
    QSpinBox *days_;
    Text *preview_;
};

} // namespace proffer::ui
