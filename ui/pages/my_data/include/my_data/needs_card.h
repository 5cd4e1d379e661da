// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "my_data/preference_card.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace proffer::ui {

/// Which languages the person wants to be written to in, and what they need to read or to come by.
class NeedsCard : public PreferenceCard {
    Q_OBJECT
public:
    explicit NeedsCard(const PageContext &context);

    void showWishes(const Wishes &wishes) override;
    void wasKept(const std::string &key) override;
    void forgetTyped() override;

private:
    void addLanguages();
    void addNeed(const QString &code, const QString &name);
    void keepNeeds();

    QLineEdit *languages_;
    QString keeping_; ///< what was typed when the vault was asked to keep it
    QPushButton *takeBack_;
    std::map<QString, QCheckBox *> needs_;
};

} // namespace proffer::ui
