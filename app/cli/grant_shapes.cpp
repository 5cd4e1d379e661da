// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "grant_shapes.h"

#include "hand_over.h"
#include "table.h"

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

std::string shortIris(const std::vector<std::string> &iris)
{
    std::vector<std::string> names;
    std::ranges::transform(iris, std::back_inserter(names), shortIri);
    return joined(names);
}

json::Array textsJson(const std::vector<std::string> &texts)
{
    return {texts.begin(), texts.end()};
}

std::string permissionText(const grants::Permission &permission)
{
    Sheet sheet;
    sheet.add("What for", shortIri(permission.purpose));
    sheet.add("Which data", shortIris(permission.data));
    sheet.add("They may", shortIri(permission.processing));
    sheet.add("Got from", shortIris(permission.collection));
    sheet.add("Context", permission.context);
    sheet.add("Intent", permission.intent);
    sheet.add("Seen by", joined(permission.access));
    sheet.add("How often", permission.once ? "once" : "");
    sheet.add("Kept for", permission.retention.text());
    sheet.add("Passed on to", permission.recipients.empty() ? "nobody" : joined(permission.recipients));
    if (permission.inReturn)
        sheet.add("In return", permission.inReturn->kind + " " + permission.inReturn->amount);
    return sheet.text();
}

} // namespace

std::string shortIri(std::string_view iri)
{
    return std::string{iri.substr(iri.find_last_of("#/") + 1)};
}

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
    if (grant.supersededBy)
        object.emplace("superseded_by", grant.supersededBy->text());
    return object;
}

std::string grantSheet(const grants::Grant &grant, std::string_view vendorName, Instant now)
{
    Sheet sheet;
    sheet.add("Permit", grant.id.text());
    sheet.add("Kind", grant.kind == grants::Kind::Statement ? "statement: anyone could use it"
                                                            : grants::toText(grant.kind));
    sheet.add("Company", vendorName);
    sheet.add("Shares", joined(grant.claims));
    sheet.add("State", grants::toText(grants::stateAt(grant, now)));
    sheet.add("From", dayText(grant.validFrom));
    sheet.add("Until", dayText(grant.validUntil));
    if (grant.endedAt)
        sheet.add("Ended",
                  minuteText(*grant.endedAt) + (grant.endReason.empty() ? "" : ", " + grant.endReason));
    if (grant.supersededBy)
        sheet.add("Replaced by", grant.supersededBy->text());
    sheet.add("Your copy", grant.valuesErased ? "its values were erased" : "");
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
    return object;
}

std::string termsText(const grants::Terms &terms)
{
    std::string text;
    for (const auto &permission : terms.permissions)
        text += permissionText(permission);
    for (const auto &prohibition : terms.prohibitions)
        text += "Never: " + visible(valueText(prohibition)) + "\n";
    return text.empty() ? "It permits nothing.\n" : text;
}

Result<std::string> vendorName(services::Services &services, const grants::Grant &grant)
{
    PROFFER_TRY(const auto vendor, services.vendors().get(grant.vendor));
    return vendor.profile.name;
}

Outcome issuedOutcome(const grants::Issued &issued, std::string_view vendor, Instant now)
{
    auto json = grantJson(issued.grant, vendor, now);
    json.emplace("token", issued.token);
    auto text = grantSheet(issued.grant, vendor, now);
    if (issued.grant.kind == grants::Kind::Statement)
        text += "No key of the company is in it: anyone could use it.\n";
    return {.json = std::move(json), .text = std::move(text)};
}

Result<Outcome> issueToken(Session &session, const Arguments &arguments, grants::Kind kind)
{
    PROFFER_TRY(auto handOver, HandOver::prepare(arguments));
    PROFFER_TRY(auto services, session.open());
    PROFFER_TRY(const auto vendor, services.vendors().resolve(arguments.at("VENDOR")));
    PROFFER_TRY(const auto persona, services.persona(arguments.option("persona")));
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
    PROFFER_TRY(const auto grant, services.grants().resolve(arguments.at("GRANT")));
    PROFFER_TRY(const auto made, (services.grants().*text)(grant.id));
    json::Object json{{"id", grant.id.text()}};
    json.emplace(name, made);
    PROFFER_TRY(auto outcome, session.finish(services, {.json = std::move(json)}));
    return handOver.give(made, std::move(outcome));
}

} // namespace proffer::cli
