// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// A durable issue (token, event, projections; one committed transaction, synchronous FULL) beside two bare
// commits of one row in a SQLCipher file of its own, in the same run and in turn: a row of a few bytes, and a
// row that keeps as many bytes as the token has.
#include "grants/grants.h"
#include "grants/projection.h"
#include "many_events.h"
#include "profile/profile.h"
#include "profile/projection.h"
#include "store/transaction.h"
#include "vendors/keys.h"
#include "vendors/projection.h"
#include "vendors/vendors.h"

#include <benchmark/benchmark.h>

using namespace proffer;
using namespace proffer::bench;

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

struct Issuer {
    Machine machine{};
    vault::Vault vault;
    grants::GrantRequest request{};

    Issuer() : vault(make(machine))
    {
        profile::Profile person{vault.ledger()};
        vendors::Vendors vendors{vault.ledger()};
        const auto self = must(person.people().addSelf("Hanako")).id;
        request.persona = must(person.people().addPersona(self, "Everyday")).id;
        for (const auto *claim :
             {"email", "family_name", "given_name", "phone_number", "nickname", "zoneinfo"}) {
            const json::Value value{std::string_view{claim} == "zoneinfo"       ? "Asia/Tokyo"
                                    : std::string_view{claim} == "email"        ? "hanako@example.org"
                                    : std::string_view{claim} == "phone_number" ? "+81 3 1234 5678"
                                                                                : "Hanako"};
            request.attributes.push_back(
                must(person.attributes().set(
                         {.subject = self, .claim = must(profile::ClaimKey::parse(claim)), .value = value}))
                    .id);
        }
        request.vendor = must(vendors.add({.name = "Kinari",
                                           .kind = vendors::Kind::Shop,
                                           .place = must(vendors::Origin::parse("https://kinari.example"))}))
                             .id;
        const auto key = crypto::Ed25519PrivateKey::generate(machine.random);
        must(vendors::VendorKeys{vault.ledger()}.pin(request.vendor, jose::PublicJwk::of(key),
                                                     vendors::KeyTrust::InPerson));
        request.terms.permissions = {{.purpose = "ServiceProvision"}};
        request.validUntil =
            std::chrono::floor<std::chrono::days>(machine.clock.now()) + std::chrono::days{90};
    }

    static vault::Vault make(Machine &machine)
    {
        machine.projections = {std::make_shared<profile::ProfileProjection>(),
                               std::make_shared<vendors::VendorsProjection>(),
                               std::make_shared<grants::GrantsProjection>()};
        return machine.create();
    }
};

struct Bare {
    Machine machine{};
    store::Database database =
        must(store::Database::open(std::filesystem::path{machine.root.path().toStdString()} / "bare.db",
                                   machine.random.secret(32).bytes(), {.mode = store::Mode::Create}));
    Bare() { must(database.execute("CREATE TABLE row (number INTEGER PRIMARY KEY, text TEXT)")); }
    void commitOne(std::string_view text)
    {
        auto transaction = must(store::Transaction::begin(database));
        must(database.run("INSERT INTO row (text) VALUES (?1)", text));
        must(transaction.commit());
    }
};

double timed(std::vector<double> &into, const auto &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    into.push_back(Milliseconds{std::chrono::steady_clock::now() - start}.count());
    return into.back();
}

double part(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

void durableIssue(benchmark::State &state)
{
    Issuer issuer;
    Bare bare;
    grants::Grants grants{issuer.vault};
    std::vector<double> issues;
    std::vector<double> commits;
    std::vector<double> tokens;
    for (auto _ : state) {
        std::string token;
        const auto taken = timed(issues, [&] { token = must(grants.issue(issuer.request)).token; });
        timed(commits, [&] { bare.commitOne("one row"); });
        timed(tokens, [&] { bare.commitOne(token); });
        state.SetIterationTime(taken / 1000);
    }
    state.counters["issue_median_ms"] = part(issues, 0.5);
    state.counters["issue_p99_ms"] = part(issues, 0.99);
    state.counters["bare_token_median_ms"] = part(tokens, 0.5);
    state.counters["bare_median_ms"] = part(commits, 0.5);
    state.counters["bare_p99_ms"] = part(commits, 0.99);
    state.counters["times_bare_token"] = part(issues, 0.5) / part(tokens, 0.5);
    state.counters["times_bare"] = part(issues, 0.5) / part(commits, 0.5);
}

} // namespace

BENCHMARK(durableIssue)->UseManualTime()->Iterations(3000)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
