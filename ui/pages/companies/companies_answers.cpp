// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "companies/companies_page.h"
#include "parts/confirm.h"
#include "parts/details.h"
#include "permit_mail.h"

namespace proffer::ui {
namespace {

/// The letter that tells the company to stop, as it is written today: about the permit where one was ended.
Result<StopMail> stopAgain(services::Services &services, const vendors::HoldingId &id)
{
    PROFFER_TRY(const auto holding, services.holdings().get(id));
    StopMail mail;
    PROFFER_TRY(mail.vendor, services.vendors().get(holding.vendor));
    if (!holding.permission || !holding.permission->endedAt) {
        mail.claims.push_back({holding.claim});
        return mail;
    }
    PROFFER_TRY(mail.ends, endMails(services, holding.permission->grant));
    return mail;
}

} // namespace

void CompaniesPage::writeStopAgain(const vendors::HoldingId &holding)
{
    ask<StopMail>(
        [holding](services::Services &services, const LongWork &) { return stopAgain(services, holding); },
        [this](const StopMail &mail) { showStops(mail); });
}

void CompaniesPage::noteAnswer(const vendors::HoldingId &holding, vendors::HoldingState state)
{
    ask<vendors::Holding>(
        [holding, state](services::Services &services, const LongWork &) {
            return services.holdings().changeState(holding, state);
        },
        [this](const vendors::Holding &noted) {
            refresh();
            Q_EMIT said(State::Active,
                        noted.state == vendors::HoldingState::SaidDeleted
                            ? tr("Written down: they said that they deleted it.")
                            : tr("Written down: they have it still. You are not reminded any more."));
        });
}

void CompaniesPage::takeBack(const vendors::Holding &holding, const QString &company)
{
    confirm(this, theme(), tr("Noted by mistake?"),
            tr("The note that %1 has this of you is removed, with what shows it: %2. Your history still says "
               "that it was noted.")
                .arg(company, sayDetail(spoken(), holding.claim)),
            tr("Remove the note"), [this, id = holding.id] {
                perform([id](services::Services &services,
                             const LongWork &) { return services.holdings().erase(id); },
                        [this] {
                            refresh();
                            Q_EMIT said(State::Active, tr("The note is removed."));
                        });
            });
}

} // namespace proffer::ui
