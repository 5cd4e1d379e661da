// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Issuing a grant and checking its presentation, each in turns with its floor: the libsodium calls that the
// same work cannot do without. `ratio` is the floor's time over ours: 1 would be a token at no cost but its
// cryptography.
#include "jose/did.h"
#include "jose/key_binding.h"
#include "jose/sd_jwt_issue.h"
#include "jose/sd_jwt_verify.h"

#include <benchmark/benchmark.h>
#include <ctime>
#include <sodium.h>

namespace {

using namespace proffer;

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

const unsigned char *bytes(std::string_view text)
{
    return asBytes(text).data();
}

/// The signature of one token and the hashes of its eight digests, with their random bytes.
struct IssueFloor {
    std::string signedPart;
    std::string disclosure;
    std::array<unsigned char, 32> seed{};
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicKey{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> key{};

    explicit IssueFloor(const jose::IssuedSdJwt &issued)
        : signedPart(issued.issuerJwt.substr(0, issued.issuerJwt.rfind('.'))),
          disclosure(issued.disclosures.front())
    {
        crypto_sign_seed_keypair(publicKey.data(), key.data(), seed.data());
    }
    void run() const
    {
        std::array<unsigned char, 6 * 16 + 2 * 32> salts{};
        randombytes_buf(salts.data(), salts.size());
        std::array<unsigned char, 32> digest{};
        for (int i = 0; i < 6; ++i)
            crypto_hash_sha256(digest.data(), bytes(disclosure), disclosure.size());
        for (int i = 0; i < 2; ++i)
            crypto_hash_sha256(digest.data(), salts.data(), 32);
        std::array<unsigned char, crypto_sign_BYTES> signature{};
        crypto_sign_detached(signature.data(), nullptr, bytes(signedPart), signedPart.size(), key.data());
        benchmark::DoNotOptimize(digest);
        benchmark::DoNotOptimize(signature);
    }
};

/// The two signatures of one presentation, the hashes of its disclosures and the one over the whole.
struct CheckFloor {
    std::string hashed;
    std::string signedByPerson;
    std::string signedByVendor;
    std::string disclosure;
    Bytes personSignature;
    Bytes vendorSignature;
    Parties &parties;

    CheckFloor(Parties &whose, const jose::IssuedSdJwt &issued, const std::string &presentation)
        : hashed(issued.compact()), signedByPerson(issued.issuerJwt.substr(0, issued.issuerJwt.rfind('.'))),
          signedByVendor(presentation.substr(hashed.size(), presentation.rfind('.') - hashed.size())),
          disclosure(issued.disclosures.front()), parties(whose)
    {
        personSignature = toBytes(parties.person.sign(asBytes(signedByPerson)));
        vendorSignature = toBytes(parties.vendor.sign(asBytes(signedByVendor)));
    }
    void run() const
    {
        const auto verify = [](const Bytes &signature, std::string_view text, const jose::PublicJwk &key) {
            return crypto_sign_verify_detached(signature.data(), bytes(text), text.size(),
                                               key.ed25519()->data());
        };
        std::array<unsigned char, 32> digest{};
        for (int i = 0; i < 6; ++i)
            crypto_hash_sha256(digest.data(), bytes(disclosure), disclosure.size());
        crypto_hash_sha256(digest.data(), bytes(hashed), hashed.size());
        benchmark::DoNotOptimize(digest);
        benchmark::DoNotOptimize(verify(personSignature, signedByPerson, parties.personKey));
        benchmark::DoNotOptimize(verify(vendorSignature, signedByVendor, parties.vendorKey));
    }
};

/// Seconds of the processor that this thread has had, so that other programs do not count.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// Runs the work and its floor in turns, so that both meet the same machine, and counts the work's time.
template <class Work, class Floor>
void compare(benchmark::State &state, const char *rate, Work work, Floor floor)
{
    constexpr int batch = 50;
    double ours = 0;
    double least = 0;
    for ([[maybe_unused]] auto round : state) {
        const auto start = processorTime();
        for (int i = 0; i < batch; ++i)
            work();
        const auto middle = processorTime();
        for (int i = 0; i < batch; ++i)
            floor();
        const auto end = processorTime();
        ours += middle - start;
        least += end - middle;
        state.SetIterationTime((middle - start) / batch);
    }
    const auto count = static_cast<double>(state.iterations()) * batch;
    state.counters[rate] = count / ours;
    state.counters["floor_per_second"] = count / least;
    state.counters["ratio"] = least / ours;
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

/// Checks as the person's own app does, which knows both keys (`known`), or as a stranger who reads them from
/// the token.
void checkPresentation(benchmark::State &state, bool known)
{
    Parties parties;
    const auto issued = issue(parties, grant(parties));
    const auto now = fromUnixSeconds(today + 60).value();
    const auto presentation =
        jose::bindSdJwt(issued.compact(), {std::string{audience}, std::string{nonce}, now}, parties.vendor)
            .value();
    const jose::SdJwtPolicy policy{.vcts = {{.vct = "urn:proffer:grant:1"}}};
    const jose::KeyBindingPolicy binding{
        .audience = audience, .nonce = nonce, .now = now, .holder = known ? &parties.vendorKey : nullptr};
    const CheckFloor floor{parties, issued, presentation};
    const auto check = [&] {
        const auto token = jose::SdJwt::parse(presentation).value();
        const auto issuer = known ? parties.personKey : jose::issuerKey(token).value();
        const auto verified = jose::verifySdJwt(token, issuer, policy, now).value();
        benchmark::DoNotOptimize(jose::verifyKeyBinding(token, verified.payload, binding).value());
    };
    compare(state, "checks_per_second", check, [&] { floor.run(); });
}

} // namespace

BENCHMARK(issueGrant)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(checkPresentation, keysKnown, true)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(checkPresentation, keysFromToken, false)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK_MAIN();
