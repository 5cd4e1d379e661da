// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "to_do/give_sheet.h"

#include "grants/list_place.h"
#include "wording/wording.h"

namespace proffer::ui {

Result<GiveDraft> giveDraft(services::Services &services, const requests::RequestId &id,
                            const requests::RequestGrant &answer, const LongWork &work)
{
    GiveDraft draft{.request = id, .answer = answer};
    PROFFER_TRY(auto drafted, services.requests().draft(id, answer, work));
    PROFFER_TRY(const auto vendor, services.vendors().get(drafted.wanted.vendor));
    PROFFER_TRY(const auto relationship,
                services.relationships().find(drafted.wanted.vendor, drafted.wanted.persona));
    if (relationship) {
        PROFFER_TRY(const auto place, grants::ListPlaces{services.ledger()}.find(relationship->id));
        draft.permit.listed = place.has_value();
    }
    draft.answer.claims.reserve(drafted.handedOver.size());
    for (const auto &detail : drafted.handedOver)
        draft.answer.claims.push_back(detail.claim);
    draft.permit.company = vendor.profile.name;
    draft.permit.hasKey = true;
    draft.permit.request = std::move(drafted.wanted);
    draft.permit.disclosed = std::move(drafted.handedOver);
    return draft;
}

QString sayGiveError(const Spoken &spoken, const Error &error)
{
    const auto iri = error.fact("iri");
    if (error.code != ErrorCode::NotFound || iri.empty())
        return sayError(error);
    return GiveSheet::tr("You keep no detail of this kind: %1. Keep it under My data first, or leave out "
                         "what asks for it.")
        .arg(toText(wording::sayLabel(spoken.words(), iri)));
}

GiveSheet::GiveSheet(QWidget *parent, const PageContext &context, GiveDraft draft)
    : VaultForm(parent, context, tr("What you give to %1").arg(context.spoken.name(draft.permit.company)),
                tr("Sign and give")),
      draft_(std::move(draft))
{
    auto *preview = new PermitPreview{context};
    preview->preview(draft_.permit);
    content()->addWidget(preview);
    content()->addStretch();
}

bool GiveSheet::submit()
{
    attempt<requests::AnsweredRequest>(
        [id = draft_.request, answer = draft_.answer](services::Services &services, const LongWork &work) {
            return services.requests().grant(id, answer, work);
        },
        [this](const requests::AnsweredRequest &answered) {
            Q_EMIT given(answered);
            accept();
        });
    return false;
}

QString GiveSheet::sayFailure(const Error &error) const
{
    return sayGiveError(context().spoken, error);
}

} // namespace proffer::ui
