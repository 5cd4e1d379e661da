// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// What history costs at 10,000, 100,000 and 1,000,000 events: appending, opening, paging, searching and being
// interrupted, memory. `times_at_10k` is what something costs over what it cost at 10,000 events in the same
// run. PROFFER_BENCH_EVENTS limits the largest size.
#include "many_events.h"

#include <benchmark/benchmark.h>

#include <csignal>
#include <fstream>
#include <map>
#include <optional>
#include <semaphore>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace proffer;
using namespace proffer::bench;

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

double millisecondsOf(const auto &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return Milliseconds{std::chrono::steady_clock::now() - start}.count();
}

/// One filled vault for each size, made when first asked for and gone at the end.
struct Filled {
    Machine machine{};
    double appendPerSecond = 0;
    double indexPerSecond = 0;

    explicit Filled(std::int64_t events)
    {
        auto vault = machine.create();
        appendPerSecond =
            static_cast<double>(events) * 1000 / millisecondsOf([&] { fill(vault.ledger(), 0, events); });
        indexPerSecond = static_cast<double>(events) * 1000 /
                         millisecondsOf([&] { must(ledger::indexForSearch(vault.ledger())); });
        must(vault.close());
    }
};

Filled &filled(std::int64_t events)
{
    static std::map<std::int64_t, std::unique_ptr<Filled>> all;
    auto &one = all[events];
    if (!one)
        one = std::make_unique<Filled>(events);
    return *one;
}

double part(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times.at(static_cast<std::size_t>(share * static_cast<double>(times.size() - 1)));
}

