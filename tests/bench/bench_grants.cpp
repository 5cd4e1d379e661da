// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Issuing a token as a grant, and the check in the person's own vault, beside the floors of bench_tokens.cpp.
// A check is kept in history in a transaction of its own: what such an event costs alone is measured in turns
// with it.
#include "grants/checker.h"
#include "grants/grants.h"
#include "grants/projection.h"
#include "grants/token.h"
#include "grants/vendor_side.h"
#include "jose/key_binding.h"
#include "many_events.h"
#include "profile/profile.h"
#include "profile/projection.h"
#include "token_floor.h"
#include "vendors/keys.h"
#include "vendors/projection.h"
#include "vendors/vendors.h"

using namespace proffer;
using namespace proffer::bench;

namespace {

/// A person with six details, and a company with a key.
struct Story {
    Machine machine{};
    crypto::Ed25519PrivateKey company = crypto::Ed25519PrivateKey::generate(machine.random);
    vault::Vault vault = make(machine);
    profile::Profile person{vault.ledger()};
    grants::Grants grants{vault};
    grants::GrantRequest request{};

    Story()
    {
        const auto self = must(person.people().addSelf("Hanako")).id;
        request.persona = must(person.people().addPersona(self, "Everyday")).id;
        for (const auto &[claim, value] : details())
            request.attributes.push_back(
                must(person.attributes().set(
                         {.subject = self, .claim = must(profile::ClaimKey::parse(claim)), .value = value}))
                    .id);
        vendors::Vendors vendors{vault.ledger()};
        request.vendor = must(vendors.add({.name = "Kinari",
                                           .kind = vendors::Kind::Shop,
                                           .place = must(vendors::Origin::parse("https://kinari.example"))}))
                             .id;
        must(vendors::VendorKeys{vault.ledger()}.pin(request.vendor, jose::PublicJwk::of(company),
                                                     vendors::KeyTrust::InPerson));
        request.terms.permissions = {{.purpose = "ServiceProvision"}};
        request.validUntil = lastDay(machine.clock.now());
    }

    static vault::Vault make(Machine &machine)
    {
        machine.projections = {std::make_shared<profile::ProfileProjection>(),
                               std::make_shared<vendors::VendorsProjection>(),
                               std::make_shared<grants::GrantsProjection>()};
        return machine.create();
    }
    static json::Object details()
    {
        return {{"given_name", "Hanako"},
                {"family_name", "Yamada"},
                {"email", "hanako.yamada@example.jp"},
                {"phone_number", "+81-3-1234-5678"},
                {"nickname", "Hana"},
                {"zoneinfo", "Asia/Tokyo"}};
    }
    static Date lastDay(Instant now)
    {
        return std::chrono::floor<std::chrono::days>(now) + std::chrono::days{90};
    }
};

void issueToken(benchmark::State &state)
{
    crypto::SystemRandom random;
    const auto person = crypto::Ed25519PrivateKey::generate(random);
    const auto company = crypto::Ed25519PrivateKey::generate(random);
    const auto now = SystemClock{}.now();
    const grants::TokenRequest request{
        .kind = grants::Kind::Grant,
        .audience = "https://kinari.example",
        .holder = jose::PublicJwk::of(company),
        .now = now,
        .validUntil = Story::lastDay(now),
        .terms = {.permissions = {{.purpose = "https://w3id.org/dpv#ServiceProvision",
                                   .data = {"https://w3id.org/dpv/pd#EmailAddress"},
                                   .processing = "https://w3id.org/dpv#Use"}}},
        .disclosed = Story::details()};
    const IssueFloor floor{must(grants::issueToken(request, person, random)).token};
    compare(
        state, "issues_per_second",
        [&] { benchmark::DoNotOptimize(must(grants::issueToken(request, person, random))); },
        [&] { floor.run(); });
}

/// Presentations of one grant, each the answer to a challenge of its own.
std::vector<std::string> answers(Story &story, const grants::Issued &issued, std::size_t count)
{
    std::vector<std::string> shown;
    for (std::size_t i = 0; i < count; ++i) {
        const auto challenge = must(story.grants.challenge(issued.grant.id));
        shown.push_back(
            must(grants::present(issued.token, challenge, story.company, story.machine.clock.now())));
    }
    return shown;
}

/// As many bytes as a check writes, without the tables that follow from them.
void keepOne(ledger::Ledger &ledger, const grants::Grant &grant)
{
    must(ledger.append(
        {.kind = "bench.checked",
         .about = {grant.id.bytes, grant.vendor.bytes},
         .data = {{"grant", grant.id.text()}, {"verdict", "valid"}, {"nonce", "n7cZp0Yb2ifh8tZp3b6Y4g"}}}));
}

void checkInTheVault(benchmark::State &state)
{
    constexpr std::size_t checks = 1000;
    Story story;
    const auto issued = must(story.grants.issue(story.request));
    const auto shown = answers(story, issued, checks);
    const auto token = must(jose::SdJwt::parse(issued.token));
    const CheckFloor floor{
        Checks::Issuer,
        {.person = {}, .vendor = story.company.publicKey()},
        {.issuerJwt = std::string{token.issuerJwt().text()}, .disclosures = token.disclosures()},
        std::string_view{shown.front()}.substr(issued.token.size())};
    auto checker = must(grants::Checker::open(story.vault));
    double ours = 0;
    double least = 0;
    double kept = 0;
    std::size_t next = 0;
    for ([[maybe_unused]] auto round : state) {
        const auto start = processorTime();
        if (must(checker.check(shown.at(next++))).verdict != grants::Verdict::Valid)
            std::abort();
        const auto checked = processorTime();
        floor.run();
        const auto floored = processorTime();
        keepOne(story.vault.ledger(), issued.grant);
        const auto end = processorTime();
        ours += checked - start;
        least += floored - checked;
        kept += end - floored;
        state.SetIterationTime(checked - start);
    }
    const auto count = static_cast<double>(state.iterations());
    state.counters["checks_per_second"] = count / ours;
    state.counters["checks_per_second_unkept"] = count / (ours - kept);
    state.counters["floor_per_second"] = count / least;
    state.counters["ratio_unkept"] = least / (ours - kept);
}

} // namespace

BENCHMARK(issueToken)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(checkInTheVault)->UseManualTime()->Iterations(1000)->Unit(benchmark::kMicrosecond);
