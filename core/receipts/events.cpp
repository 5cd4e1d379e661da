// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "words.h"
#include "writers.h"

#include "profile/preference.h"
#include "json/write.h"

namespace proffer::receipts {
namespace {

std::string_view statusOf(Change change)
{
    switch (change) {
    case Change::Given:
        return "dpv:ConsentGiven";
    case Change::Refused:
        return "dpv:ConsentRefused";
    case Change::Withdrawn:
        return "dpv:ConsentWithdrawn";
    case Change::Expired:
        return "dpv:ConsentExpired";
    }
    return {};
}

std::string methodOf(const StateChange &change, grants::Kind kind)
{
    switch (change.change) {
    case Change::Given:
    case Change::Refused:
        return "Signed with the key of this relationship alone: " + std::string{grants::vctOf(kind)};
    case Change::Withdrawn:
        return change.hasNotice ? "Signed notice: proffer-revocation+jwt"
                                : "Entry in the person's own history";
    case Change::Expired:
        return "End of the time for which it was given";
    }
    return {};
}

/// Given until a day; over for good.
json::Object durationOf(Change change, Instant validUntil)
{
    if (change == Change::Given || change == Change::Refused)
        return {{"@type", json::Array{"dpv:UntilTimeDuration"}}, {"rdf:value", toRfc3339(validUntil)}};
    return {{"@type", json::Array{"dpv:EndlessDuration"}}};
}

json::Object eventOf(const StateChange &change, const Account &account)
{
    // Signing a grant is an act about nothing but the consent.
    constexpr std::string_view type = "dpv:ExplicitlyExpressedConsent";
    json::Object event{{"@type", json::Array{statusOf(change.change), type}},
                       {"dpv:hasLegalBasis", json::Array{type}},
                       {"dpv:isIndicatedAtTime", toRfc3339(change.when)},
                       {"dpv:isIndicatedBy", json::Array{account.issuer}},
                       {"dpv:hasIndicationMethod", methodOf(change, account.grant.kind)},
                       {"dpv:hasDuration", durationOf(change.change, account.grant.validUntil)}};
    if (!change.reason.empty())
        event.emplace("dct:description", change.reason);
    return event;
}

} // namespace

json::Array consentEvents(const Account &account)
{
    json::Array events;
    for (const auto &change : account.history)
        events.emplace_back(eventOf(change, account));
    return events;
}

json::Array prohibitions(const Account &account)
{
    const StateChange refused{.change = Change::Refused, .when = account.grant.validFrom};
    json::Array rules;
    for (const auto &prohibition : account.terms.prohibitions) {
        json::Object rule{{"@type", json::Array{"dpv:Prohibition"}},
                          {"dpv:hasConsentStatus", json::Array{eventOf(refused, account)}}};
        const auto *key = prohibition.find("preference");
        const auto *value = prohibition.find("value");
        if (key && key->asString() && value) {
            rule.emplace("skos:prefLabel", *key);
            rule.emplace("rdf:value", profile::preferenceText(*value));
        } else {
            rule.emplace("skos:prefLabel", json::write(prohibition));
        }
        rules.emplace_back(std::move(rule));
    }
    return rules;
}

} // namespace proffer::receipts
