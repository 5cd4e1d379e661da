// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "terms/permission.h"
#include "words.h"
#include "writers.h"

#include <algorithm>
#include <set>

namespace proffer::receipts {
namespace {

Done checkComplete(const Account &account, const Facts &facts)
{
    PROFFER_CHECK(needPermissions(account));
    Missing missing;
    missing.unlessSaid("jurisdiction", facts.jurisdiction);
    missing.unlessSaid("party_contact", facts.contact);
    missing.unlessSaid("party_address", facts.address);
    missing.unlessSaid("party_email", facts.email);
    missing.unlessSaid("party_phone", facts.phone);
    missing.unlessSaid("privacy_notice", facts.notice);
    missing.unlessSaid("service", facts.service);
    return missing.done();
}

json::Object controllerOf(const Account &account, const Facts &facts)
{
    json::Object controller{
        {"piiController", account.vendor.profile.name},
        {"contact", facts.contact},
        // https://schema.org/PostalAddress (section 4.4.6); phone as RFC 3966 has it (section 4.4.8).
        {"address", json::Object{{"@type", "PostalAddress"}, {"streetAddress", facts.address}}},
        {"email", facts.email},
        {"phone", "tel:" + facts.phone},
        {"onBehalf", false}};
    if (account.audience.starts_with("https:"))
        controller.emplace("piiControllerUrl", account.audience);
    return controller;
}

/// When it is over; a receipt of this standard has no other place for what became of the consent.
std::string termination(const Account &account, const Facts &facts, const terms::Permission &permission)
{
    const auto &last = account.history.back();
    const auto kept = "; data is kept for " + permission.retention.text();
    if (last.change == Change::Withdrawn)
        return "Withdrawn at " + toRfc3339(last.when) + kept;
    if (last.change == Change::Expired)
        return "Expired at " + toRfc3339(last.when) + kept;
    return "At " + toRfc3339(account.grant.validUntil) +
           ", or with the person's signed notice (proffer-revocation+jwt), sent to " + facts.withdrawal +
           kept;
}

std::string purposeText(const terms::Permission &permission)
{
    return permission.intent.empty() ? labelOf(permission.purpose) : permission.intent;
}

json::Object purposeOf(const Account &account, const Facts &facts, const terms::Permission &permission)
{
    json::Object purpose{{"purpose", purposeText(permission)},
                         {"purposeCategory", json::Array{permission.purpose}},
                         {"consentType", "EXPLICIT"},
                         {"piiCategory", textArray(permission.data)},
                         {"termination", termination(account, facts, permission)},
                         {"thirdPartyDisclosure", !permission.recipients.empty()}};
    if (!permission.recipients.empty())
        purpose.emplace("thirdPartyName", joined(permission.recipients));
    return purpose;
}

json::Object serviceOf(const Account &account, const Facts &facts)
{
    json::Array purposes;
    for (const auto &permission : account.terms.permissions)
        purposes.emplace_back(purposeOf(account, facts, permission));
    return {{"service", facts.service}, {"purposes", std::move(purposes)}};
}

json::Array sensitiveCategories(const Account &account)
{
    std::set<std::string> found;
    for (const auto &permission : account.terms.permissions)
        std::ranges::copy_if(permission.data, std::inserter(found, found.end()), isSensitive);
    return {found.begin(), found.end()};
}

} // namespace

Result<json::Object> writeKantara(const Account &account, const Facts &facts, const Stamp &stamp)
{
    PROFFER_CHECK(checkComplete(account, facts));
    auto sensitive = sensitiveCategories(account);
    const bool isSensitive = !sensitive.empty();
    return json::Object{{"version", kantaraVersion},
                        {"jurisdiction", facts.jurisdiction},
                        {"consentTimestamp", toUnixSeconds(account.grant.validFrom)},
                        {"collectionMethod", "Signed with the key of this relationship alone: " +
                                                 std::string{grants::vctOf(account.grant.kind)}},
                        {"consentReceiptID", uuidText(stamp.id)},
                        {"language", facts.language},
                        {"piiPrincipalId", account.issuer},
                        {"piiControllers", json::Array{controllerOf(account, facts)}},
                        {"policyUrl", facts.notice},
                        {"services", json::Array{serviceOf(account, facts)}},
                        {"sensitive", isSensitive},
                        {"spiCat", std::move(sensitive)}};
}

} // namespace proffer::receipts
