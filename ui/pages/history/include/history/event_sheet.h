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
    EventSheet(QWidget *parent, const PageContext &context, const telling::Told &told,
               const Result<ledger::Proof> &proof);

private:
    void addFact(const QString &name, const QString &fact);
    void addProof(const Result<ledger::Proof> &proof);
};

} // namespace proffer::ui
