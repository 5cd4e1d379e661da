// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "permit_mail.h"

#include "exchange/file_name.h"

namespace proffer::ui {
namespace {

Result<exchange::Parcel> parcelOf(services::Services &services, const grants::Grant &grant)
{
    if (grant.claims.empty())
        return services.handOvers().inPlain(grant.id, exchange::How::File);
    PROFFER_TRY(const auto requests, services.requests().list(grant.vendor));
    for (const auto &request : requests)
        // One that is over, or has no key that can be trusted, cannot carry it; the next one may.
        if (auto sealed = services.handOvers().encrypted(grant.id, request.text))
            return sealed;
    return services.handOvers().inPlain(grant.id, exchange::How::InPerson);
}

} // namespace

Result<PermitMail> permitMail(services::Services &services, const grants::GrantId &id)
{
    PermitMail mail;
    PROFFER_TRY(mail.grant, services.grants().get(id));
    PROFFER_TRY(mail.vendor, services.vendors().get(mail.grant.vendor));
    PROFFER_TRY(mail.terms, services.grants().terms(id));
    PROFFER_TRY(mail.parcel, parcelOf(services, mail.grant));
    return mail;
}

Result<std::vector<EndMail>> endMails(services::Services &services, std::vector<grants::Ended> ended)
{
    std::vector<EndMail> mails;
    for (auto &each : ended) {
        const auto same = std::ranges::find_if(mails, [&](const EndMail &mail) {
            return mail.ended.front().grant.persona == each.grant.persona;
        });
        if (same != mails.end()) {
            same->ended.push_back(std::move(each));
            continue;
        }
        EndMail mail;
        PROFFER_TRY(mail.vendor, services.vendors().get(each.grant.vendor));
        mail.ended.push_back(std::move(each));
        mails.push_back(std::move(mail));
    }
    return mails;
}

Result<std::vector<EndMail>> endMails(services::Services &services, const grants::GrantId &id)
{
    grants::Ended ended;
    PROFFER_TRY(ended.grant, services.grants().get(id));
    auto notice = services.grants().notice(id);
    if (notice)
        ended.notice = *std::move(notice);
    else if (notice.error().code != ErrorCode::ValueErased)
        return notice.error();
    return endMails(services, std::vector{std::move(ended)});
}

std::string fileFor(const vendors::Vendor &vendor, exchange::ContentKind kind, Instant now)
{
    auto host = vendor.address();
    if (const auto at = host.find("://"); at != std::string_view::npos)
        host.remove_prefix(at + 3);
    return exchange::fileName(kind, vendor.profile.name, host.substr(0, host.find('/')),
                              std::chrono::floor<std::chrono::days>(now));
}

} // namespace proffer::ui
