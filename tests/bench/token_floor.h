// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/base64url.h"
#include "crypto/ed25519.h"
#include "jose/sd_jwt_issue.h"

#include <benchmark/benchmark.h>
#include <ctime>
#include <sodium.h>

/// The floor of what is done with tokens: the libsodium calls that the same work cannot do without, and how
/// both are timed.
namespace proffer::bench {

inline const unsigned char *bytes(std::string_view text)
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

inline std::vector<std::string> partsOf(std::string_view jwt)
{
    const auto first = jwt.find('.');
    const auto second = jwt.rfind('.');
    return {std::string{jwt.substr(0, first)}, std::string{jwt.substr(first + 1, second - first - 1)},
            std::string{jwt.substr(second + 1)}};
}

inline std::vector<std::string> encodedPartsOf(const jose::IssuedSdJwt &issued,
                                               std::string_view keyBinding = {})
{
    auto parts = partsOf(issued.issuerJwt);
    parts.insert(parts.end(), issued.disclosures.begin(), issued.disclosures.end());
    if (!keyBinding.empty())
        for (auto &part : partsOf(keyBinding))
            parts.push_back(std::move(part));
    return parts;
}

inline void hashWithLibsodium(std::string_view text)
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

struct Signers {
    crypto::Ed25519PublicKey person{};
    crypto::Ed25519PublicKey vendor{};
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

    CheckFloor(Checks who, const Signers &signers, const jose::IssuedSdJwt &issued,
               std::string_view keyBinding)
        : checks(who), whole(issued.compact()), issuerJwt(issued.issuerJwt),
          signedByPerson(issuerJwt.substr(0, issuerJwt.rfind('.'))),
          signedByVendor(keyBinding.substr(0, keyBinding.rfind('.'))), disclosures(issued.disclosures),
          base64(encodedPartsOf(issued, keyBinding)),
          personSignature(crypto::fromBase64Url(partsOf(issuerJwt).back()).value()),
          vendorSignature(crypto::fromBase64Url(partsOf(keyBinding).back()).value()), person(signers.person),
          vendor(signers.vendor)
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
inline double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// Runs the work and its floor in turns, so that both meet the same machine, and counts the work's time.
template <int batch = 50, class Work, class Floor>
void compare(benchmark::State &state, const char *rate, Work work, Floor floor)
{
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

} // namespace proffer::bench
