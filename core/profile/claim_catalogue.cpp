// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ascii.h"
#include "profile/claim.h"

#include <algorithm>
#include <array>

#define PD "https://w3id.org/dpv/pd#"

namespace proffer::profile {
namespace {

using enum ClaimKind;

/// OpenID Connect Core 1.0, section 5.1, and OpenID Connect for Identity Assurance 1.0, section 4; then own
/// ones.
constexpr auto catalogue = std::to_array<ClaimSpec>({
    {"name", Text, PD "Name"},
    {"family_name", Text, PD "Name"},
    {"given_name", Text, PD "Name"},
    {"middle_name", Text, PD "Name"},
    {"nickname", Text, PD "Name"},
    {"preferred_username", Text, PD "Username"},
    {"name_prefix", Text, PD "Name"},
    {"name_suffix", Text, PD "Name"},
    {"birth_family_name", Text, PD "Name"},
    {"birth_given_name", Text, PD "Name"},
    {"email", Email, PD "EmailAddress"},
    {"email_verified", Boolean, PD "EmailAddress"},
    {"phone_number", Phone, PD "TelephoneNumber"},
    {"phone_number_verified", Boolean, PD "TelephoneNumber"},
    {"address", Address, PD "PhysicalAddress"},
    {"country", Text, PD "Country"},
    {"region", Text, PD "Region"},
    {"prefecture", Text, PD "Region"},
    {"locality", Text, PD "Locality"},
    {"postal_code", Text, PD "PostalCode"},
    {"birthdate", BirthDate, PD "BirthDate"},
    {"gender", Text, PD "Gender"},
    {"gender_identity", Text, PD "Gender"},
    {"nationality", Text, PD "Nationality"},
    {"marital_status", Text, PD "MaritalStatus"},
    {"anniversary", Text, PD "Marriage"},
    {"language", Locale, PD "Language"},
    {"locale", Locale, PD "Language"},
    {"zoneinfo", TimeZone, PD "Location"},
    {"website", Url, PD "Contact"},
    {"profile", Url, PD "SocialMedia"},
    {"picture", Url, PD "Picture"},
    {"organization", Text, PD "CurrentEmployment"},
    {"department", Text, PD "CurrentEmployment"},
    {"job_title", Text, PD "Job"},
    {"role", Text, PD "Job"},
    {"height", Text, PD "Height"},
    {"weight", Text, PD "Weight"},
    {"blood_type", Text, PD "BloodType"},
    {"allergies", Text, PD "MedicalHealth"},
    {"religion", Text, PD "Religion"},
    {"passport_number", Text, PD "Passport"},
    {"national_id", Text, PD "OfficialID"},
    {"bank_account", Text, PD "BankAccount"},
});

bool isAgeOver(std::string_view name)
{
    constexpr std::string_view prefix = "age_over_";
    if (!name.starts_with(prefix))
        return false;
    const auto years = name.substr(prefix.size());
    return !years.empty() && years.size() <= 3 && years.front() != '0' && std::ranges::all_of(years, isDigit);
}

} // namespace

std::span<const ClaimSpec> claimCatalogue()
{
    return catalogue;
}

ClaimSpec claimSpec(const ClaimKey &claim)
{
    const auto *known = std::ranges::find(catalogue, std::string_view{claim.name()}, &ClaimSpec::name);
    if (known != catalogue.end())
        return *known;
    if (isAgeOver(claim.name()))
        return {.name = {}, .kind = Boolean, .category = PD "AgeRange"};
    return {.name = {}, .kind = Free, .category = "https://w3id.org/dpv#PersonalData"};
}

} // namespace proffer::profile
