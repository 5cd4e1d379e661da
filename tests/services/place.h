// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "results.h"

#include "grants/checker.h"
#include "services/services.h"
#include "vault/header.h"

#include <QTemporaryDir>

#include <random>

/// What the tests over all services share: a folder with a vault, keys at the least cost, a company with a
/// key.
namespace proffer::test {

inline vault::Credential password()
{
    return must(vault::Credential::password(asBytes("correct horse")));
}

/// The system's random bytes; those of a seed, the same in each run, for a test that counts coincidences.
class TestRandom final : public crypto::RandomSource {
public:
    void repeat(std::uint32_t seed) { seeded_.emplace(seed); }
    void fill(std::span<std::uint8_t> bytes) override
    {
        if (!seeded_)
            return system_.fill(bytes);
        for (auto &byte : bytes)
            byte = static_cast<std::uint8_t>((*seeded_)() >> 24U);
    }

private:
    crypto::SystemRandom system_{};
    std::optional<std::mt19937> seeded_{};
};

/// A place for vaults; opened in another process it is the same machine.
struct Place {
    std::filesystem::path root;
    SetClock clock{};
    TestRandom random{};
    std::string vfs{};

    explicit Place(std::filesystem::path folder) : root(std::move(folder)) {}
    std::filesystem::path folder() const { return root / "vault"; }
    vault::Surroundings surroundings()
    {
        return {.clock = clock,
                .random = random,
                .stateFolder = root / "state",
                .cost = {.memoryKib = 8, .passes = 1},
                .vfs = vfs};
    }
    services::Services create()
    {
        return must(services::Services::create(folder(),
                                               {.name = "Test", .person = "Hanako", .persona = "Everyday"},
                                               password(), surroundings()))
            .services;
    }
    Result<services::Services> open()
    {
        return services::Services::open(folder(), password(), surroundings());
    }
};

inline profile::AttributeId setFact(services::Services &services, std::string_view claim, json::Value value)
{
    const auto self = must(services.profile().people().self()).id;
    return must(services.profile().attributes().set({.subject = self,
                                                     .claim = must(profile::ClaimKey::parse(claim)),
                                                     .value = std::move(value)}))
        .id;
}

inline vendors::VendorId addCompany(services::Services &services, const std::string &name,
                                    const crypto::Ed25519PrivateKey &key)
{
    const auto id =
        must(services.vendors().add({.name = name,
                                     .kind = vendors::Kind::Shop,
                                     .place = must(vendors::Origin::parse("https://" + name + ".example"))}))
            .id;
    must(services.vendorKeys().pin(id, jose::PublicJwk::of(key), vendors::KeyTrust::InPerson));
    return id;
}

/// One that never signs anything.
inline vendors::VendorId addCompany(services::Services &services, const std::string &name,
                                    crypto::RandomSource &random)
{
    return addCompany(services, name, crypto::Ed25519PrivateKey::generate(random));
}

inline grants::GrantRequest requestFor(services::Services &services, const vendors::VendorId &vendor,
                                       std::vector<profile::AttributeId> attributes)
{
    const auto today = std::chrono::floor<std::chrono::days>(services.ledger().clock().now());
    return {.vendor = vendor,
            .persona = must(services.persona({})).id,
            .attributes = std::move(attributes),
            .terms = {.permissions = {{.purpose = "ServiceProvision"}}},
            .validUntil = today + std::chrono::days{60}};
}

/// A request for one detail, of a company at https://kinari.example.
inline requests::Request askingRequest(services::Services &services, const std::string &purpose,
                                       const std::string &data)
{
    const auto now = services.ledger().clock().now();
    return {.issuer = "https://kinari.example",
            .audience = std::string{requests::anyPerson},
            .jti = "AAAAAAAAAAAAAAAAAAAAAA",
            .issuedAt = now,
            .expires = now + std::chrono::days{14},
            .vendor = {.name = "kinari", .origin = "https://kinari.example"},
            .items = {{.use = {.purpose = "https://w3id.org/dpv#" + purpose,
                               .data = {"https://w3id.org/dpv/pd#" + data},
                               .processing = "https://w3id.org/dpv#Use"},
                       .why = "to tell you when the parcel comes"}}};
}

inline std::string readAll(const std::filesystem::path &path)
{
    QFile file{QString::fromStdString(path.string())};
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string{};
}

inline void writeAll(const std::filesystem::path &path, std::string_view bytes)
{
    QFile file{QString::fromStdString(path.string())};
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
        file.write(bytes.data(), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size()))
        qFatal("cannot write a test file");
}

} // namespace proffer::test
