// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "companies/companies_page.h"
#include "companies/company_form.h"
#include "companies/letter_sheet.h"
#include "letters.h"
#include "overview/standing.h"

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

} // namespace

void CompaniesPage::changeCompany(const vendors::Vendor &vendor)
{
    auto *form = new CompanyForm{this, context(), vendor.profile};
    connect(form, &CompanyForm::filled, this, [this, id = vendor.id](const vendors::VendorProfile &profile) {
        ask<vendors::Vendor>(
            [id, profile](services::Services &services, const LongWork &) {
                return services.vendors().change(id, profile);
            },
            [this](const vendors::Vendor &changed) {
                refresh();
                Q_EMIT said(State::Active, tr("%1 is kept.").arg(spoken().name(changed.profile.name)));
            });
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
