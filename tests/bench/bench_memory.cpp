// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// What the program itself takes of the memory with an open vault: at Home, and once every page was shown. The
// reference is the same with a vault that is all but empty.
#include "running.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QRegularExpression>

using namespace proffer;
using namespace proffer::test;

namespace {

constexpr std::int64_t grantsOfEach = 50;

void fillWith(services::Services &services, Place &place, std::int64_t events)
{
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto key = crypto::Ed25519PrivateKey::generate(place.random);
    for (std::int64_t i = 0; must(services.ledger().size()) < events; ++i) {
        const auto company = addCompany(services, "company-" + std::to_string(i), key);
        auto batch = must(services.ledger().begin());
        for (std::int64_t j = 0; j < grantsOfEach; ++j)
            must(services.grants().issue(batch, requestFor(services, company, {email})));
        must(batch.commit());
    }
}

/// In 10^6 bytes, what is in memory now.
double resident(qint64 process)
{
    QFile status{QStringLiteral("/proc/%1/status").arg(process)};
    if (!status.open(QIODevice::ReadOnly))
        qFatal("the program cannot be looked at");
    static const QRegularExpression line{QStringLiteral("VmRSS:\\s+(\\d+) kB")};
    return line.match(QString::fromUtf8(status.readAll())).captured(1).toDouble() * 1024 / 1e6;
}

/// A page, until it shows what no other page does.
void show(Running &program, const char *key, const char *text)
{
    program.say(QByteArray{"press Alt+"} + key);
    if (program.say(QByteArray{"wait "} + text) != QStringLiteral("there"))
        qFatal("the page does not show %s", text);
}

void openVault(benchmark::State &state)
{
    Running program{
        [&state](services::Services &services, Place &place) { fillWith(services, place, state.range(0)); }};
    const auto id = program.process().processId();
    constexpr auto home = "of your details";
    for (auto _ : state) {
        state.counters["locked_mb"] = resident(id);
        if (!program.unlock() || program.say("wait Who has what") != QStringLiteral("there"))
            qFatal("the vault does not open");
        // The index for search is kept in small steps behind the page.
        show(program, "6", "Names stand here");
        show(program, "1", home);
        state.counters["home_mb"] = resident(id);
        show(program, "2", "Find a company");
        show(program, "3", "Open a request");
        show(program, "4", "Keep a detail");
        show(program, "5", "What you decided");
        show(program, "6", "Names stand here");
        show(program, "1", home);
        state.counters["all_pages_mb"] = resident(id);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    benchmark::RegisterBenchmark("open_vault", openVault)
        ->Arg(10)
        ->Arg(100'000)
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
