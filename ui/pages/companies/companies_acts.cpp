// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "companies/companies_page.h"
#include "companies/company_form.h"
#include "companies/letter_sheet.h"
#include "letters.h"
#include "overview/standing.h"
#include "parts/confirm.h"
#include "permit_mail.h"

namespace proffer::ui {
namespace {

/// What the company has, as far as the person knows.
Result<std::vector<std::string>> knownClaims(services::Services &services, const vendors::VendorId &vendor)
{
    PROFFER_TRY(const auto holdings, services.holdings().whatHas(vendor));
    std::vector<std::string> claims;
    for (const auto &holding : holdings)
        if (overview::isHeld(holding))
            claims.push_back(holding.claim);
    return claims;
}

/// Whether a letter about ended permits speaks of it.
bool isIn(const std::vector<grants::Ended> &ended, const std::optional<vendors::Permission> &permission)
{
    return permission && std::ranges::any_of(ended, [&](const grants::Ended &each) {
               return each.grant.id == permission->grant;
           });
}

Result<StopMail> tellThem(services::Services &services, const std::vector<vendors::HoldingId> &holdings)
{
    PROFFER_TRY(auto told, services.tellToStop(holdings, {}));
    StopMail mail;
    PROFFER_TRY(mail.vendor, services.vendors().get(told.holdings.front().vendor));
    std::map<std::optional<profile::PersonaId>, std::vector<std::string>> byCard;
    for (const auto &holding : told.holdings)
        if (!isIn(told.ended, holding.permission))
            byCard[holding.persona].push_back(holding.claim);
    for (auto &[card, claims] : byCard)
        mail.claims.push_back(std::move(claims));
    PROFFER_TRY(mail.ends, endMails(services, std::move(told.ended)));
    return mail;
}

} // namespace

void CompaniesPage::tellToStop(const std::vector<vendors::HoldingId> &holdings, const QString &company)
{
    confirm(this, theme(), tr("Tell %1 to stop?").arg(company),
            tr("It is written into your history that you told it to stop today, and the permits behind it "
               "are ended. You get the letter to send, and are reminded until it answers."),
            tr("Tell them to stop"), [this, holdings, company] {
                ask<StopMail>([holdings](services::Services &services,
                                         const LongWork &) { return tellThem(services, holdings); },
                              [this, company](const StopMail &mail) {
                                  Q_EMIT said(State::Active,
                                              tr("Written down: you told %1 to stop.").arg(company));
                                  showStops(mail);
                              });
            });
}

void CompaniesPage::showStops(StopMail mail)
{
    if (mail.claims.empty())
        return showEnds(mail.ends);
    const auto claims = std::move(mail.claims.back());
    mail.claims.pop_back();
    const auto &name = mail.vendor.profile.name;
    auto *sheet = new LetterSheet{
        this, context(), tr("Tell %1 to stop").arg(spoken().name(name)), tr("Done"),
        Mail{.vendor = mail.vendor,
             .letter = stopLetter(spoken(), LetterHead{.company = name, .now = now()}, claims)}};
    connect(sheet, &QDialog::finished, this, [this, mail] { showStops(mail); });
    sheet->open();
}

void CompaniesPage::changeCompany(const vendors::Vendor &vendor)
{
    auto *form = new CompanyForm{this, context(), vendor};
    connect(form, &CompanyForm::kept, this, [this](const vendors::Vendor &changed) {
        refresh();
        Q_EMIT said(State::Active, tr("%1 is kept.").arg(spoken().name(changed.profile.name)));
    });
    form->open();
}

void CompaniesPage::askWhatTheyHave(const vendors::Vendor &vendor)
{
    ask<std::vector<std::string>>(
        [id = vendor.id](services::Services &services, const LongWork &) {
            return knownClaims(services, id);
        },
        [this, vendor](const std::vector<std::string> &claims) {
            const auto &name = vendor.profile.name;
            const LetterHead head{.company = name, .now = now()};
            auto *sheet = new LetterSheet{
                this, context(), tr("Ask %1 what they have").arg(spoken().name(name)), tr("I sent it"),
                Mail{.vendor = vendor, .letter = accessLetter(spoken(), head, claims)}};
            connect(sheet, &QDialog::accepted, this, [this, id = vendor.id] { noteAsked(id); });
            sheet->open();
        });
}

/// Nothing in the history stands for a question like this, so it is written into the notes about the company.
void CompaniesPage::noteAsked(const vendors::VendorId &vendor)
{
    ask<vendors::Vendor>(
        [vendor, line = toUtf8(tr("Asked on %1 what they have.").arg(spoken().day(now())))](
            services::Services &services, const LongWork &) -> Result<vendors::Vendor> {
            PROFFER_TRY(const auto former, services.vendors().get(vendor));
            const auto notes = former.notes ? former.notes->text.value_or("") : std::string{};
            return services.vendors().setNotes(vendor, notes.empty() ? line : notes + "\n" + line);
        },
        [this](const vendors::Vendor &noted) {
            refresh();
            Q_EMIT said(State::Active, tr("Written into your notes about %1: you asked what they have.")
                                           .arg(spoken().name(noted.profile.name)));
        });
}

} // namespace proffer::ui
