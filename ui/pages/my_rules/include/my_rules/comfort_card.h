// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/page.h"
#include "terms/rules.h"
#include "widgets/card.h"

class QComboBox;
class QGridLayout;
class QRadioButton;

namespace proffer::ui {

class Text;

/// The comfort table: what kinds of data the person gives to one kind of company, what they want to be asked
/// about, and what they never give.
class ComfortCard : public Card {
    Q_OBJECT
public:
    explicit ComfortCard(const PageContext &context);

    /// What the person said so far; the controls stay where they are.
    void showComforts(std::vector<terms::ComfortRule> comforts);

Q_SIGNALS:
    void chosen(const terms::ComfortRule &rule);

private:
    /// One kind of data.
    struct Line {
        std::string category;
        Text *source; ///< where the answer comes from
        std::array<QRadioButton *, 3> choices;
    };

    void addLineFor(const std::string &category, bool isPart);
    void addUnlisted();
    void fill();
    void fillLine(const Line &line);
    QString sayData(const std::string &category) const;
    std::string kind() const;

    PageContext context_;
    QComboBox *kinds_;
    QGridLayout *grid_;
    std::vector<Line> lines_;
    std::vector<terms::ComfortRule> comforts_;
};

} // namespace proffer::ui
