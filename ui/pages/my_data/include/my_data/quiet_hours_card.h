// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "my_data/preference_card.h"

class QComboBox;
class QPushButton;
class QTimeEdit;

namespace proffer::ui {

/// When no company may disturb the person.
class QuietHoursCard : public PreferenceCard {
    Q_OBJECT
public:
    explicit QuietHoursCard(const PageContext &context);

    void showWishes(const Wishes &wishes) override;
    void forgetTyped() override;

private:
    void showZone(const QString &zone);

    QTimeEdit *from_;
    QTimeEdit *to_;
    QComboBox *zone_;
    QPushButton *takeBack_;
    std::optional<json::Value> shown_;
};

} // namespace proffer::ui
