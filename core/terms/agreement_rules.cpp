// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "terms/rules.h"

namespace proffer::terms {
namespace {

using vocabulary::Stance;

/// One column of the term table: what is allowed if the agreement permits it, and what is never, if not.
struct Column {
    Stance stance;
    std::vector<Scope> scopes;
};

std::vector<Column> columnsOf(const vocabulary::RosterAgreement &agreement)
{
    const bool contribution = agreement.kind == vocabulary::AgreementKind::DataContribution;
    const Scope delivery{.purposes = {"RequestedServiceProvision", "CustomerOrderManagement", "CustomerCare",
                                      "PaymentManagement", "FulfilmentOfContractualObligation"}};
    return {
        // A contribution of data is for what its parties name, not for whatever the service needs.
        {.stance = contribution ? Stance::Unsaid : agreement.serviceDelivery, .scopes = {delivery}},
        {.stance = agreement.analytics,
         .scopes = {{.purposes = {"ServiceUsageAnalytics", "ServiceOptimisation"}}}},
        {.stance = agreement.tracking, .scopes = {{.processing = {"TrackingByFirstParty"}}}},
        {.stance = agreement.profiling,
         .scopes = {{.processing = {"Profiling"}}, {.purposes = {"Personalisation"}}}},
    };
}

Scope whole(Scope scope)
{
    return withWholeIris(std::move(scope)).value();
}

} // namespace

AgreementRules rulesOf(const vocabulary::RosterAgreement &agreement)
{
    AgreementRules rules;
    const std::string code{agreement.code};
    for (auto &column : columnsOf(agreement)) {
        const bool allowed = column.stance == Stance::Required || column.stance == Stance::Permitted;
        for (auto &scope : column.scopes) {
            if (allowed)
                rules.allowances.push_back({.rule = code, .scope = whole(std::move(scope))});
            else if (column.stance == Stance::Prohibited)
                rules.prohibitions.push_back({.rule = code, .scopes = {whole(std::move(scope))}});
        }
    }
    if (agreement.kind == vocabulary::AgreementKind::PersonToPerson)
        return rules;
    rules.prohibitions.push_back({.rule = code, .scopes = {whole({.processing = {"TrackingByThirdParty"}})}});
    // What is not anonymised never goes to others. Where the anonymised may, whether it is needs the person.
    if (agreement.sharingAnonymised != Stance::Permitted)
        rules.prohibitions.push_back({.rule = code, .scopes = {{.passedOn = true}}});
    return rules;
}

} // namespace proffer::terms
