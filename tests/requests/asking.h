// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agreements/projection.h"
#include "crypto/base64url.h"
#include "crypto/hash.h"
#include "grants/projection.h"
#include "grants/vendor_side.h"
#include "jose/did.h"
#include "jose/jwt.h"
#include "profile/profile.h"
#include "profile/projection.h"
#include "requests/projection.h"
#include "requests/requests.h"
#include "terms/collection.h"
#include "terms/projection.h"
#include "terms/rule_book.h"
#include "vendors/projection.h"
#include "vendors/relationships.h"
#include "vendors/vendors.h"

#include "results.h"

#include <QTemporaryDir>
#include <QTest>

/// A person with a vault, a few facts and rules, and a shop that asks.
namespace proffer::test {

inline std::string category(std::string_view word)
{
    return std::string{vocabulary::Vocabulary::personalData().find(word).value()->iri};
}

/// The e-mail address for deliveries, asked directly, for 30 days.
inline requests::RequestItem anItem(std::string_view data = "EmailAddress",
                                    std::string_view purpose = "DeliveryOfGoods")
{
    return {.use = {.purpose = std::string{vocabulary::Vocabulary::purposes().find(purpose).value()->iri},
                    .data = {category(data)},
                    .processing = "https://w3id.org/dpv#Consult",
                    .collection = {std::string{terms::channelIri(terms::Channel::AskedDirectly)}},
                    .retention = {.days = 30}},
            .why = "to send what you ordered"};
}

struct Asking {
    QTemporaryDir root{};
    SetClock clock{};
    crypto::SystemRandom random{};
    vault::Vault vault = must(vault::Vault::create(
        std::filesystem::path{root.path().toStdString()} / "vault", "Test",
        must(vault::Credential::password(asBytes("pw"))),
        {std::make_shared<profile::ProfileProjection>(), std::make_shared<vendors::VendorsProjection>(),
         std::make_shared<terms::TermsProjection>(), std::make_shared<grants::GrantsProjection>(),
         std::make_shared<agreements::AgreementsProjection>(),
         std::make_shared<requests::RequestsProjection>()},
        {.clock = clock,
         .random = random,
         .stateFolder = std::filesystem::path{root.path().toStdString()} / "state",
         .cost = {.memoryKib = 8, .passes = 1}}));
    ledger::Ledger &ledger = vault.ledger();
    profile::Profile profile{ledger};
    vendors::Vendors vendors{ledger};
    vendors::VendorKeys keys{ledger};
    terms::RuleBook rules{ledger};
    agreements::Agreements agreements{ledger};
    requests::Requests requests{vault};
    crypto::Ed25519PrivateKey shopKey = crypto::Ed25519PrivateKey::generate(random);
    profile::SubjectId self = must(profile.people().addSelf("Hanako")).id;
    profile::PersonaId persona = must(profile.people().addPersona(self, "Everyday")).id;
    vendors::VendorId shop =
        must(vendors.add({.name = "Kinari",
                          .kind = vendors::Kind::Shop,
                          .place = must(vendors::Origin::parse("https://kinari.example"))}))
            .id;

    Asking()
    {
        fact("email", "hanako@example.org");
        fact("phone_number", "+81312345678");
        must(rules.setComfort({.category = "Contact", .kind = "shop", .comfort = terms::Comfort::Give}));
        must(rules.write({.effect = terms::Effect::Allow,
                          .name = "Deliveries",
                          .scope = {.purposes = {"DeliveryOfGoods"}, .data = {"Contact"}}}));
        must(rules.choose("training-ai", true));
    }

    void fact(std::string_view claim, json::Value value)
    {
        must(profile.attributes().set(
            {.subject = self, .claim = must(profile::ClaimKey::parse(claim)), .value = std::move(value)}));
    }
    std::int64_t size() { return must(ledger.size()); }
    Date inDays(int days) const
    {
        return std::chrono::floor<std::chrono::days>(clock.current) + std::chrono::days{days};
    }
    void pinShop(vendors::KeyTrust trust = vendors::KeyTrust::FingerprintCompared)
    {
        must(keys.pin(shop, jose::PublicJwk::of(shopKey), trust));
    }

    /// E-mail for deliveries fits, the telephone for service needs the person, AI training is against.
    requests::Request asked()
    {
        return {.audience = std::string{requests::anyPerson},
                .jti = crypto::toBase64Url(random.array<16>()),
                .issuedAt = clock.current,
                .expires = clock.current + std::chrono::days{14},
                .vendor = {.name = "Kinari", .origin = "https://kinari.example"},
                .items = {anItem(), anItem("TelephoneNumber", "CustomerCare"),
                          anItem("EmailAddress", "urn:proffer:purpose:ai-training")}};
    }
    std::string signedRequest() { return must(signRequest(asked(), shopKey)); }
    requests::ReceivedRequest received() { return must(requests.receive(signedRequest(), shop)); }
    requests::RequestGrant answer(std::vector<std::size_t> items = {}) const
    {
        return {.persona = persona, .items = std::move(items), .validUntil = inDays(60)};
    }
};

} // namespace proffer::test
