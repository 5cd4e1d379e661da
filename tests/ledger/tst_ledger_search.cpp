// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "facts.h"

#include "ledger/search.h"

#include <thread>

using namespace proffer;
using namespace proffer::test;

/// Somebody types on while a search runs: it ends when it is told to.
class LedgerSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSearchIsInterruptedFromAnotherThread_data();
    void aSearchIsInterruptedFromAnotherThread();
};

namespace {

constexpr int visits = 20'000;

/// The names of events as ever; at the thousandth that is looked at, another thread interrupts.
class Interrupting final : public Facts {
public:
    std::string searchText(const ledger::Event &event) const override
    {
        if (database && ++looked == 1000)
            std::jthread{[this] { database->interrupt(); }}.join();
        return Facts::searchText(event);
    }
    store::Database *database = nullptr;
    mutable int looked = 0;
};

} // namespace

void LedgerSearch::aSearchIsInterruptedFromAnotherThread_data()
{
    QTest::addColumn<bool>("indexed");
    QTest::newRow("through the events") << false;
    QTest::newRow("through the index") << true;
}

void LedgerSearch::aSearchIsInterruptedFromAnotherThread()
{
    QFETCH(bool, indexed);
    FactsFolder vault;
    const auto interrupting = std::make_shared<Interrupting>();
    vault.projections = {interrupting};
    auto ledger = must(vault.create());
    {
        auto batch = must(ledger.begin());
        for (int visit = 0; visit < visits; ++visit)
            must(batch.append(named("visit.made", "noodles")));
        must(batch.commit());
    }
    if (indexed)
        must(ledger::indexForSearch(ledger));
    const auto search = [&] {
        return ledger::search(ledger.database(), ledger.projections(), "noodles", visits);
    };
    interrupting->database = &ledger.database();
    QCOMPARE(codeOf(search()), QStringLiteral("cancelled"));
    QCOMPARE(interrupting->looked, 1000);
    // The next one is not the one that was interrupted.
    interrupting->database = nullptr;
    QCOMPARE(must(search()).size(), std::size_t{visits});
}

QTEST_APPLESS_MAIN(LedgerSearch)
#include "tst_ledger_search.moc"
