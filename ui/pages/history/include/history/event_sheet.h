// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/proof.h"
#include "shell/page.h"
#include "telling/event_sentences.h"
#include "widgets/sheet.h"

namespace proffer::ui {

/// One entry of the history: what happened, and what proves that it stands there as it was written.
class EventSheet : public Sheet {
    Q_OBJECT
public:
    /// \a permit: it is about a permit, which can be checked.
    EventSheet(QWidget *parent, const PageContext &context, const telling::Told &told,
               const Result<ledger::Proof> &proof, bool permit);

Q_SIGNALS:
    void checkWanted();

private:
    void addFact(const QString &name, const QString &fact);
    void addProof(const Result<ledger::Proof> &proof);
};

} // namespace proffer::ui
