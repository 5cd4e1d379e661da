// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "grant_shapes.h"

#include "choices.h"
#include "hand_over.h"
#include "table.h"
#include "telling_words.h"
#include "tongue.h"
#include "vocabulary_words.h"

#include "base/text.h"
#include "crypto/base64url.h"

namespace proffer::cli {
namespace {

std::string joined(const std::vector<std::string> &texts)
{
    std::string text;
    for (const auto &each : texts)
        text += (text.empty() ? "" : ", ") + each;
    return text;
}

std::string allWords(const std::vector<std::string> &iris)
{
    std::vector<std::string> names;
    std::ranges::transform(iris, std::back_inserter(names), iriWords);
    return joined(names);
}

json::Array textsJson(const std::vector<std::string> &texts)
{
    return {texts.begin(), texts.end()};
}

/// When it ended, and why in the person's own words; that a narrower one took its place is said beside it.
std::string endText(const grants::Grant &grant)
{
    const bool own = !grant.supersededBy && !grant.endReason.empty();
    return minuteText(*grant.endedAt) + (own ? ", " + grant.endReason : "");
}

std::string permissionText(const terms::Permission &permission)
{
    Sheet sheet;
    sheet.add(tr("What for"), iriWords(permission.purpose));
    sheet.add(tr("Which data"), allWords(permission.data));
    sheet.add(tr("They may"), iriWords(permission.processing));
    sheet.add(tr("Got from"), allWords(permission.collection));
    sheet.add(tr("Context"), permission.context);
    sheet.add(tr("Intent"), permission.intent);
    sheet.add(tr("Seen by"), joined(permission.access));
    sheet.add(tr("How often"), permission.once ? tr("once") : std::string{});
    sheet.add(tr("Kept for"), durationWords(permission.retention));
    sheet.add(tr("Passed on to"),
              permission.recipients.empty() ? tr("nobody") : joined(permission.recipients));
    if (permission.inReturn)
        sheet.add(tr("In return"),
                  permission.inReturn->kind +
                      (permission.inReturn->amount.empty() ? "" : ", " + permission.inReturn->amount));
    return sheet.text();
}

} // namespace

json::Object grantJson(const grants::Grant &grant, std::string_view vendorName, Instant now)
{
    json::Object object{{"id", grant.id.text()},
                        {"kind", grants::toText(grant.kind)},
                        {"vendor", grant.vendor.text()},
                        {"vendor_name", vendorName},
                        {"relationship", grant.relationship.text()},
                        {"persona", grant.persona.text()},
                        {"sha256", crypto::toBase64Url(grant.sha256)},
                        {"claims", textsJson(grant.claims)},
                        {"state", grants::toText(grants::stateAt(grant, now))},
                        {"issued", toRfc3339(grant.issuedAt)},
                        {"valid_from", toRfc3339(grant.validFrom)},
                        {"valid_until", toRfc3339(grant.validUntil)},
                        {"values_erased", grant.valuesErased}};
    if (grant.holder)
        object.emplace("holder", grant.holder->text());
    if (grant.endedAt) {
        object.emplace("ended", toRfc3339(*grant.endedAt));
        object.emplace("end_reason", grant.endReason);
    }
    if (grant.list)
        object.emplace("list", json::Object{{"idx", static_cast<std::int64_t>(grant.list->index)},
                                            {"uri", grant.list->uri}});
    if (grant.supersededBy)
        object.emplace("superseded_by", grant.supersededBy->text());
    return object;
}

std::string grantSheet(const grants::Grant &grant, std::string_view vendorName, Instant now)
{
    Sheet sheet;
    sheet.add(tr("Permission"), grant.id.text());
    sheet.add(tr("Kind"), inWords(grant.kind));
    sheet.add(tr("Company"), vendorName);
    sheet.add(tr("Shares"), claimsPhrase(grant.claims));
    sheet.add(tr("State"), stateWords(grant, now));
    sheet.add(tr("From"), dayText(grant.validFrom));
    sheet.add(tr("Until"), dayText(grant.validUntil));
    if (grant.endedAt)
        sheet.add(grant.supersededBy ? "Replaced" : "Ended", endText(grant));
    if (grant.supersededBy)
        sheet.add(tr("By"), grant.supersededBy->text());
    if (grant.list)
        sheet.add(tr("Looked up at"), grant.list->uri);
    sheet.add(tr("Your copy"), grant.valuesErased ? tr("its values were erased") : std::string{});
    return sheet.text();
}

json::Object termsJson(const grants::Terms &terms)
{
    json::Array permissions;
    for (const auto &permission : terms.permissions)
        permissions.emplace_back(permission.toJson());
    json::Object object{{"permission", std::move(permissions)}, {"prohibition", terms.prohibitions}};
    if (!terms.jurisdiction.empty())
        object.emplace("jurisdiction", terms.jurisdiction);
    if (!terms.withdrawal.empty())
        object.emplace("withdrawal", terms.withdrawal);
    if (terms.request)
        object.emplace("request", grants::toJson(*terms.request));
    if (terms.agreement)
        object.emplace("agreement", grants::toJson(*terms.agreement));
    return object;
}

std::string termsText(const grants::Terms &terms)
{
    std::string text;
    for (const auto &permission : terms.permissions)
        text += permissionText(permission);
    for (const auto &prohibition : terms.prohibitions)
        text += tr("Never: {what}", {{"what", visible(valueText(prohibition))}}) + "\n";
    if (terms.agreement)
        text += tr("Under the agreement {code}", {{"code", visible(terms.agreement->code)}}) + "\n";
    return text.empty() ? tr("It permits nothing.") + "\n" : text;
}

Result<std::string> vendorName(services::Services &services, const grants::Grant &grant)
{
    PROFFER_TRY(const auto vendor, services.vendors().get(grant.vendor));
    return vendor.profile.name;
}

Result<std::vector<grants::Grant>> grantsOf(services::Services &services,
                                            std::optional<std::string_view> vendor)
{
    if (!vendor)
        return services.grants().list();
    PROFFER_TRY(const auto named, vendorNamed(services, *vendor));
    return services.grants().list(named.id);
}

Result<ListedGrants> listedGrants(services::Services &services, const std::vector<grants::Grant> &grants,
                                  Instant now)
{
    ListedGrants listed{
        .table = Table{{tr("Company"), tr("Kind"), tr("State"), tr("Until"), tr("Shares"), tr("Id")}}};
    for (const auto &grant : grants) {
        PROFFER_TRY(const auto name, vendorName(services, grant));
        listed.json.push_back(grantJson(grant, name, now));
        listed.table.add({name, std::string{inWords(grant.kind)}, std::string{stateWords(grant, now)},
                          dayText(grant.validUntil), claimsPhrase(grant.claims), grant.id.text()});
    }
    return listed;
}

Outcome issuedOutcome(const grants::Issued &issued, std::string_view vendor, Instant now)
{
    auto json = grantJson(issued.grant, vendor, now);
    json.emplace("token", issued.token);
    auto text = grantSheet(issued.grant, vendor, now);
    if (issued.grant.kind == grants::Kind::Statement)
        text += tr("No key of the company is in it: anyone could use it.") + "\n";
    return {.json = std::move(json), .text = std::move(text)};
}

Result<Outcome> issueToken(Session &session, const Arguments &arguments, grants::Kind kind)
{
    PROFFER_TRY(auto handOver, HandOver::prepare(arguments));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto vendor, vendorNamed(services, arguments.at("VENDOR")));
    PROFFER_TRY(const auto persona, personaNamed(services, arguments.option("persona")));
    PROFFER_TRY(const auto request, requestFrom(session, services, arguments, kind, vendor.id, persona));
    PROFFER_TRY(const auto issued, services.grants().issue(request));
    PROFFER_TRY(auto outcome,
                session.finish(services, issuedOutcome(issued, vendor.profile.name, session.clock().now())));
    return handOver.give(issued.token, std::move(outcome));
}

Result<Outcome> handOverText(Session &session, const Arguments &arguments, std::string_view name,
                             Result<std::string> (grants::Grants::*text)(const grants::GrantId &))
{
    PROFFER_TRY(auto handOver, HandOver::prepare(arguments));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto grant, grantNamed(services, arguments.at("GRANT")));
    PROFFER_TRY(const auto made, (services.grants().*text)(grant.id));
    json::Object json{{"id", grant.id.text()}};
    json.emplace(name, made);
    PROFFER_TRY(auto outcome, session.finish(services, {.json = std::move(json)}));
    return handOver.give(made, std::move(outcome));
}

} // namespace proffer::cli
