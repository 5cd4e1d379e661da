// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agreements/agreements.h"
#include "agreements/own_terms.h"
#include "agreements/projection.h"
#include "crypto/base64url.h"
#include "crypto/hash.h"
#include "ledger/verify.h"
#include "profile/people.h"
#include "profile/projection.h"
#include "vendors/keys.h"
#include "vendors/projection.h"
#include "vendors/relationships.h"
#include "vendors/vendors.h"

#include "results.h"

#include <QTemporaryDir>
#include <QTest>

/// A person with a ledger on disk, and a company with a pinned key that answers what the person offers.
namespace proffer::test {

inline constexpr std::string_view companyOrigin = "https://kinari.example";

struct Dealings {
    QTemporaryDir folder{};
    SetClock clock{};
    crypto::SystemRandom random{};
    crypto::SecretBytes key = random.secret(32);
    ledger::VaultId vault{random.array<16>()};
    ledger::Projections projections{std::make_shared<profile::ProfileProjection>(),
                                    std::make_shared<vendors::VendorsProjection>(),
                                    std::make_shared<agreements::AgreementsProjection>()};
    std::filesystem::path file = std::filesystem::path{folder.path().toStdString()} / "vault.db";
    ledger::Ledger ledger = must(
        ledger::Ledger::create(must(store::Database::open(file, key.bytes(), {.mode = store::Mode::Create})),
                               vault, projections, {.clock = clock, .random = random}));
    agreements::Agreements agreements{ledger};
    agreements::OwnTermsBook terms{ledger};
    crypto::Ed25519PrivateKey company = crypto::Ed25519PrivateKey::generate(random);
    profile::PersonaId persona{};
    vendors::VendorId vendor{};

    Dealings()
    {
        profile::People people{ledger};
        persona = must(people.addPersona(must(people.addSelf("Hanako")).id, "Everyday")).id;
        vendor = must(vendors::Vendors{ledger}.add({.name = "Kinari",
                                                    .kind = vendors::Kind::Shop,
                                                    .place = must(vendors::Origin::parse(companyOrigin))}))
                     .id;
        must(vendors::VendorKeys{ledger}.pin(vendor, jose::PublicJwk::of(company),
                                             vendors::KeyTrust::FingerprintCompared));
    }

    std::int64_t size() { return must(ledger.size()); }
    Date today() const { return std::chrono::floor<std::chrono::days>(clock.current); }

    agreements::NewOffer draft(std::vector<agreements::Proposed> proposed = {{.code = "SD-BASE"},
                                                                             {.code = "SD-BASE-A"}}) const
    {
        return {.vendor = vendor,
                .persona = persona,
                .agreements = std::move(proposed),
                .validUntil = today() + std::chrono::days{14}};
    }
    agreements::Negotiation offered() { return must(agreements.offer(draft())); }

    /// What the company says to an offer.
    agreements::Answer says(const agreements::Negotiation &negotiation, agreements::AnswerWord word,
                            std::optional<agreements::PinnedAgreement> agreement = {})
    {
        return {.issuer = std::string{companyOrigin},
                .audience = negotiation.offer.issuer,
                .jti = crypto::toBase64Url(random.array<16>()),
                .issuedAt = clock.current,
                .offer = {.jti = negotiation.offer.jti,
                          .sha256 = crypto::sha256(asBytes(negotiation.offerToken))},
                .word = word,
                .agreement = std::move(agreement)};
    }
    std::string accepts(const agreements::Negotiation &negotiation, std::size_t which = 0)
    {
        return signAnswer(
            says(negotiation, agreements::AnswerWord::Accepted, negotiation.offer.agreements.at(which)),
            company);
    }
    std::string counters(const agreements::Negotiation &negotiation, std::string_view code = "SD-BASE-ATP")
    {
        return signAnswer(says(negotiation, agreements::AnswerWord::Counter,
                               agreements::pinned(**vocabulary::findAgreement(code))),
                          company);
    }
    std::string declines(const agreements::Negotiation &negotiation)
    {
        return signAnswer(says(negotiation, agreements::AnswerWord::Declined), company);
    }

    /// Derives every table from the events again.
    void verified()
    {
        must(ledger::verify({.database = file,
                             .key = key,
                             .vault = vault,
                             .projections = projections,
                             .scratch = folder.path().toStdString(),
                             .random = random}));
    }
};

/// No newsletters, and deliveries for a month.
inline terms::AgreementRules someRules()
{
    return {.code = std::string{agreements::ownCode},
            .prohibitions = {{.rule = "training-ai",
                              .scopes = {{.purposes = {"urn:proffer:purpose:ai-training"}}}}},
            .allowances = {{.rule = "0123456789abcdef0123456789abcdef",
                            .scope = {.purposes = {"https://w3id.org/dpv#DeliveryOfGoods"}},
                            .retention = Duration{.days = 30}}}};
}

} // namespace proffer::test
