// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "companies/permit_form.h"

#include "details_step.h"
#include "parts/permit_preview.h"
#include "uses_step.h"
#include "widgets/button.h"
#include "widgets/shown.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>

namespace proffer::ui {
namespace {

/// So that no step is squeezed into the height of a shorter one.
constexpr int leastHeight = 580;

} // namespace

PermitForm::PermitForm(QWidget *parent, const PageContext &context, PermitMaterial material)
    : VaultForm(parent, context,
                tr("Give %1 a permit").arg(context.spoken.name(material.vendor.profile.name)),
                tr("Sign and give")),
      material_(std::move(material)), faces_(new QComboBox), details_(new DetailsStep{context}),
      uses_(new UsesStep{context}), preview_(new PermitPreview{context}),
      back_(makeButton(context.theme, tr("Back"))),
      where_(new Text{context.theme, {}, TextSize::Strong, Colour::Muted})
{
    setMinimumHeight(leastHeight);
    auto *head = new QHBoxLayout;
    head->addWidget(where_, 1);
    head->addWidget(back_);
    content()->addLayout(head);
    if (!material_.hasKey)
        addSentence(tr("This company has no proven key. It gets a permit that anyone could use: it says what "
                       "is allowed, and carries no details."),
                    Colour::Soon);
    auto *whose = makeFaces();
    if (material_.faces.size() > 1)
        addStep(tr("As whom"), whose);
    addStep(tr("Which details"), details_);
    addStep(tr("What they may do, and until when"), uses_);
    addStep(tr("What you sign and what they receive"), preview_);
    content()->addStretch();
    back_->setAutoDefault(false);
    connect(back_, &QPushButton::clicked, this, [this] { showStep(step_ - 1); });
    offerFace();
    showStep(0);
}

QWidget *PermitForm::makeFaces()
{
    auto *whole = new QWidget{this};
    whole->hide();
    auto *column = new QVBoxLayout{whole};
    column->setContentsMargins(0, 0, 0, 0);
    const auto several = material_.hasSeveralPeople();
    for (const auto &face : material_.faces) {
        const auto card = toText(face.persona.label);
        faces_->addItem(several ? tr("%1, card %2").arg(toText(face.subject.name.value_or("")), card) : card);
    }
    faces_->setAccessibleName(several ? tr("Person and card") : tr("Card"));
    column->addWidget(faces_);
    column->addWidget(new Text{
        context().theme,
        tr("Each card signs with a key of its own, so that nothing but what you give tells that two cards "
           "are the same person."),
        TextSize::Body, Colour::Muted});
    connect(faces_, &QComboBox::currentIndexChanged, this, &PermitForm::offerFace);
    return whole;
}

const Face &PermitForm::face() const
{
    return material_.faces[static_cast<std::size_t>(faces_->currentIndex())];
}

void PermitForm::offerFace()
{
    details_->offer(face());
    uses_->setMostDays(face().mostDays);
}

void PermitForm::addStep(const QString &title, QWidget *widget)
{
    steps_.push_back({title, widget});
    content()->addWidget(widget);
}

void PermitForm::showStep(std::size_t step)
{
    step_ = step;
    if (steps_[step_].widget == preview_)
        preview();
    for (std::size_t i = 0; i < steps_.size(); ++i)
        setShown(*steps_[i].widget, i == step_);
    where_->setText(tr("Step %1 of %2: %3")
                        .arg(context().spoken.number(step_ + 1), context().spoken.number(steps_.size()),
                             steps_[step_].title));
    setShown(*back_, step_ > 0);
    findChild<QScrollArea *>()->verticalScrollBar()->setValue(0);
    actButton()->setText(step_ + 1 < steps_.size() ? tr("Next") : tr("Sign and give"));
}

grants::GrantRequest PermitForm::request() const
{
    grants::GrantRequest request{.kind = material_.hasKey ? grants::Kind::Grant : grants::Kind::Statement,
                                 .vendor = material_.vendor.id,
                                 .persona = face().persona.id};
    auto permission = uses_->permission();
    for (const auto &attribute : details_->ticked()) {
        if (material_.hasKey)
            request.attributes.push_back(attribute.id);
        if (!std::ranges::any_of(permission.data, [&](const auto &iri) { return iri == attribute.category; }))
            permission.data.push_back(attribute.category);
    }
    std::ranges::sort(permission.data);
    request.terms.permissions = {permission};
    request.validUntil =
        std::chrono::floor<std::chrono::days>(context().clock.now()) + std::chrono::days{uses_->days()};
    return request;
}

void PermitForm::preview()
{
    preview_->preview(
        {.company = material_.vendor.profile.name,
         .hasKey = material_.hasKey,
         .listed = face().listed,
         .request = request(),
         .disclosed = material_.hasKey ? details_->ticked() : std::vector<profile::Attribute>{}});
}

bool PermitForm::submit()
{
    const auto &shown = steps_[step_];
    if (shown.widget == details_)
        if (const auto lack = details_->lack(); !lack.isEmpty()) {
            refuse(lack);
            return false;
        }
    if (step_ + 1 < steps_.size()) {
        showStep(step_ + 1);
        return false;
    }
    attempt<grants::Issued>(
        [request = request()](services::Services &services, const LongWork &) {
            return services.grants().issue(request);
        },
        [this](const grants::Issued &issued) {
            accept();
            Q_EMIT given(issued);
        });
    return false;
}

} // namespace proffer::ui
