// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "place.h"

#include "crypto/base64url.h"
#include "crypto/hash.h"
#include "terms/collection.h"

/// A company whose private key the test keeps: it asks, and answers what the person offers.
namespace proffer::test {

struct Company {
    vendors::VendorId id;
    std::string origin{};
    crypto::Ed25519PrivateKey key;
};

inline Company addPartner(services::Services &services, const std::string &name, crypto::RandomSource &random)
{
    auto key = crypto::Ed25519PrivateKey::generate(random);
    const auto id = addCompany(services, name, key);
    return {.id = id, .origin = "https://" + name + ".example", .key = std::move(key)};
}

inline std::string newJti(Place &place)
{
    return crypto::toBase64Url(place.random.array<16>());
}

inline Date inDays(const Place &place, int days)
{
    return std::chrono::floor<std::chrono::days>(place.clock.current) + std::chrono::days{days};
}

/// Asked directly, for 30 days.
inline requests::RequestItem itemFor(std::string_view data, std::string_view purpose)
{
    using vocabulary::Vocabulary;
    return {.use = {.purpose = std::string{must(Vocabulary::purposes().find(purpose))->iri},
                    .data = {std::string{must(Vocabulary::personalData().find(data))->iri}},
                    .processing = "https://w3id.org/dpv#Consult",
                    .collection = {std::string{terms::channelIri(terms::Channel::AskedDirectly)}},
                    .retention = {.days = 30}},
            .why = "to send what you ordered"};
}

/// The e-mail address for deliveries, and the telephone for questions.
inline std::string askedBy(const Company &company, Place &place)
{
    return must(requests::signRequest(
        {.audience = std::string{requests::anyPerson},
         .jti = newJti(place),
         .issuedAt = place.clock.current,
         .expires = place.clock.current + std::chrono::days{14},
         .vendor = {.name = "A shop", .origin = company.origin},
         .items = {itemFor("EmailAddress", "DeliveryOfGoods"), itemFor("TelephoneNumber", "CustomerCare")}},
        company.key));
}

/// What lets the first item of such a request fit.
inline void allowDeliveries(services::Services &services)
{
    must(services.rules().setComfort(
        {.category = "Contact", .kind = "shop", .comfort = terms::Comfort::Give}));
    must(services.rules().write({.effect = terms::Effect::Allow,
                                 .name = "Deliveries",
                                 .scope = {.purposes = {"DeliveryOfGoods"}, .data = {"Contact"}}}));
}

inline requests::RequestGrant answerTo(services::Services &services, const Place &place,
                                       std::vector<std::size_t> items = {})
{
    return {
        .persona = must(services.persona({})).id, .items = std::move(items), .validUntil = inDays(place, 60)};
}

inline agreements::NewOffer
offerTo(services::Services &services, const Place &place, const vendors::VendorId &vendor,
        std::vector<agreements::Proposed> proposed = {{.code = "SD-BASE"}, {.code = "SD-BASE-A"}})
{
    return {.vendor = vendor,
            .persona = must(services.persona({})).id,
            .agreements = std::move(proposed),
            .validUntil = inDays(place, 14)};
}

/// A company's answer: it accepts the first of those offered, or counters with one that it names.
inline std::string answerOf(const Company &company, Place &place, const agreements::Negotiation &negotiation,
                            agreements::AnswerWord word)
{
    agreements::Answer answer{
        .issuer = company.origin,
        .audience = negotiation.offer.issuer,
        .jti = newJti(place),
        .issuedAt = place.clock.current,
        .offer = {.jti = negotiation.offer.jti, .sha256 = crypto::sha256(asBytes(negotiation.offerToken))},
        .word = word};
    if (word == agreements::AnswerWord::Accepted)
        answer.agreement = negotiation.offer.agreements.front();
    if (word == agreements::AnswerWord::Counter)
        answer.agreement = agreements::pinned(*must(vocabulary::findAgreement("SD-BASE-ATP")));
    return agreements::signAnswer(answer, company.key);
}

inline agreements::NewSaid saidBy(services::Services &services, const Place &place,
                                  const vendors::VendorId &vendor)
{
    return {.vendor = vendor,
            .persona = must(services.persona({})).id,
            .agreement = {.code = "SD-BASE"},
            .date = inDays(place, 0),
            .source = "Yes, we agree."};
}

/// No training of models, and deliveries for some days.
inline terms::AgreementRules ownRules(std::int32_t days)
{
    return {.code = std::string{agreements::ownCode},
            .prohibitions = {{.rule = "training-ai",
                              .scopes = {{.purposes = {"urn:proffer:purpose:ai-training"}}}}},
            .allowances = {{.rule = "0123456789abcdef0123456789abcdef",
                            .scope = {.purposes = {"https://w3id.org/dpv#DeliveryOfGoods"}},
                            .retention = Duration{.days = days}}}};
}

} // namespace proffer::test
