// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "results.h"

#include "grants/checker.h"
#include "grants/grants.h"
#include "grants/projection.h"
#include "grants/vendor_side.h"
#include "profile/profile.h"
#include "profile/projection.h"
#include "vendors/keys.h"
#include "vendors/projection.h"
#include "vendors/relationships.h"
#include "vendors/vendors.h"

#include <QTemporaryDir>

/// What the tests of grants share: a vault with a person, a few facts and preferences, and vendors with keys.
namespace proffer::test {

using namespace std::chrono_literals;

inline vault::Vault makeVault(const std::filesystem::path &root, const vault::Surroundings &surroundings,
                              const ledger::Projections &more = {})
{
    ledger::Projections projections{std::make_shared<profile::ProfileProjection>(),
                                    std::make_shared<vendors::VendorsProjection>(),
                                    std::make_shared<grants::GrantsProjection>()};
    projections.insert(projections.end(), more.begin(), more.end());
    return must(vault::Vault::create(root / "vault", "Test", must(vault::Credential::password(asBytes("pw"))),
                                     std::move(projections), surroundings));
}

struct Person {
    explicit Person(const ledger::Projections &more = {})
        : vault(makeVault(root.path().toStdString(),
                          {.clock = clock,
                           .random = random,
                           .stateFolder = std::filesystem::path{root.path().toStdString()} / "state",
                           .cost = {.memoryKib = 8, .passes = 1}},
                          more))
    {
    }

    QTemporaryDir root{};
    SetClock clock{};
    crypto::SystemRandom random{};
    vault::Vault vault;
    profile::Profile profile{vault.ledger()};
    vendors::Vendors vendors{vault.ledger()};
    vendors::VendorKeys keys{vault.ledger()};
    vendors::Relationships relationships{vault.ledger()};
    grants::Grants grants{vault};
    profile::SubjectId self = must(profile.people().addSelf("Hanako")).id;
    profile::PersonaId persona = must(profile.people().addPersona(self, "Everyday")).id;

    profile::AttributeId fact(std::string_view claim, json::Value value)
    {
        return must(profile.attributes().set({.subject = self,
                                              .claim = must(profile::ClaimKey::parse(claim)),
                                              .value = std::move(value)}))
            .id;
    }
    vendors::VendorId vendor(const std::string &name, const std::string &origin)
    {
        return must(vendors.add({.name = name,
                                 .kind = vendors::Kind::Shop,
                                 .place = must(vendors::Origin::parse(origin))}))
            .id;
    }
    vendors::VendorId vendorWithKey(const std::string &name, const std::string &origin,
                                    const crypto::Ed25519PrivateKey &key)
    {
        const auto id = vendor(name, origin);
        must(keys.pin(id, jose::PublicJwk::of(key), vendors::KeyTrust::InPerson));
        return id;
    }
    Date today() const { return std::chrono::floor<std::chrono::days>(clock.current); }

    grants::GrantRequest request(const vendors::VendorId &vendor,
                                 std::vector<profile::AttributeId> attributes) const
    {
        return {.vendor = vendor,
                .persona = persona,
                .attributes = std::move(attributes),
                .terms = {.permissions = {{.purpose = "ServiceProvision", .retention = {.days = 90}}}},
                .validUntil = today() + std::chrono::days{90}};
    }
    ledger::Verified verified() { return must(vault.verify()); }
};

} // namespace proffer::test