/// What the work costs here over what it cost at the least size, if that was measured before.
void compareWithLeast(benchmark::State &state, const std::string &work, std::vector<double> times)
{
    static std::map<std::string, double> least;
    const auto median = part(std::move(times), 0.5);
    state.counters["median_ms"] = median;
    if (state.range(0) == 10'000)
        least[work] = median;
    else if (least.contains(work))
        state.counters["times_at_10k"] = median / least.at(work);
}

void append(benchmark::State &state)
{
    for (auto _ : state) {
        const auto &vault = filled(state.range(0));
        state.counters["append_per_s"] = vault.appendPerSecond;
        state.counters["index_per_s"] = vault.indexPerSecond;
    }
}

void openVault(benchmark::State &state)
{
    auto &machine = filled(state.range(0)).machine;
    std::vector<double> times;
    for (auto _ : state) {
        std::optional<vault::Vault> vault;
        times.push_back(
            millisecondsOf([&] { vault.emplace(machine.open(machine.root.path().toStdString())); }));
        state.SetIterationTime(times.back() / 1000);
        must(vault->close());
    }
    compareWithLeast(state, "open", std::move(times));
}

/// The reference: deriving a key at the cost of these vaults, which is a part of opening.
void deriveKey(benchmark::State &state)
{
    const ByteArray<16> salt{};
    for (auto _ : state)
        benchmark::DoNotOptimize(
            must(crypto::argon2id(asBytes("benchmark"), salt, {.memoryKib = 8, .passes = 1})));
}

/// A process that imports is killed; then the vault is opened with what the log holds.
void openAfterKill(benchmark::State &state)
{
    auto &machine = filled(state.range(0)).machine;
    for (auto _ : state) {
        state.PauseTiming();
        int ready[2];
        if (::pipe(ready) != 0)
            std::abort();
        const auto child = ::fork();
        if (child == 0) {
            auto vault = machine.open(machine.root.path().toStdString());
            for (std::int64_t batch = 0;; ++batch) {
                fill(vault.ledger(), batch * 2000, 2000);
                if (batch == 3 && ::write(ready[1], "x", 1) != 1)
                    std::abort();
            }
        }
        char sign = 0;
        if (::read(ready[0], &sign, 1) != 1)
            std::abort();
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ::close(ready[0]);
        ::close(ready[1]);
        state.ResumeTiming();
        auto vault = machine.open(machine.root.path().toStdString());
        state.PauseTiming();
        must(vault.close());
        state.ResumeTiming();
    }
}

void newestPage(benchmark::State &state)
{
    auto &machine = filled(state.range(0)).machine;
    auto vault = machine.open(machine.root.path().toStdString());
    std::vector<double> times;
    for (auto _ : state)
        times.push_back(millisecondsOf([&] { benchmark::DoNotOptimize(must(vault.ledger().page(0, 50))); }));
    must(vault.close());
    compareWithLeast(state, "newest page", std::move(times));
}

void pageInTheMiddle(benchmark::State &state)
{
    auto &machine = filled(state.range(0)).machine;
    auto vault = machine.open(machine.root.path().toStdString());
    std::int64_t before = state.range(0) / 2;
    std::vector<double> times;
    for (auto _ : state) {
        times.push_back(
            millisecondsOf([&] { benchmark::DoNotOptimize(must(vault.ledger().page(before, 50))); }));
        before = before > 100 ? before - 50 : state.range(0) / 2;
    }
    must(vault.close());
    compareWithLeast(state, "page in the middle", std::move(times));
}

/// Forty queries in three scripts: one to many characters, with hits and without.
constexpr auto queries = std::to_array<std::string_view>({
    "a",
    "z",
    "q",
    "au",
    "bo",
    "xq",
    "aur",
    "gym",
    "qqq",
    "aurora",
    "books",
    "northwind",
    "aurora books",
    "bank 4711",
    "presentation checked",
    "zebra crossing",
    "山",
    "田",
    "鑿",
    "東京",
    "商店",
    "龍馬",
    "山田商",
    "株式会社",
    "山田商店",
    "日本郵便株式会社",
    "削除のお願い",
    "京都の和菓子屋さん",
    "北海道新聞",
    "ก",
    "ฮ",
    "ธน",
    "ศิ",
    "ธนา",
    "ธนาคาร",
    "กรุงเทพ",
    "โรงพยาบาลศิริราช",
    "ใบอนุญาต",
    "สนามบินสุวรรณภูมิ",
    "permit 山田",
});

void search(benchmark::State &state)
{
    auto &machine = filled(state.range(0)).machine;
    auto vault = machine.open(machine.root.path().toStdString());
    std::vector<double> times;
    for (auto _ : state) {
        for (const auto query : queries)
            times.push_back(millisecondsOf([&] {
                benchmark::DoNotOptimize(
                    must(ledger::search(vault.ledger().database(), vault.ledger().projections(), query, 20)));
            }));
    }
    must(vault.close());
    state.counters["median_ms"] = part(times, 0.5);
    state.counters["p95_ms"] = part(times, 0.95);
    state.counters["worst_ms"] = part(times, 1);
}

/// Milliseconds from the interruption to the search's return; nothing if it was through before.
std::optional<double> interrupted(vault::Vault &vault, std::string_view query, std::size_t count,
                                  std::chrono::microseconds after)
{
    using Clock = std::chrono::steady_clock;
    auto &database = vault.ledger().database();
    std::binary_semaphore begun{0};
    bool cancelled = false;
    Clock::time_point returned;
    std::jthread reader{[&] {
        begun.release();
        const auto found = ledger::search(database, vault.ledger().projections(), query, count);
        returned = Clock::now();
        cancelled = !found && found.error().code == ErrorCode::Cancelled;
    }};
    begun.acquire();
    std::this_thread::sleep_for(after);
    const auto asked = Clock::now();
    database.interrupt();
    reader.join();
    return cancelled ? std::optional{Milliseconds{returned - asked}.count()} : std::nullopt;
}

/// The same queries for all they find, interrupted on the way.
void interruptSearch(benchmark::State &state)
{
    using namespace std::chrono_literals;
    auto &machine = filled(state.range(0)).machine;
    auto vault = machine.open(machine.root.path().toStdString());
    std::vector<double> times;
    for (auto _ : state) {
        for (const auto query : queries)
            for (const auto after : {200us, 1000us, 5000us, 20'000us})
                if (const auto time =
                        interrupted(vault, query, static_cast<std::size_t>(state.range(0)), after))
                    times.push_back(*time);
    }
    must(vault.close());
    state.counters["interrupted"] = static_cast<double>(times.size());
    if (times.empty())
        return;
    state.counters["median_ms"] = part(times, 0.5);
    state.counters["p95_ms"] = part(times, 0.95);
    state.counters["worst_ms"] = part(times, 1);
}

std::string readPeak()
{
    std::ifstream status{"/proc/self/status"};
    std::string line;
    while (std::getline(status, line)) {
        if (line.starts_with("VmHWM:"))
            return line.substr(6);
    }
    return {};
}

/// Peak memory of a fresh process that opens, pages, searches, appends and follows the chains.
int measureMemory(const std::filesystem::path &place)
{
    Machine machine;
    auto vault = machine.open(place);
    must(vault.ledger().page(0, 50));
    for (const auto query : queries)
        must(ledger::search(vault.ledger().database(), vault.ledger().projections(), query, 20));
    fill(vault.ledger(), 0, 2000);
    must(vault.readVerified([](const ledger::Event &) {}));
    must(vault.verify());
    must(vault.close());
    std::puts(readPeak().c_str());
    return 0;
}

void peakMemory(benchmark::State &state)
{
    auto &machine = filled(state.range(0)).machine;
    for (auto _ : state) {
        std::array<char, 128> line{};
        auto *pipe = ::popen(("exec " + std::filesystem::read_symlink("/proc/self/exe").string() +
                              " --measure-memory '" + machine.root.path().toStdString() + "'")
                                 .c_str(),
                             "r");
        if (!pipe || !std::fgets(line.data(), line.size(), pipe) || ::pclose(pipe) != 0)
            state.SkipWithError("the measuring process failed");
        state.counters["peak_mb"] = std::strtod(line.data(), nullptr) / 1024;
    }
}

/// Everything derived anew and compared; the chains alone.
void verifyFully(benchmark::State &state)
{
    auto &machine = filled(state.range(0)).machine;
    auto vault = machine.open(machine.root.path().toStdString());
    for (auto _ : state)
        must(vault.verify());
    must(vault.close());
}

void followChains(benchmark::State &state)
{
    auto &machine = filled(state.range(0)).machine;
    auto vault = machine.open(machine.root.path().toStdString());
    for (auto _ : state)
        must(vault.readVerified([](const ledger::Event &) {}));
    must(vault.close());
}

void sizes(benchmark::internal::Benchmark *bench)
{
    const auto *limit = std::getenv("PROFFER_BENCH_EVENTS");
    const auto largest = limit ? std::strtoll(limit, nullptr, 10) : 1'000'000;
    for (const auto size : {10'000LL, 100'000LL, 1'000'000LL}) {
        if (size <= largest)
            bench->Arg(size);
    }
    bench->Unit(benchmark::kMillisecond);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && std::string_view{argv[1]} == "--measure-memory")
        return measureMemory(argv[2]);
    benchmark::RegisterBenchmark("append", append)->Apply(sizes)->Iterations(1);
    benchmark::RegisterBenchmark("derive_key", deriveKey)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("open", openVault)->Apply(sizes)->Iterations(20)->UseManualTime();
    benchmark::RegisterBenchmark("newest_page", newestPage)->Apply(sizes);
    benchmark::RegisterBenchmark("page_in_the_middle", pageInTheMiddle)->Apply(sizes);
    benchmark::RegisterBenchmark("search_40_queries", search)->Apply(sizes)->Iterations(5);
    benchmark::RegisterBenchmark("interrupt_search", interruptSearch)->Apply(sizes)->Iterations(1);
    benchmark::RegisterBenchmark("open_after_kill", openAfterKill)->Apply(sizes)->Iterations(3);
    benchmark::RegisterBenchmark("follow_chains", followChains)->Apply(sizes)->Iterations(1);
    benchmark::RegisterBenchmark("verify", verifyFully)->Apply(sizes)->Iterations(1);
    benchmark::RegisterBenchmark("peak_memory", peakMemory)->Apply(sizes)->Iterations(1);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
