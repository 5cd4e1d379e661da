// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "terms/rules.h"

namespace proffer::terms {
namespace {

using vocabulary::Stance;

/// One column of the term table: what is allowed if the agreement permits it, and what is never, if not.
struct Column {
    Stance stance;
    std::vector<Scope> allowed;
    std::vector<Scope> never;
};

bool isPermitted(Stance stance)
{
    return stance == Stance::Required || stance == Stance::Permitted;
}

std::vector<Column> columnsOf(const vocabulary::RosterAgreement &agreement)
{
    // A contribution of data is for what its parties name, not for whatever a service needs.
    const bool contribution = agreement.kind == vocabulary::AgreementKind::DataContribution;
    const std::vector<std::string> delivery{"RequestedServiceProvision", "CustomerOrderManagement",
                                            "CustomerCare", "PaymentManagement",
                                            "FulfilmentOfContractualObligation"};
    const std::vector<std::string> analytics{"ServiceUsageAnalytics", "ServiceOptimisation"};
    // Tracking and profiling serve what the agreement is for, and nothing else.
    auto served = delivery;
    if (isPermitted(agreement.analytics))
        served.insert(served.end(), analytics.begin(), analytics.end());
    auto personal = served;
    personal.emplace_back("ServicePersonalisation");
    return {
        {.stance = contribution ? Stance::Unsaid : agreement.serviceDelivery,
         .allowed = {{.purposes = delivery}},
         .never = {{.purposes = delivery}}},
        {.stance = agreement.analytics,
         .allowed = {{.purposes = analytics}},
         .never = {{.purposes = analytics}}},
        {.stance = agreement.tracking,
         .allowed = {{.purposes = served, .processing = {"TrackingByFirstParty"}}},
         .never = {{.processing = {"TrackingByFirstParty"}}}},
        {.stance = agreement.profiling,
         .allowed = {{.purposes = personal, .processing = {"Profiling"}},
                     {.purposes = {"ServicePersonalisation"}}},
         .never = {{.processing = {"Profiling"}}, {.purposes = {"Personalisation"}}}},
    };
}

Scope whole(Scope scope)
{
    return withWholeIris(std::move(scope)).value();
}

} // namespace

AgreementRules rulesOf(const vocabulary::RosterAgreement &agreement)
{
    AgreementRules rules{.code = std::string{agreement.code}};
    const auto &code = rules.code;
    for (auto &column : columnsOf(agreement)) {
        if (isPermitted(column.stance))
            for (auto &scope : column.allowed)
                rules.allowances.push_back({.rule = code, .scope = whole(std::move(scope))});
        if (column.stance == Stance::Prohibited)
            for (auto &scope : column.never)
                rules.prohibitions.push_back({.rule = code, .scopes = {whole(std::move(scope))}});
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
