// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Reading a published list of a hundred million entries (12.5 MB) and one entry in it, in turns with its
// floor: one bare inflate into a buffer of the right size and one Ed25519 verification with libsodium.
#include "crypto/base64url.h"
#include "jose/status_list_token.h"
#include "token_floor.h"

#include <random>
#include <zlib.h>

namespace {

using namespace proffer;
using namespace proffer::bench;

constexpr std::size_t entries = 100'000'000;
constexpr std::string_view uri = "https://lists.example/3f2a";

/// A list of which one entry in so many is set.
struct Published {
    crypto::SystemRandom random{};
    crypto::Ed25519PrivateKey person = crypto::Ed25519PrivateKey::generate(random);
    jose::PublicJwk key = jose::PublicJwk::of(person);
    std::string token;
    Bytes stream;
    Bytes signature;

    explicit Published(std::uint64_t every)
    {
        jose::StatusList list{entries};
        std::mt19937_64 any{7};
        for (std::size_t i = 0; i < entries / every; ++i)
            if (!list.set(any() % entries, 1))
                std::abort();
        const auto claim = list.toJson();
        stream = crypto::fromBase64Url(*claim.at("lst").asString()).value();
        token = jose::signStatusList({.uri = std::string{uri},
                                      .issuedAt = fromUnixSeconds(1'790'000'000).value(),
                                      .list = std::move(list)},
                                     person);
        signature = crypto::fromBase64Url(partsOf(token).back()).value();
    }
    void read() const
    {
        const auto list = jose::readStatusList(token, key, uri).value();
        benchmark::DoNotOptimize(list.list.at(entries - 1).value());
    }
    void floor() const
    {
        Bytes plain(entries / 8);
        uLongf size = plain.size();
        if (uncompress(plain.data(), &size, stream.data(), stream.size()) != Z_OK || size != plain.size())
            std::abort();
        const auto signedPart = std::string_view{token}.substr(0, token.rfind('.'));
        if (crypto_sign_verify_detached(signature.data(), bytes(signedPart), signedPart.size(),
                                        person.publicKey().data()) != 0)
            std::abort();
        benchmark::DoNotOptimize(plain.back());
    }
};

void readList(benchmark::State &state)
{
    const Published published{static_cast<std::uint64_t>(state.range(0))};
    compare<1>(state, "lists_per_second", [&] { published.read(); }, [&] { published.floor(); });
    state.counters["token_bytes"] = static_cast<double>(published.token.size());
}

} // namespace

BENCHMARK(readList)->Arg(1'000'000)->Arg(10'000)->Arg(1'000)->Arg(100)->UseManualTime()->Unit(
    benchmark::kMillisecond);
BENCHMARK_MAIN();
