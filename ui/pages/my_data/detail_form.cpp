// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "my_data/detail_form.h"

#include "my_data/value_words.h"
#include "parts/details.h"

#include <QComboBox>
#include <QLineEdit>

namespace proffer::ui {

DetailForm::DetailForm(QWidget *parent, const PageContext &context, const profile::SubjectId &person,
                       const std::vector<profile::Persona> &cards,
                       const std::optional<profile::Attribute> &former)
    : VaultForm(parent, context, former ? tr("Change a detail") : tr("Keep a detail"), tr("Keep")),
      person_(person), claim_(new QComboBox), value_(new QLineEdit)
{
    if (former)
        formerCard_ = former->persona;
    addClaims(former);
    addField(tr("Value"), value_);
    if (!former) {
        label_ = new QLineEdit;
        addField(tr("Which one, if you have several (work, home)"), label_);
    }
    if (cards.size() > 1)
        addCards(cards, former);
    value_->setFocus();
}

void DetailForm::addClaims(const std::optional<profile::Attribute> &former)
{
    if (former) {
        claim_->addItem(sayDetail(context().spoken, former->claim.text()), toText(former->claim.text()));
        if (former->sensitivity == profile::Sensitivity::Normal)
            value_->setText(sayTyped(*former->value));
    } else {
        for (const auto &spec : profile::claimCatalogue())
            if (spec.kind != profile::ClaimKind::Boolean)
                claim_->addItem(sayDetail(context().spoken, spec.name), toText(spec.name));
    }
    addField(tr("What"), claim_);
}

void DetailForm::addCards(const std::vector<profile::Persona> &cards,
                          const std::optional<profile::Attribute> &former)
{
    card_ = new QComboBox;
    card_->addItem(tr("All cards"), QString{});
    for (const auto &each : cards)
        card_->addItem(tr("Only %1").arg(toText(each.label)), toText(each.id.text()));
    if (former && former->persona)
        card_->setCurrentIndex(std::max(0, card_->findData(toText(former->persona->text()))));
    addField(tr("On which card"), card_);
}

Result<profile::ClaimKey> DetailForm::claim() const
{
    const auto text = toUtf8(claim_->currentData().toString());
    const auto label = label_ ? toUtf8(label_->text().trimmed().toLower()) : std::string{};
    return label.empty() ? profile::ClaimKey::parse(text) : profile::ClaimKey::make(text, {}, label);
}

bool DetailForm::submit()
{
    auto key = claim();
    if (!key) {
        refuse(tr("Say which one with the letters a to z and digits, without spaces."));
        label_->setFocus();
        return false;
    }
    const auto today = std::chrono::floor<std::chrono::days>(context().clock.now());
    auto value = profile::claimValueFromText(*key, toUtf8(value_->text()), today);
    if (!value) {
        refuse(sayValueError(value.error()));
        value_->setFocus();
        return false;
    }
    profile::AttributeDraft draft{
        .subject = person_, .persona = formerCard_, .claim = *std::move(key), .value = *std::move(value)};
    if (card_) {
        const auto chosen = profile::PersonaId::parse(toUtf8(card_->currentData().toString()));
        draft.persona = chosen ? std::optional{*chosen} : std::nullopt;
    }
    attempt<profile::Attribute>(
        [draft](services::Services &services, const LongWork &) {
            return services.profile().attributes().set(draft);
        },
        [this](const profile::Attribute &detail) {
            accept();
            Q_EMIT kept(detail);
        });
    return false;
}

} // namespace proffer::ui
