// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "terms/collection.h"
#include "terms/permission.h"
#include "words.h"
#include "writers.h"

namespace proffer::receipts {
namespace {

json::Object typed(std::string_view type)
{
    return {{"@type", json::Array{type}}};
}

json::Object conceptOf(std::string_view type, std::string_view iri)
{
    auto object = typed(type);
    object.emplace("skos:broader", json::Array{compact(iri)});
    object.emplace("skos:prefLabel", labelOf(iri));
    return object;
}

json::Array purposes(const terms::Permission &permission)
{
    auto purpose = conceptOf("dpv:Purpose", permission.purpose);
    if (!permission.intent.empty())
        purpose.emplace("dct:description", permission.intent);
    return {std::move(purpose)};
}

json::Array personalData(const terms::Permission &permission)
{
    json::Array data;
    for (const auto &category : permission.data) {
        std::string_view type = "dpv:PersonalData";
        if (isSpecialCategory(category))
            type = "dpv:SpecialCategoryPersonalData";
        else if (isSensitive(category))
            type = "dpv:SensitivePersonalData";
        data.emplace_back(conceptOf(type, category));
    }
    return data;
}

/// How the vendor comes by it: from the grant itself, and by the channels that were agreed to.
json::Array dataSources(const Account &account, const terms::Permission &permission)
{
    json::Array sources;
    if (!account.grant.claims.empty())
        sources.emplace_back(typed("dpv:DataSubjectDataSource"));
    for (const auto &channel : permission.collection) {
        auto source = typed("dpv:DataSource");
        source.emplace("@id", channel);
        sources.emplace_back(std::move(source));
    }
    return sources;
}

json::Array storageConditions(const terms::Permission &permission, const Facts &facts)
{
    json::Array places;
    for (const auto &place : facts.storage)
        places.emplace_back("loc:" + place);
    auto location = typed("dpv:StorageLocation");
    location.emplace("dpv:hasLocation", std::move(places));
    auto period = typed("dpv:TemporalDuration");
    period.emplace("rdf:value", permission.retention.text());
    auto duration = typed("dpv:StorageDuration");
    duration.emplace("dpv:hasDuration", std::move(period));
    return {std::move(location), std::move(duration)};
}

/// The vendor, and those it may pass the data on to: by name, for nothing else is known of them.
json::Array recipients(const Account &account, const terms::Permission &permission)
{
    json::Array all{account.audience};
    for (const auto &recipient : permission.recipients) {
        json::Object third{{"@type", json::Array{"dpv:Recipient", "dpv:ThirdParty"}}};
        if (recipient == terms::companyBuyer)
            third.emplace("@id", recipient);
        third.emplace("dpv:hasName", recipient);
        all.emplace_back(std::move(third));
    }
    return all;
}

json::Array rights(const Facts &facts)
{
    auto right = typed("dpv:DataSubjectRight");
    right.emplace("dct:title", "Right to withdraw consent");
    right.emplace("dpv:isExercisedAt", json::Array{contactIri(facts.withdrawal)});
    return {std::move(right)};
}

json::Object gain(const terms::InReturn &inReturn)
{
    json::Object object{{"proffer:kind", inReturn.kind}, {"proffer:keptIfRevoked", inReturn.keptIfRevoked}};
    if (!inReturn.amount.empty())
        object.emplace("proffer:amount", inReturn.amount);
    if (inReturn.by)
        object.emplace("proffer:by", toIsoDate(*inReturn.by));
    return object;
}

/// What narrows a permission and what it is given for; a receipt without it would say more than was
/// permitted.
void addLimits(json::Object &process, const terms::Permission &permission)
{
    if (!permission.context.empty()) {
        auto where = typed("dpv:Context");
        where.emplace("dct:description", permission.context);
        process.emplace("dpv:hasContext", json::Array{std::move(where)});
    }
    if (permission.once)
        process.emplace("dpv:hasFrequency", json::Array{"dpv:SingularFrequency"});
    if (!permission.access.empty())
        process.emplace("dct:accessRights", textArray(permission.access));
    if (permission.inReturn)
        process.emplace("proffer:inReturn", gain(*permission.inReturn));
}

json::Object processOf(const Account &account, const Facts &facts, const terms::Permission &permission)
{
    auto process = typed("dpv:Process");
    process.emplace("dpv:hasPurpose", purposes(permission));
    process.emplace("dpv:hasPersonalData", personalData(permission));
    process.emplace("dpv:hasProcessing", json::Array{conceptOf("dpv:Processing", permission.processing)});
    process.emplace("dpv:hasLegalBasis", json::Array{"dpv:ExplicitlyExpressedConsent"});
    process.emplace("dpv:hasDataController", json::Array{account.audience});
    process.emplace("dpv:hasRecipient", recipients(account, permission));
    process.emplace("dpv:hasStorageCondition", storageConditions(permission, facts));
    process.emplace("dpv:hasConsentControl", withdrawalControls(facts));
    process.emplace("dpv:hasJurisdiction", json::Array{"loc:" + facts.jurisdiction});
    process.emplace("dpv:hasRight", rights(facts));
    if (auto sources = dataSources(account, permission); !sources.empty())
        process.emplace("dpv:hasDataSource", std::move(sources));
    if (!facts.service.empty()) {
        auto service = typed("dpv:Service");
        service.emplace("dct:title", facts.service);
        process.emplace("dpv:hasService", json::Array{std::move(service)});
    }
    addLimits(process, permission);
    return process;
}

} // namespace

json::Array processes(const Account &account, const Facts &facts)
{
    json::Array all;
    for (const auto &permission : account.terms.permissions)
        all.emplace_back(processOf(account, facts, permission));
    return all;
}

json::Array withdrawalControls(const Facts &facts)
{
    auto control = typed("dpv:WithdrawConsent");
    control.emplace("dct:description", "A signed notice of the person's: proffer-revocation+jwt");
    control.emplace("dpv:isExercisedAt", json::Array{contactIri(facts.withdrawal)});
    return {std::move(control)};
}

} // namespace proffer::receipts
