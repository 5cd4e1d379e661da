// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "terms/permission.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace proffer::ui {

/// What a permit allows, with its limits, and until when.
class UsesStep : public QWidget {
    Q_OBJECT
public:
    explicit UsesStep(const PageContext &context);

    /// For how many days it can be given at most.
    void setMostDays(int most);
    int days() const;
    /// As it is filled in; it names no data.
    terms::Permission permission() const;

private:
    void addField(const QString &name, QWidget *control);
    void addWhatFor();
    void addLimits();
    void addReturn();
    std::vector<std::string> recipients() const;

    PageContext context_;
    QFormLayout *fields_;
    QComboBox *purpose_;
    QComboBox *processing_;
    QCheckBox *once_;
    QSpinBox *kept_;
    QLineEdit *recipients_;
    QComboBox *return_;
    QLineEdit *amount_;
    QCheckBox *returnStays_;
    QSpinBox *days_;
};

} // namespace proffer::ui
