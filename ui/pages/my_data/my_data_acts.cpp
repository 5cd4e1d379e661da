// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/my_data_page.h"

#include "my_data/detail_form.h"
#include "my_data/holders.h"
#include "my_data/name_form.h"
#include "my_data/preference_card.h"
#include "parts/confirm.h"
#include "parts/details.h"
#include "widgets/shown.h"

#include <QCheckBox>

namespace proffer::ui {

/// What the vault did not keep is not shown as if it counted, and stays where it was typed.
void MyDataPage::keepWish(PreferenceCard *asking, const std::string &key,
                          const std::optional<json::Value> &value)
{
    if (!all_.card)
        return;
    context().vault.ask<void>(
        this,
        [card = *all_.card, key, value](services::Services &services, const LongWork &) -> Done {
            auto &preferences = services.profile().preferences();
            if (!value)
                return preferences.clear(card, key);
            PROFFER_CHECK(preferences.set(card, key, *value));
            return {};
        },
        [this, asking, key](const Done &done) {
            if (done) {
                asking->wasKept(key);
            } else {
                asking->showFailure(sayError(done.error()));
                refresh();
            }
        });
}

void MyDataPage::act()
{
    editDetail({});
}

void MyDataPage::editDetail(const std::optional<profile::Attribute> &former)
{
    auto *form = new DetailForm{this, context(), all_.person, all_.people.cardsOf(all_.person), former};
    connect(form, &DetailForm::kept, this, [this](const profile::Attribute &detail) {
        Q_EMIT said(State::Active, tr("%1 is kept.").arg(sayDetail(spoken(), detail.claim.text())));
    });
    form->open();
}

void MyDataPage::eraseDetail(const profile::Attribute &attribute)
{
    auto *sheet = new Sheet{this, theme(), tr("Erase: %1?").arg(sayDetail(spoken(), attribute.claim.text())),
                            tr("Erase")};
    sheet->addSentence(
        tr("The value goes from this vault for good, also from its history and from permits that were "
           "kept. Companies that have it still have it, and so do older backups."));
    QStringList derived;
    for (const auto &each : all_.attributes)
        if (!each.erased() && each.derivedFrom == attribute.claim && each.persona == attribute.persona)
            derived.append(sayDetail(spoken(), each.claim.text()));
    auto *also = new QCheckBox{tr("Also what was worked out from it")};
    sheet->content()->addWidget(also);
    setShown(*also, !derived.isEmpty());
    if (!derived.isEmpty())
        sheet->addSentence(spoken().locale().createSeparatedList(derived), Colour::Muted);
    connect(sheet, &QDialog::accepted, this,
            [this, attribute, also] { erase(attribute, also->isChecked()); });
    sheet->open();
}

void MyDataPage::erase(const profile::Attribute &attribute, bool derived)
{
    const auto companies = companiesOf(all_.held.at(attribute.subject).of(attribute));
    ask<services::Erased>(
        [id = attribute.id, derived](services::Services &services, const LongWork &) {
            return services.eraseAttribute(id, derived);
        },
        [this, companies,
         name = sayDetail(spoken(), attribute.claim.text())](const services::Erased &erased) {
            erased_ = {.name = name, .erased = erased, .companies = companies};
            refresh();
            Q_EMIT said(State::Active, tr("%1 is erased.").arg(name));
        });
}

void MyDataPage::addPerson()
{
    auto *form =
        new NameForm{this,
                     context(),
                     tr("Add a person whose data you keep"),
                     {{tr("What they are called"), {}},
                      {tr("What they are to you (child, mother)"), {}},
                      {tr("Their first card"), tr("Everyday")}},
                     [](services::Services &services, const std::vector<std::string> &names) -> Done {
                         auto &people = services.profile().people();
                         PROFFER_TRY(const auto person, people.addSubject(names.at(0), names.at(1)));
                         PROFFER_CHECK(people.addPersona(person.id, names.at(2)));
                         return {};
                     }};
    connect(form, &NameForm::kept, this, [this](const QStringList &names) {
        Q_EMIT said(State::Active, tr("%1 is added.").arg(names.at(0)));
    });
    form->open();
}

void MyDataPage::addCard(const profile::Subject &person)
{
    auto *form = new NameForm{
        this,
        context(),
        tr("Add a card for %1").arg(toText(*person.name)),
        {{tr("What you call it"), {}}},
        [id = person.id](services::Services &services, const std::vector<std::string> &names) -> Done {
            PROFFER_CHECK(services.profile().people().addPersona(id, names.at(0)));
            return {};
        }};
    connect(form, &NameForm::kept, this, [this](const QStringList &names) {
        Q_EMIT said(State::Active, tr("The card \"%1\" is added.").arg(names.at(0)));
    });
    form->open();
}

void MyDataPage::renameCard(const profile::Persona &card)
{
    auto *form = new NameForm{
        this,
        context(),
        tr("Rename a card"),
        {{tr("What you call it"), toText(card.label)}},
        [id = card.id](services::Services &services, const std::vector<std::string> &names) -> Done {
            PROFFER_CHECK(services.profile().people().renamePersona(id, names.at(0)));
            return {};
        }};
    form->open();
}

void MyDataPage::retireCard(const profile::Persona &card)
{
    const auto name = toText(card.label);
    confirm(this, theme(), tr("Retire the card \"%1\"?").arg(name),
            tr("It cannot be used again, and that cannot be taken back. What companies got by it stays in "
               "your history, and permits in force stay in force."),
            tr("Retire"), [this, id = card.id, name] {
                ask<profile::Persona>(
                    [id](services::Services &services, const LongWork &) {
                        return services.profile().people().retirePersona(id);
                    },
                    [this, name](const profile::Persona &) {
                        Q_EMIT said(State::Active, tr("The card \"%1\" is retired.").arg(name));
                    });
            });
}

} // namespace proffer::ui
