// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// What the window costs over a large vault: going to a page until it is painted, and until everything on it
// is there; how long the event loop stands still meanwhile; searching while one types; and the memory of it
// all. The reference is the same over an empty vault.
#include "heart.h"
#include "page_window.h"

#include "ledger/search.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>

#include <sys/resource.h>
#include <unistd.h>

using namespace proffer;
using namespace proffer::test;

namespace {

constexpr std::int64_t grantsOfEach = 10;

/// Companies, each with ten grants of one detail.
void fillCompanies(services::Services &services, Place &place, std::int64_t companies)
{
    if (companies == 0)
        return;
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto key = crypto::Ed25519PrivateKey::generate(place.random);
    for (std::int64_t i = 0; i < companies; ++i) {
        const auto company = addCompany(services, "company-" + std::to_string(i), key);
        auto batch = must(services.ledger().begin());
        for (std::int64_t j = 0; j < grantsOfEach; ++j)
            must(services.grants().issue(batch, requestFor(services, company, {email})));
        must(batch.commit());
    }
    must(ledger::indexForSearch(services.ledger()));
}

using Windows = std::map<std::int64_t, std::unique_ptr<PageWindow>>;

/// Filled when it is first asked for.
Windows &windows()
{
    static Windows all;
    return all;
}

PageWindow &windowOf(std::int64_t companies)
{
    auto &window = windows()[companies];
    if (!window)
        window = std::make_unique<PageWindow>([companies](services::Services &services, Place &place) {
            fillCompanies(services, place, companies);
        });
    return *window;
}

double megabytes()
{
    QFile file{QStringLiteral("/proc/self/statm")};
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

void goToPage(benchmark::State &state)
{
    auto &page = windowOf(state.range(0));
    const auto name = static_cast<ui::PageName>(state.range(1));
    page.go({.page = name});
    page.go({.page = ui::PageName::Settings});
    std::vector<double> painted;
    std::vector<double> whole;
    double still = 0;
    for (auto _ : state) {
        Heart heart;
        QElapsedTimer timer;
        timer.start();
        page.window().go({.page = name});
        page.window().repaint();
        painted.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        page.settle();
        whole.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        still = std::max(still, std::chrono::duration<double, std::milli>{heart.longestStill()}.count());
        page.go({.page = ui::PageName::Settings});
    }
    std::ranges::sort(painted);
    std::ranges::sort(whole);
    state.counters["painted_ms"] = painted[painted.size() / 2];
    state.counters["whole_ms"] = whole[whole.size() / 2];
    state.counters["still_ms"] = still;
    state.counters["memory_mb"] = megabytes();
}

void searchWhileTyping(benchmark::State &state)
{
    auto &page = windowOf(state.range(0));
    page.go({.page = ui::PageName::Settings});
    auto *field = page.window().findChild<ui::SearchField *>();
    page.window().activateWindow();
    field->setFocus();
    std::vector<double> times;
    double still = 0;
    for (auto _ : state)
        for (const auto *typed : {"c", "co", "company-77", "77", "e-mail", "nobody", "permit", "書", "ธน"}) {
            Heart heart;
            QElapsedTimer timer;
            timer.start();
            field->setText(QString::fromUtf8(typed));
            // Until what was found stands in the list.
            while (field->accessibleDescription().isEmpty())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            still = std::max(still, std::chrono::duration<double, std::milli>{heart.longestStill()}.count());
            field->clear();
            page.settle();
        }
    std::ranges::sort(times);
    state.counters["median_ms"] = times[times.size() / 2];
    state.counters["p95_ms"] = times[times.size() * 95 / 100];
    state.counters["still_ms"] = still;
}

void sizes(benchmark::internal::Benchmark *bench)
{
    for (const auto companies : {0, 1'000, 10'000})
        for (const auto page : {ui::PageName::Home, ui::PageName::Companies, ui::PageName::ToDo,
                                ui::PageName::MyData, ui::PageName::MyRules, ui::PageName::History})
            bench->Args({companies, static_cast<std::int64_t>(page)});
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application{argc, argv};
    benchmark::RegisterBenchmark("go_to_page", goToPage)
        ->Apply(sizes)
        ->Iterations(5)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("search_while_typing", searchWhileTyping)
        ->Arg(0)
        ->Arg(1'000)
        ->Arg(10'000)
        ->Iterations(5)
        ->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    // Before the application on which they stand.
    windows().clear();
    return 0;
}
