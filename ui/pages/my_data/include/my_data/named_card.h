// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "my_data/preference_card.h"

class QComboBox;
class QLineEdit;

namespace proffer::ui {

/// Preferences under names that the person gives: topics, sizes, tastes. There is a line for one more.
class NamedCard : public PreferenceCard {
    Q_OBJECT
public:
    /// The family of a key: "topic." stands for "topic.coffee".
    enum class Family : std::uint8_t { Topics, Sizes, Tastes };

    NamedCard(const PageContext &context, Family family);

    void showWishes(const Wishes &wishes) override;
    void wasKept(const std::string &key) override;
    void forgetTyped() override;

private:
    void addEntry();
    void addOne();
    std::string typedKey() const;
    void showOne(const std::string &key, const QString &value);
    QString sayStance(const QString &value) const;

    Family family_;
    QVBoxLayout *all_;
    QLineEdit *name_;
    QComboBox *choice_; ///< a stance, or the system of a size
    QLineEdit *value_;  ///< a size or a taste
};

} // namespace proffer::ui
