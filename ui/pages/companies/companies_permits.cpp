// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "companies/companies_page.h"
#include "companies/permit_form.h"
#include "companies/send_sheet.h"
#include "letters.h"
#include "parts/confirm.h"
#include "parts/details.h"
#include "permit_mail.h"
#include "wording/wording.h"

namespace proffer::ui {
namespace {

struct PermitTerms {
    std::string company{};
    grants::Grant grant{};
    grants::Terms terms{};
};

Result<PermitTerms> termsOf(services::Services &services, const grants::GrantId &id)
{
    PermitTerms permit;
    PROFFER_TRY(permit.grant, services.grants().get(id));
    PROFFER_TRY(permit.terms, services.grants().terms(id));
    PROFFER_TRY(const auto vendor, services.vendors().get(permit.grant.vendor));
    permit.company = vendor.profile.name;
    return permit;
}

} // namespace

void CompaniesPage::givePermit(const vendors::VendorId &vendor)
{
    ask<PermitMaterial>(
        [vendor](services::Services &services, const LongWork &) { return permitMaterial(services, vendor); },
        [this](const PermitMaterial &material) {
            if (material.isEmpty()) {
                Q_EMIT said(State::Problem,
                            tr("You keep no details yet that a permit could be about. Add some under "
                               "My data first."));
                return;
            }
            if (!material.nameable) {
                Q_EMIT said(
                    State::Problem,
                    tr("A permit names the company by its website or by its key, and you keep neither. "
                       "Add the website first, under Change."));
                return;
            }
            auto *form = new PermitForm{this, context(), material};
            connect(form, &PermitForm::given, this, &CompaniesPage::given);
            form->open();
        });
}

void CompaniesPage::given(const grants::Issued &issued)
{
    refresh();
    Q_EMIT said(State::Active,
                tr("Signed. The permit is over on %1.")
                    .arg(spoken().date(std::chrono::floor<std::chrono::days>(issued.grant.validUntil))));
    sendPermit(issued.grant.id);
}

void CompaniesPage::readPermit(const grants::GrantId &grant)
{
    ask<PermitTerms>(
        [grant](services::Services &services, const LongWork &) { return termsOf(services, grant); },
        [this](const PermitTerms &permit) {
            const auto company = spoken().name(permit.company);
            auto *sheet = new Sheet{this, theme(), tr("What the permit of %1 says").arg(company), {}};
            for (const auto &sentence :
                 wording::sayTerms(spoken().words(), permit.terms, {.name = permit.company}))
                sheet->addSentence(toText(sentence));
            sheet->addSentence(
                tr("Given on %1, until %2.")
                    .arg(spoken().day(permit.grant.issuedAt), spoken().lastDay(permit.grant.validUntil)));
            if (permit.grant.endedAt)
                sheet->addSentence(tr("You ended it on %1.").arg(spoken().day(*permit.grant.endedAt)));
            QStringList details;
            for (const auto &claim : permit.grant.claims)
                details.append(sayDetail(spoken(), claim));
            sheet->addSentence(details.isEmpty() ? tr("No details were in it.")
                                                 : tr("These details were in it:"));
            for (const auto &detail : details)
                sheet->addSentence(detail, Colour::Muted);
            sheet->open();
        });
}

void CompaniesPage::sendPermit(const grants::GrantId &grant)
{
    ask<PermitMail>(
        [grant](services::Services &services, const LongWork &) { return permitMail(services, grant); },
        [this](const PermitMail &mail) {
            const auto &name = mail.vendor.profile.name;
            const LetterHead head{.company = name, .now = now()};
            const auto how = mail.parcel.handOver.how;
            const auto byHand = how == exchange::How::InPerson;
            auto *sheet = new SendSheet{
                this, context(), tr("What %1 gets").arg(spoken().name(name)),
                byHand ? tr("I handed it over") : tr("I sent it"),
                Mail{.vendor = mail.vendor, .letter = permitLetter(spoken(), head, mail.grant, mail.terms)}};
            sheet->enclose({.title = tr("The permit"),
                            .kind = mail.parcel.kind,
                            .content = mail.parcel.content,
                            .fileName = fileFor(mail.vendor, mail.parcel.kind, now()),
                            .inPerson = byHand});
            sheet->mustLeave();
            connect(sheet, &SendSheet::sent, this,
                    [this, parcel = mail.parcel](exchange::How left) { noteSent(parcel, left); });
            sheet->open();
        });
}

/// That it was encrypted, or given by hand, says more than in which form.
void CompaniesPage::noteSent(exchange::Parcel parcel, exchange::How left)
{
    auto &how = parcel.handOver.how;
    if (how != exchange::How::InPerson && how != exchange::How::Encrypted)
        how = left;
    ask<exchange::HandOver>([parcel](services::Services &services,
                                     const LongWork &) { return services.handOvers().record(parcel); },
                            [this](const exchange::HandOver &) {
                                refresh();
                                Q_EMIT said(State::Active,
                                            tr("Written down: you handed the permit over today."));
                            });
}

void CompaniesPage::endPermit(const grants::GrantId &grant, const QString &company)
{
    confirm(this, theme(), tr("End this permit?"),
            tr("%1 may not use what it got by it any more. This cannot be taken back. A letter and a signed "
               "notice are written for you to send.")
                .arg(company),
            tr("End permit"), [this, grant, company] {
                ask<std::vector<EndMail>>(
                    [grant](services::Services &services, const LongWork &) -> Result<std::vector<EndMail>> {
                        PROFFER_TRY(auto ended, services.grants().end(grant, {}));
                        return endMails(services, std::vector{std::move(ended)});
                    },
                    [this, company](const std::vector<EndMail> &mails) {
                        Q_EMIT said(State::Active, tr("The permit of %1 is ended.").arg(company));
                        showEnds(mails);
                    });
            });
}

void CompaniesPage::endAll(const vendors::VendorId &vendor, const QString &company)
{
    confirm(this, theme(), tr("End all permits of %1?").arg(company),
            tr("It may not use what it got by them any more. This cannot be taken back. A letter and signed "
               "notices are written for you to send."),
            tr("End all permits"), [this, vendor] {
                ask<std::vector<EndMail>>(
                    [vendor](services::Services &services, const LongWork &) -> Result<std::vector<EndMail>> {
                        PROFFER_TRY(auto ended, services.grants().endAllOf(vendor, {}));
                        return endMails(services, std::move(ended));
                    },
                    [this](const std::vector<EndMail> &mails) {
                        std::size_t count = 0;
                        for (const auto &mail : mails)
                            count += mail.ended.size();
                        Q_EMIT said(State::Active,
                                    tr("%n permit(s) ended.", nullptr, static_cast<int>(count)));
                        showEnds(mails);
                    });
            });
}

void CompaniesPage::sendEnd(const grants::GrantId &grant)
{
    ask<std::vector<EndMail>>(
        [grant](services::Services &services, const LongWork &) { return endMails(services, grant); },
        [this](const std::vector<EndMail> &mails) { showEnds(mails); });
}

void CompaniesPage::showEnds(const std::vector<EndMail> &mails)
{
    if (mails.empty())
        return;
    const auto &mail = mails.front();
    const auto &name = mail.vendor.profile.name;
    const LetterHead head{.company = name, .now = now()};
    std::vector<grants::Grant> over;
    over.reserve(mail.ended.size());
    for (const auto &ended : mail.ended)
        over.push_back(ended.grant);
    const auto proven =
        std::ranges::any_of(mail.ended, [](const auto &each) { return !each.notice.empty(); });
    auto *sheet =
        new SendSheet{this, context(), tr("Tell %1 that it is over").arg(spoken().name(name)), tr("Done"),
                      Mail{.vendor = mail.vendor, .letter = endLetter(spoken(), head, over, proven)}};
    if (!proven)
        sheet->addSentence(tr("The key that would sign a notice was erased, so there is only the letter."),
                           Colour::Soon);
    for (const auto &[grant, notice] : mail.ended)
        if (!notice.empty())
            sheet->enclose(
                {.title = tr("Signed notice about the permit of %1").arg(spoken().day(grant.issuedAt)),
                 .kind = exchange::ContentKind::Notice,
                 .content = notice,
                 .fileName = fileFor(mail.vendor, exchange::ContentKind::Notice, now())});
    connect(sheet, &QDialog::finished, this,
            [this, rest = std::vector<EndMail>(mails.begin() + 1, mails.end())] { showEnds(rest); });
    sheet->open();
}

} // namespace proffer::ui
