// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "altered.h"

#include "store/faulty_vfs.h"

#include <random>

using namespace proffer;
using namespace proffer::test;
using ledger::Depth;
using ledger::Shortening;

/// What happens to a history that was shortened: attackers who hold the database's key, power cuts, and any
/// sequence of acts.
class LedgerShortenedHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAlterationIsNamed_data();
    void anAlterationIsNamed();
    void aForkedEventBeforeAGapIsNoticed();
    void aNewerShorteningIsNotUndoneByAnOlderOne();
    void aFailedWriteLeavesBeforeOrAfter();
    void anySequenceKeepsItsTables_data();
    void anySequenceKeepsItsTables();
};

namespace {

/// Positions 2, 3 and 6 were dropped; "old" is the database as it was before.
void shortened(FactsFolder &vault)
{
    {
        auto ledger = must(vault.create());
        fill(ledger);
        must(ledger.close());
    }
    keepAsOld(vault);
    auto ledger = must(vault.open());
    must(ledger.shorten(vault.later(), Shortening::Done));
    must(ledger.append(fact("shoe", "43")));
    must(ledger.close());
}

} // namespace

void LedgerShortenedHistory::anAlterationIsNamed_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("seq");
    QTest::newRow("a kept event's content")
        << "UPDATE event SET structure = CAST(replace(structure, 'email', 'e-nail') AS BLOB) WHERE seq = 4"
        << "ledger.chain_broken" << "4";
    QTest::newRow("a kept event's time") << "UPDATE event SET time = time + 1 WHERE seq = 7"
                                         << "ledger.chain_broken" << "7";
    QTest::newRow("a revocation is deleted") << "DELETE FROM event WHERE seq = 7"
                                             << "ledger.event_missing" << "7";
    QTest::newRow("a revocation is listed as dropped")
        << "INSERT INTO dropped_event SELECT device, seq, hash FROM event WHERE seq = 7;"
           "DELETE FROM event WHERE seq = 7"
        << "ledger.checkpoint_mismatch" << "9";
    QTest::newRow("a dropped event is put back")
        << "INSERT INTO event SELECT * FROM old.event WHERE seq = 6" << "ledger.event_returned" << "6";
    QTest::newRow("a dropped event is put back elsewhere")
        << "INSERT INTO event SELECT 100, device, seq, time, hash, signature, seen, structure, "
           "structure_salt, values_commitment, payload, values_salt FROM old.event WHERE seq = 6"
        << "ledger.event_returned" << "6";
    QTest::newRow("all are put back")
        << "INSERT INTO event SELECT * FROM old.event WHERE seq IN (2, 3, 6); DELETE FROM dropped_event"
        << "ledger.checkpoint_mismatch" << "9";
    QTest::newRow("one is put back and not listed")
        << "INSERT INTO event SELECT * FROM old.event WHERE seq = 2; DELETE FROM dropped_event WHERE seq = 2"
        << "ledger.checkpoint_mismatch" << "9";
    QTest::newRow("the list is emptied") << "DELETE FROM dropped_event"
                                         << "ledger.event_missing" << "2";
    QTest::newRow("a hash in the list") << "UPDATE dropped_event SET hash = zeroblob(32) WHERE seq = 3"
                                        << "ledger.chain_broken" << "4";
    QTest::newRow("a hash inside a gap") << "UPDATE dropped_event SET hash = zeroblob(32) WHERE seq = 2"
                                         << "ledger.checkpoint_mismatch" << "9";
    QTest::newRow("an event after the checkpoint")
        << "INSERT INTO dropped_event SELECT device, seq, hash FROM event WHERE seq = 9;"
           "DELETE FROM event WHERE seq = 9"
        << "ledger.event_missing" << "2";
}

void LedgerShortenedHistory::anAlterationIsNamed()
{
    QFETCH(QString, script);
    QFETCH(QString, code);
    QFETCH(QString, seq);
    FactsFolder vault;
    shortened(vault);
    must(vault.verify());
    alter(vault, script.toStdString());
    for (const auto depth : {Depth::Chain, Depth::Full}) {
        const auto found = vault.verify(depth);
        QCOMPARE(codeOf(found), code);
        QCOMPARE(factOf(found, "seq"), seq);
    }
}

/// Its signature is the device's own and it follows from the event before; the one that followed from it is
/// gone, so that only the checkpoint tells.
void LedgerShortenedHistory::aForkedEventBeforeAGapIsNoticed()
{
    FactsFolder vault;
    {
        auto ledger = must(vault.create());
        must(ledger.close());
    }
    keepAsOld(vault);
    {
        auto ledger = must(vault.open());
        must(ledger.append(named("permit.ended", "email")));
        must(ledger.append(named("visit.made", "noodles")));
        must(ledger.append(fact("shoe", "42")));
        must(ledger.shorten(vault.later(), Shortening::Done));
        must(ledger.close());
    }
    FactsFolder fork;
    copyFile(vault.file().string() + ".old", fork.file());
    {
        auto database = must(store::Database::open(fork.file(), vault.key.bytes()));
        auto ledger = must(ledger::Ledger::open(std::move(database), vault.vault, fork.projections,
                                                {.clock = fork.clock, .random = fork.random}));
        must(ledger.append(named("permit.given", "email")));
        must(ledger.close());
    }
    copyFile(fork.file(), vault.file().string() + ".old");
    alter(vault, "DELETE FROM event WHERE seq = 2; INSERT INTO event SELECT * FROM old.event WHERE seq = 2");
    for (const auto depth : {Depth::Chain, Depth::Full})
        QCOMPARE(codeOf(vault.verify(depth)), QStringLiteral("ledger.checkpoint_mismatch"));
}

