// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/end_card.h"

#include "widgets/button.h"

namespace proffer::ui {

Result<VerifiedHistory> verifyHistory(services::Services &services, const std::optional<std::string> &kept,
                                      const LongWork &work)
{
    VerifiedHistory history;
    std::vector<ledger::Head> heads;
    if (kept) {
        PROFFER_TRY(auto end, ledger::readKeptEnd(*kept));
        if (end.vault != services.ledger().vault())
            return fail(ErrorCode::EventForeignVault);
        heads = std::move(end.heads);
        history.compared = true;
        history.keptOn = end.day;
    }
    PROFFER_TRY(history.verified, services.verify(heads, work));
    return history;
}

QString sayVerified(const Spoken &spoken, const VerifiedHistory &history)
{
    const auto count = static_cast<int>(history.verified.events);
    if (!history.compared)
        return EndCard::tr(
            "Unbroken: %n entry(ies), each signed and following the one before it. This shows "
            "that nothing was changed by anybody without your password. Only a copy of the end "
            "that is kept elsewhere shows that nothing was written anew.",
            nullptr, count);
    if (!history.keptOn)
        return EndCard::tr("Unbroken: %n entry(ies), and they continue the copy that you kept. Nothing up to "
                           "that copy was changed, left out or put in since. It does not show that what was "
                           "written down is true.",
                           nullptr, count);
    return EndCard::tr("%n entry(ies), unbroken since the copy you kept on %1. Nothing up to that copy was "
                       "changed, left out or put in since. It does not show that what was written down is "
                       "true.",
                       nullptr, count)
        .arg(toText(wording::sayDay(spoken.words(), *history.keptOn)));
}

EndCard::EndCard(const PageContext &context)
    : Card(context.theme), context_(context), state_(new Text{context.theme})
{
    column()->addWidget(state_);
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &word, void (EndCard::*wanted)()) {
        auto *button = makeButton(context_.theme, word, ButtonKind::Link);
        connect(button, &QPushButton::clicked, this, wanted);
        row->addWidget(button);
    };
    add(tr("Keep a copy of the end…"), &EndCard::keepWanted);
    add(tr("Compare with a copy…"), &EndCard::compareWanted);
    add(tr("Save as a file…"), &EndCard::exportWanted);
    row->addStretch();
    column()->addLayout(row);
}

void EndCard::showKept(const QString &kept)
{
    const auto end = ledger::readKeptEnd(toUtf8(kept));
    state_->setText(end && end->day
                        ? tr("You kept a copy of the end on %1. Verify holds the history against it.")
                              .arg(toText(wording::sayDay(context_.spoken.words(), *end->day)))
                        : tr("No copy of the end is kept yet. It is a few lines of text: kept on a stick, on "
                             "paper or with somebody, it shows later that nothing was rewritten."));
}

} // namespace proffer::ui
