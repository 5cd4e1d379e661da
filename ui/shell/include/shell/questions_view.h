// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/spoken.h"
#include "shell/form.h"
#include "terms/questions.h"
#include "widgets/notice.h"

class QButtonGroup;
class QPushButton;

namespace proffer::ui {

/// The everyday questions one after the other, with the sentences that an answer makes. Each can be left
/// open, and so can all that are left.
class QuestionsView : public Form {
    Q_OBJECT
public:
    QuestionsView(const Theme &theme, const Spoken &spoken);

    void showFailure(const QString &sentence);

Q_SIGNALS:
    /// What was answered, in the order of the questions.
    void answered(const std::vector<terms::QuestionAnswer> &answers);

private:
    void ask();
    void preview();
    void goOn(bool withAnswer);
    void finish(const std::vector<terms::QuestionAnswer> &answers);

    const Spoken *spoken_;
    Text *place_;
    Text *question_;
    QVBoxLayout *choices_;
    QButtonGroup *group_ = nullptr;
    QVBoxLayout *sentences_;
    Notice *notice_;
    QPushButton *next_;
    std::size_t asked_ = 0;
    std::vector<terms::QuestionAnswer> answers_;
};

} // namespace proffer::ui
