// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/kept_end.h"
#include "ledger/verify.h"
#include "shell/page.h"
#include "widgets/card.h"
#include "widgets/text.h"

namespace proffer::ui {

/// A history that was verified, and the copy of its end that it was held against, if any.
struct VerifiedHistory {
    ledger::Verified verified{};
    bool compared = false;
    std::optional<Date> keptOn{};
};

/// Verifies everything, and that it continues what was kept. \a kept is the text of a kept end, if there is
/// one. EventForeignVault for one of another vault, and the errors of ledger::readKeptEnd() and of verify().
Result<VerifiedHistory> verifyHistory(services::Services &services, const std::optional<std::string> &kept,
                                      const LongWork &work);
/// "1,204 entries, unbroken since the copy you kept on 3 May", and what that proves and what not.
QString sayVerified(const Spoken &spoken, const VerifiedHistory &history);

/// Whether a copy of the end is kept elsewhere, and what can be done with one.
class EndCard : public Card {
    Q_OBJECT
public:
    explicit EndCard(const PageContext &context);

    /// \a kept: the text of the end that was kept last; empty: none.
    void showKept(const QString &kept);

Q_SIGNALS:
    void keepWanted();
    void compareWanted();
    void exportWanted();

private:
    PageContext context_;
    Text *state_;
};

} // namespace proffer::ui
