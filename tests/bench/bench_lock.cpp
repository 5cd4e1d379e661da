// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// How long it takes from the key that locks to the locked window that answers. The reference in the same run
// is a start of the program, which a lock is, too.
#include "running.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

using namespace proffer;
using namespace proffer::test;

namespace {

constexpr std::size_t rounds = 15;

double since(std::chrono::steady_clock::time_point began)
{
    return std::chrono::duration<double, std::milli>{std::chrono::steady_clock::now() - began}.count();
}

void keep(benchmark::State &state, std::vector<double> times)
{
    std::ranges::sort(times);
    state.counters["median_ms"] = times[times.size() / 2];
    state.counters["least_ms"] = times.front();
    state.counters["most_ms"] = times.back();
}

void fill(services::Services &services, Place &)
{
    setFact(services, "email", "hanako@example.org");
}

void lock(benchmark::State &state)
{
    Running program{fill};
    std::vector<double> times;
    for (auto _ : state) {
        times.clear();
        for (std::size_t i = 0; i < rounds; ++i) {
            if (!program.unlock())
                qFatal("the vault does not open");
            const auto began = std::chrono::steady_clock::now();
            program.order("press Ctrl+L");
            // The image that comes after answers once its window is there.
            if (program.say("state") != QStringLiteral("locked"))
                qFatal("the vault is not locked");
            times.push_back(since(began));
        }
    }
    keep(state, times);
}

void start(benchmark::State &state)
{
    std::vector<double> times;
    for (auto _ : state) {
        times.clear();
        for (std::size_t i = 0; i < rounds; ++i) {
            Running program{fill};
            times.push_back(program.startedIn());
        }
    }
    keep(state, times);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    benchmark::RegisterBenchmark("lock", lock)->Iterations(1)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("start", start)->Iterations(1)->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
