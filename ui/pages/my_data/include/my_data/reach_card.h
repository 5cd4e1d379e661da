// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "my_data/preference_card.h"

class QCheckBox;
class QComboBox;

namespace proffer::ui {

/// How companies may reach the person, how often, and whether they may make it fit them.
class ReachCard : public PreferenceCard {
    Q_OBJECT
public:
    explicit ReachCard(const PageContext &context);

    void showWishes(const Wishes &wishes) override;

private:
    /// One word and what it stands for in the catalogue.
    struct Choice {
        QString word;
        const char *value;
    };

    void addChannel(const std::string &key, const QString &name);
    void addChoices(const std::string &key, const QString &name, const std::vector<Choice> &choices);

    std::map<std::string, QCheckBox *> channels_;
    std::map<std::string, QComboBox *> choices_;
};

} // namespace proffer::ui
