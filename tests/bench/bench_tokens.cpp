// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Issuing a grant and checking its presentation, each in turns with its floor: the libsodium calls that the
// same work cannot do without. `ratio` is the floor's time over ours: 1 would be a token at no cost but its
// cryptography.
#include "crypto/base64url.h"
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

/// libsodium's base64 in both directions, as often and as long as the work has it.
struct Base64Floor {
    std::vector<std::string> texts;
    std::vector<Bytes> decoded;

    explicit Base64Floor(std::vector<std::string> whose) : texts(std::move(whose))
    {
        for (const auto &text : texts)
            decoded.push_back(crypto::fromBase64Url(text).value());
    }
    void encode() const
    {
        std::array<char, 4096> text{};
        for (const auto &each : decoded)
            sodium_bin2base64(text.data(), text.size(), each.data(), each.size(), variant);
        benchmark::DoNotOptimize(text);
    }
    void decode() const
    {
        Bytes out(4096);
        std::size_t size = 0;
        for (const auto &text : texts)
            sodium_base642bin(out.data(), out.size(), text.data(), text.size(), nullptr, &size, nullptr,
                              variant);
        benchmark::DoNotOptimize(out.data());
    }
    static constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
};

std::vector<std::string> partsOf(std::string_view jwt)
{
    const auto first = jwt.find('.');
    const auto second = jwt.rfind('.');
    return {std::string{jwt.substr(0, first)}, std::string{jwt.substr(first + 1, second - first - 1)},
            std::string{jwt.substr(second + 1)}};
}

std::vector<std::string> encodedPartsOf(const jose::IssuedSdJwt &issued, std::string_view keyBinding = {})
{
    auto parts = partsOf(issued.issuerJwt);
    parts.insert(parts.end(), issued.disclosures.begin(), issued.disclosures.end());
    if (!keyBinding.empty())
        for (auto &part : partsOf(keyBinding))
            parts.push_back(std::move(part));
    return parts;
}

void hashWithLibsodium(std::string_view text)
{
    std::array<unsigned char, 32> digest{};
    crypto_hash_sha256(digest.data(), bytes(text), text.size());
    benchmark::DoNotOptimize(digest);
}

/// The signature of one token, the hashes of its eight digests, its random bytes and its base64.
struct IssueFloor {
    std::string signedPart;
    std::vector<std::string> disclosures;
    Base64Floor base64;
    std::array<unsigned char, 32> seed{};
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicKey{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> key{};

    explicit IssueFloor(const jose::IssuedSdJwt &issued)
        : signedPart(issued.issuerJwt.substr(0, issued.issuerJwt.rfind('.'))),
          disclosures(issued.disclosures), base64(encodedPartsOf(issued))
    {
        crypto_sign_seed_keypair(publicKey.data(), key.data(), seed.data());
    }
    void run() const
    {
        std::array<unsigned char, 6 * 16 + 2 * 32> salts{};
        randombytes_buf(salts.data(), salts.size());
        for (const auto &disclosure : disclosures)
            hashWithLibsodium(disclosure);
        for (int i = 0; i < 2; ++i)
            hashWithLibsodium(std::string_view{reinterpret_cast<const char *>(salts.data()), 32});
        base64.encode();
        std::array<unsigned char, crypto_sign_BYTES> signature{};
        crypto_sign_detached(signature.data(), nullptr, bytes(signedPart), signedPart.size(), key.data());
        benchmark::DoNotOptimize(signature);
    }
};

/// Who checks, which says how much of the cryptography is needed.
enum class Checks {
    Issuer,      ///< knows the issuer JWT by its hash, as the person's own app does: one signature is left
    Stranger,    ///< verifies both signatures, with keys seen before
    NewStranger, ///< the same with keys never seen before, whose points have to be checked
};

/// The signatures, hashes and base64 of checking one presentation.
struct CheckFloor {
    Checks checks;
    std::string whole;
    std::string issuerJwt;
    std::string signedByPerson;
    std::string signedByVendor;
    std::vector<std::string> disclosures;
    Base64Floor base64;
    Bytes personSignature;
    Bytes vendorSignature;
    crypto::Ed25519PublicKey person;
    crypto::Ed25519PublicKey vendor;

    CheckFloor(Checks who, const Parties &parties, const jose::IssuedSdJwt &issued,
               std::string_view keyBinding)
        : checks(who), whole(issued.compact()), issuerJwt(issued.issuerJwt),
          signedByPerson(issuerJwt.substr(0, issuerJwt.rfind('.'))),
          signedByVendor(keyBinding.substr(0, keyBinding.rfind('.'))), disclosures(issued.disclosures),
          base64(encodedPartsOf(issued, keyBinding)),
          personSignature(crypto::fromBase64Url(partsOf(issuerJwt).back()).value()),
          vendorSignature(crypto::fromBase64Url(partsOf(keyBinding).back()).value()),
          person(parties.person.publicKey()), vendor(parties.vendor.publicKey())
    {
    }
    void run() const
    {
        base64.decode();
        for (const auto &disclosure : disclosures)
            hashWithLibsodium(disclosure);
        hashWithLibsodium(whole);
        if (checks == Checks::Issuer)
            hashWithLibsodium(issuerJwt);
        else
            verify(personSignature, signedByPerson, person);
        verify(vendorSignature, signedByVendor, vendor);
    }

private:
    void verify(const Bytes &signature, std::string_view text, const crypto::Ed25519PublicKey &key) const
    {
        if (checks == Checks::NewStranger)
            benchmark::DoNotOptimize(crypto_core_ed25519_is_valid_point(key.data()));
        benchmark::DoNotOptimize(
            crypto_sign_verify_detached(signature.data(), bytes(text), text.size(), key.data()));
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
        return {who, parties, issued, std::string_view{text}.substr(issued.compact().size())};
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
