// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "my_data/erased_card.h"
#include "my_data/people_facts.h"
#include "overview/held.h"
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
    using Details = std::vector<profile::Attribute>;
    struct Whose {
        std::optional<profile::SubjectId> person{};
        std::optional<profile::PersonaId> card{};
        bool operator==(const Whose &) const = default;
    };
    struct Everything {
        PeopleFacts people{};
        profile::SubjectId person{};
        std::optional<profile::PersonaId> card{};
        Details attributes{};
        std::vector<profile::Preference> preferences{};
        std::map<profile::SubjectId, overview::Held> held{};
    };
    static Result<Everything> everything(services::Services &services, const Whose &wanted);

    void addPreferences();
    void choose(const Whose &whose);
    void keepWish(PreferenceCard *asking, const std::string &key, const std::optional<json::Value> &value);
    void showAll(const Everything &all);
    void showDetails();
    void showPreferences();
    void showPeople();
    void showHolders();
    QWidget *makeEmpty();
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
    Everything all_; ///< what is shown
    Whose wanted_;   ///< what is shown, or will be when the vault has answered
    std::optional<profile::PersonaId> wishesOf_;
    std::optional<ErasedDetail> erased_; ///< the last one, until the person leaves
    std::string shown_;                  ///< the claim or group whose holders are shown
};

} // namespace proffer::ui
