// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parts/permit_preview.h"
#include "parts/vault_form.h"

namespace proffer::ui {

/// An answer to a request with the permit that it would be.
struct GiveDraft {
    requests::RequestId request{};
    requests::RequestGrant answer{}; ///< names each detail that goes out
    PermitDraft permit{};
};

/// To be asked on the vault's thread; \a answer names no details yet.
Result<GiveDraft> giveDraft(services::Services &services, const requests::RequestId &id,
                            const requests::RequestGrant &answer, const LongWork &work);

/// Why nothing can be given.
QString sayGiveError(const Spoken &spoken, const Error &error);

/// Shows what is signed for a request and all that goes out with it, before it is signed.
class GiveSheet : public VaultForm {
    Q_OBJECT
public:
    GiveSheet(QWidget *parent, const PageContext &context, GiveDraft draft);

Q_SIGNALS:
    void given(const requests::AnsweredRequest &answered);

protected:
    bool submit() override;
    QString sayFailure(const Error &error) const override;

private:
    GiveDraft draft_;
};

} // namespace proffer::ui
