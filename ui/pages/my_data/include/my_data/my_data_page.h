// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "my_data/erased_card.h"
#include "my_data/people_facts.h"
#include "shell/page.h"

class QStackedWidget;

namespace proffer::ui {

class Column;
class PreferenceCard;
class Sections;
class WhoseBar;

/// A person's details, each with who has it, their preferences, and the cards that companies see of them.
class MyDataPage : public Page {
    Q_OBJECT
public:
    explicit MyDataPage(const PageContext &context);

    /// A claim or a group shows who has it.
    void go(const Place &place) override;
    void refresh() override;
    /// Keeps one more detail.
    void act() override;

private:
    struct Everything {
        PeopleFacts people{};
        profile::SubjectId person{};
        std::optional<profile::PersonaId> card{};
        std::vector<profile::Attribute> attributes{};
        std::vector<profile::Preference> preferences{};
        std::vector<vendors::Holder> holders{};
    };
    static Result<Everything> everything(services::Services &services,
                                         const std::optional<profile::SubjectId> &person,
                                         const std::optional<profile::PersonaId> &card);

    void addPreferences();
    void showAll(const Everything &all);
    void showDetails();
    void showPreferences();
    void showPeople();
    void showHolders();
    QWidget *detailRow(const profile::Attribute &attribute);
    void editDetail(const std::optional<profile::Attribute> &former);
    void eraseDetail(const profile::Attribute &attribute);
    void erase(const profile::Attribute &attribute, bool derived);
    void addPerson();
    void addCard(const profile::Subject &person);
    void renameCard(const profile::Persona &card);
    void retireCard(const profile::Persona &card);

    QStackedWidget *stack_; ///< the sections, or who has something
    WhoseBar *whose_;
    Sections *sections_;
    Column *details_;
    Column *preferences_;
    Column *people_;
    Column *holders_;
    std::vector<PreferenceCard *> wishes_;
    Everything all_;
    std::optional<ErasedDetail> erased_; ///< the last one, until the person leaves
    std::string shown_;                  ///< the claim or group whose holders are shown
};

} // namespace proffer::ui