void LedgerShortenedHistory::aNewerShorteningIsNotUndoneByAnOlderOne()
{
    FactsFolder vault;
    shortened(vault);
    keepAsOld(vault);
    {
        auto ledger = must(vault.open());
        must(ledger.append(named("permit.given", "phone")));
        must(ledger.append(named("visit.made", "tea")));
        must(ledger.append(fact("hat", "58")));
        must(ledger.shorten(vault.later(), Shortening::Done));
        must(ledger.close());
    }
    must(vault.verify());
    alter(vault, "DELETE FROM dropped_event; INSERT INTO dropped_event SELECT * FROM old.dropped_event;"
                 "INSERT INTO event SELECT * FROM old.event WHERE seq NOT IN (SELECT seq FROM event)");
    const auto found = vault.verify(Depth::Chain);
    QCOMPARE(codeOf(found), QStringLiteral("ledger.event_missing"));
    QCOMPARE(std::string{found.error().fact("seq")}, std::string{"12"});
}

/// Each write fails once, and all after it: what a power cut or a kill leaves.
void LedgerShortenedHistory::aFailedWriteLeavesBeforeOrAfter()
{
    FactsFolder vault;
    {
        auto ledger = must(vault.create());
        fill(ledger);
        must(ledger.close());
    }
    const auto whole = vault.file().string() + ".whole";
    copyFile(vault.file(), whole);
    store::FaultyVfs faulty{"shortening"};
    int before = 0;
    int after = 0;
    for (std::uint64_t write = 1; after < 2; ++write) {
        copyFile(whole, vault.file());
        std::filesystem::remove(vault.file().string() + "-wal");
        std::filesystem::remove(vault.file().string() + "-shm");
        vault.vfs = faulty.name();
        bool said = false;
        {
            auto ledger = must(vault.open());
            faulty.failAt(write, store::FaultyVfs::Fault::WriteError, true);
            said = ledger.shorten(vault.later(), Shortening::Done).has_value();
            copyFile(vault.file(), vault.file().string() + ".cut");
            copyFile(vault.file().string() + "-wal", vault.file().string() + ".cut-wal");
            faulty.heal();
        }
        copyFile(vault.file().string() + ".cut", vault.file());
        copyFile(vault.file().string() + ".cut-wal", vault.file().string() + "-wal");
        vault.vfs.clear();
        auto ledger = must(vault.open());
        const auto verified = must(vault.verify());
        QCOMPARE(verified.dropped, said ? 3 : 0);
        QCOMPARE(verified.events, said ? 6 : 8);
        QCOMPARE(rowsOf(ledger, facts), std::string{"hat 57 \nshoe 42 \n"});
        ++(said ? after : before);
        must(ledger.close());
    }
    QVERIFY(before > 2);
}

namespace {

/// Acts at random, as the devices of a person would in any order.
class Actor {
public:
    Actor(FactsFolder &vault, ledger::Ledger &ledger, unsigned seed)
        : vault_(vault), ledger_(ledger), random_(seed)
    {
    }

    void act()
    {
        vault_.clock.current += std::chrono::minutes{pick(90)};
        const auto name = std::to_string(pick(5));
        switch (pick(8)) {
        case 0:
        case 1:
            written_.push_back(must(ledger_.append(fact(name, std::to_string(pick(1000))))).ref);
            return;
        case 2:
        case 3:
            must(ledger_.append(named("visit.made", name)));
            return;
        case 4:
            must(ledger_.append(named("permit.given", std::to_string(++permits_))));
            return;
        case 5:
            must(ledger_.append(named("permit.ended", std::to_string(1 + pick(permits_ + 1)))));
            return;
        case 6:
            if (!written_.empty())
                must(ledger_.append(eraseNote(
                    "", {written_[static_cast<std::size_t>(pick(static_cast<int>(written_.size())))]})));
            return;
        default:
            pick(3) == 0 ? must(ledger_.startNewDevice("copied"))
                         : static_cast<void>(must(ledger_.checkpoint()));
        }
    }

    void shorten()
    {
        const auto before = rowsOf(ledger_, facts) + rowsOf(ledger_, permits);
        const auto end = vault_.clock.current - std::chrono::minutes{pick(3000)};
        dropped_ += must(ledger_.shorten(end, Shortening::Done)).dropped;
        QCOMPARE(rowsOf(ledger_, facts) + rowsOf(ledger_, permits), before);
        for (const auto depth : {Depth::Chain, Depth::Full})
            QCOMPARE(must(vault_.verify(depth)).dropped, dropped_);
    }

    std::int64_t dropped() const { return dropped_; }

private:
    int pick(int below) { return std::uniform_int_distribution<int>{0, below - 1}(random_); }

    FactsFolder &vault_;
    ledger::Ledger &ledger_;
    std::mt19937 random_;
    std::vector<ledger::EventRef> written_{};
    int permits_ = 0;
    std::int64_t dropped_ = 0;
};

} // namespace

void LedgerShortenedHistory::anySequenceKeepsItsTables_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void LedgerShortenedHistory::anySequenceKeepsItsTables()
{
    QFETCH(unsigned, seed);
    FactsFolder vault;
    auto ledger = must(vault.create());
    std::vector<ledger::Head> kept;
    Actor actor{vault, ledger, seed};
    for (int round = 0; round < 4; ++round) {
        for (int step = 0; step < 40; ++step)
            actor.act();
        kept.push_back(ledger.localHead());
        actor.shorten();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(actor.dropped() > 10);
    must(vault.verify(Depth::Full, kept));
    for (const auto &head : kept)
        QCOMPARE(must(ledger.hashOf({.device = head.device, .seq = head.seq})), std::optional{head.hash});
}

QTEST_APPLESS_MAIN(LedgerShortenedHistory)
#include "tst_ledger_shortened_history.moc"
