// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Issuing a grant and checking its presentation, each in turns with its floor: the libsodium calls that the
// same work cannot do without. `ratio` is the floor's time over ours: 1 would be a token at no cost but its
// cryptography.
#include "jose/did.h"
#include "jose/key_binding.h"
#include "jose/sd_jwt_verify.h"
#include "token_floor.h"

namespace {

using namespace proffer;
using namespace proffer::bench;

constexpr std::int64_t today = 1'790'000'000;
constexpr std::string_view audience = "did:jwk:the-issuer-of-the-grant";
constexpr std::string_view nonce = "n7cZp0Yb2ifh8tZp3b6Y4g";

struct Parties {
    crypto::SystemRandom random;
    crypto::Ed25519PrivateKey person = crypto::Ed25519PrivateKey::generate(random);
    crypto::Ed25519PrivateKey vendor = crypto::Ed25519PrivateKey::generate(random);
    jose::PublicJwk personKey = jose::PublicJwk::of(person);
    jose::PublicJwk vendorKey = jose::PublicJwk::of(vendor);
    std::string did = jose::didJwk(personKey);
};

json::Object permission()
{
    return {{"purpose", "https://w3id.org/dpv#OrderManagement"},
            {"data", json::Array{"https://w3id.org/dpv/pd#EmailAddress", "https://w3id.org/dpv/pd#Address"}},
            {"processing", json::Array{"https://w3id.org/dpv#Store", "https://w3id.org/dpv#Use"}},
            {"context", "webshop"},
            {"once", false},
            {"retention", "P90D"},
            {"recipients", json::Array{"https://parcel.example"}}};
}

jose::SdJwtContent grant(const Parties &parties)
{
    return {
        .plain = {{"iss", parties.did},
                  {"iat", today},
                  {"nbf", today},
                  {"exp", today + 90 * 86'400},
                  {"jti", "4QmnD1u0uyV5kEo3k0W2gA"},
                  {"aud", "https://shop.example"},
                  {"vct", "urn:proffer:grant:1"},
                  {"cnf", json::Object{{"jwk", parties.vendorKey.toJson()}}},
                  {"agreement", json::Object{{"code", "PDC-AI"}, {"iri", "https://w3id.org/myterms#PDC-AI"}}},
                  {"permission", json::Array{permission()}},
                  {"jurisdiction", "JP"}},
        .disclosed = {{"given_name", "Hanako"},
                      {"family_name", "Yamada"},
                      {"email", "hanako.yamada@example.jp"},
                      {"phone_number", "+81-3-1234-5678"},
                      {"postal_code", "100-0001"},
                      {"age_over_18", true}},
        .disclosedMembers = {}};
}

jose::IssuedSdJwt issue(Parties &parties, const jose::SdJwtContent &content)
{
    return jose::issueSdJwt(content, jose::didKeyId(parties.did), parties.person, parties.random).value();
}

void issueGrant(benchmark::State &state)
{
    Parties parties;
    const auto content = grant(parties);
    const IssueFloor floor{issue(parties, content)};
    compare(
        state, "issues_per_second", [&] { benchmark::DoNotOptimize(issue(parties, content)); },
        [&] { floor.run(); });
}

/// One presentation and what its check starts from.
struct Presentation {
    Parties parties{};
    jose::IssuedSdJwt issued = issue(parties, grant(parties));
    Instant now = fromUnixSeconds(today + 60).value();
    std::string text =
        jose::bindSdJwt(issued.compact(), {std::string{audience}, std::string{nonce}, now}, parties.vendor)
            .value();
    crypto::Sha256 known = crypto::sha256(asBytes(issued.issuerJwt));

    CheckFloor floor(Checks who) const
    {
        return {who,
                {parties.person.publicKey(), parties.vendor.publicKey()},
                issued,
                std::string_view{text}.substr(issued.compact().size())};
    }
    void check(Checks who) const
    {
        const auto token = jose::SdJwt::parse(text).value();
        const auto read = readBy(who, token);
        const jose::KeyBindingPolicy binding{.audience = audience, .nonce = nonce, .now = now};
        benchmark::DoNotOptimize(jose::verifyKeyBinding(token, read.payload, binding).value());
    }

private:
    jose::ProcessedSdJwt readBy(Checks who, const jose::SdJwt &token) const
    {
        static const jose::SdJwtPolicy policy{.vcts = {{.vct = "urn:proffer:grant:1"}}};
        if (who != Checks::Issuer)
            return jose::verifySdJwt(token, jose::issuerKey(token).value(), policy, now).value();
        if (crypto::sha256(asBytes(token.issuerJwt().text())) != known)
            std::abort();
        auto read = jose::readGenuineSdJwt(token, policy).value();
        if (!jose::checkValidity(read.payload, now))
            std::abort();
        return read;
    }
};

void checkPresentation(benchmark::State &state, Checks who)
{
    // More keys than are remembered, where they are to be new.
    std::vector<Presentation> presentations(who == Checks::NewStranger ? 1500 : 1);
    std::vector<CheckFloor> floors;
    for (const auto &presentation : presentations)
        floors.push_back(presentation.floor(who));
    std::size_t next = 0;
    std::size_t nextFloor = 0;
    compare(
        state, "checks_per_second", [&] { presentations.at(next++ % presentations.size()).check(who); },
        [&] { floors.at(nextFloor++ % floors.size()).run(); });
}

} // namespace

BENCHMARK(issueGrant)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(checkPresentation, issuer, Checks::Issuer)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(checkPresentation, stranger, Checks::Stranger)
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(checkPresentation, newStranger, Checks::NewStranger)
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_MAIN();
