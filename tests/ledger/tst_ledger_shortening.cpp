// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "facts.h"

#include "ledger/search.h"

using namespace proffer;
using namespace proffer::test;
using ledger::Depth;
using ledger::Shortening;

class LedgerShortening : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSpentGoesAndAllElseStays();
    void aDroppedEventIsStillFollowed();
    void pagesAndSearchGoOnWithWhatIsThere();
    void nothingNewerThanTheTimeGoes();
    void aRehearsalChangesNothing();
    void withNothingToDropNothingIsWritten();
    void itCanBeDoneAgain();
    void olderCheckpointsGoAndNewerOnesAreVerified();
    void aFormerDeviceKeepsItsEnds();
    void valuesAreErasedInKeptAndInDroppedEvents();
    void anUnknownKindStays();
    void aWrongOpinionIsRefused();
    void itCanBeCancelled();
};

void LedgerShortening::whatIsSpentGoesAndAllElseStays()
{
    FactsFolder vault;
    auto ledger = must(vault.create());
    fill(ledger);
    const auto before = rowsOf(ledger, facts) + rowsOf(ledger, permits);
    const auto done = must(ledger.shorten(vault.later(), Shortening::Done));
    QCOMPARE(done.dropped, 3);
    QCOMPARE(done.kept, 5);
    QCOMPARE(done.firstPosition, 2);
    QVERIFY(done.checkpoint);
    QCOMPARE(rowsOf(ledger, facts) + rowsOf(ledger, permits), before);
    QCOMPARE(rowsOf(ledger, "SELECT position FROM event"), std::string{"1 \n4 \n5 \n7 \n8 \n9 \n"});
    QCOMPARE(must(ledger.size()), 9);
    QCOMPARE(std::filesystem::file_size(vault.file().string() + "-wal"), std::uintmax_t{0});
    must(ledger.append(fact("shoe", "43")));
    for (const auto depth : {Depth::Chain, Depth::Full}) {
        const auto verified = must(vault.verify(depth));
        QCOMPARE(verified.events, 7);
        QCOMPARE(verified.dropped, 3);
        QCOMPARE(verified.heads.front(), ledger.localHead());
    }
}

void LedgerShortening::aDroppedEventIsStillFollowed()
{
    FactsFolder vault;
    auto ledger = must(vault.create());
    const auto spent = must(ledger.append(fact("shoe", "41")));
    ledger::Head kept = ledger.localHead();
    fill(ledger);
    must(ledger.shorten(vault.later(), Shortening::Done));
    QCOMPARE(codeOf(ledger.find(spent.ref)), QStringLiteral("ledger.event_missing"));
    QCOMPARE(must(ledger.hashOf(spent.ref)), std::optional{spent.hash});
    must(vault.verify(Depth::Full, {kept}));
    must(vault.verify(Depth::Chain, {kept}));
    kept.hash[0] ^= 1;
    QCOMPARE(codeOf(vault.verify(Depth::Chain, {kept})), QStringLiteral("ledger.head_mismatch"));
}

void LedgerShortening::pagesAndSearchGoOnWithWhatIsThere()
{
    FactsFolder vault;
    auto ledger = must(vault.create());
    fill(ledger);
    must(ledger::indexForSearch(ledger));
    const auto hits = [&](std::string_view typed) {
        return must(ledger::search(ledger.database(), ledger.projections(), typed, 10)).size();
    };
    QCOMPARE(hits("noodles"), std::size_t{1});
    must(ledger.shorten(vault.later(), Shortening::Done));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(hits("noodles"), std::size_t{0});
        QCOMPARE(hits("shoe"), std::size_t{1});
        QCOMPARE(hits("email"), std::size_t{2});
        must(ledger::indexForSearch(ledger));
    }
    const auto page = must(ledger.page(0, 3));
    QCOMPARE(page.back().position, 7);
    QCOMPARE(must(ledger.page(7, 10)).size(), std::size_t{3});
    QCOMPARE(must(ledger.pageAbout(factsId, 0, 10)).size(), std::size_t{4});
}

void LedgerShortening::nothingNewerThanTheTimeGoes()
{
    FactsFolder vault;
    auto ledger = must(vault.create());
    must(ledger.append(named("visit.made", "early")));
    vault.clock.current += std::chrono::hours{2};
    const auto end = vault.clock.current;
    must(ledger.append(named("visit.made", "late")));
    // A clock that was set back: by then the history was longer than that.
    vault.clock.current -= std::chrono::hours{2};
    must(ledger.append(named("visit.made", "set back")));
    must(ledger.append(fact("hat", "57")));
    const auto done = must(ledger.shorten(end, Shortening::Done));
    QCOMPARE(done.dropped, 1);
    QCOMPARE(done.firstPosition, 2);
    must(vault.verify());
}

void LedgerShortening::aRehearsalChangesNothing()
{
    FactsFolder vault;
    auto ledger = must(vault.create());
    fill(ledger);
    const auto before = rowsOf(ledger, "SELECT position, seq FROM event");
    const auto head = ledger.localHead();
    const auto done = must(ledger.shorten(vault.later(), Shortening::Rehearsed));
    QCOMPARE(done.dropped, 3);
    QVERIFY(!done.checkpoint);
    QCOMPARE(rowsOf(ledger, "SELECT position, seq FROM event"), before);
    QCOMPARE(ledger.localHead(), head);
    QCOMPARE(must(vault.verify()).dropped, 0);
}

void LedgerShortening::withNothingToDropNothingIsWritten()
{
    FactsFolder vault;
    auto ledger = must(vault.create());
    must(ledger.append(fact("shoe", "41")));
    const auto done = must(ledger.shorten(vault.later(), Shortening::Done));
    QCOMPARE(done.dropped, 0);
    QVERIFY(!done.checkpoint);
    QCOMPARE(must(ledger.size()), 2);
}

void LedgerShortening::itCanBeDoneAgain()
{
    FactsFolder vault;
    {
        auto ledger = must(vault.create());
        fill(ledger);
        must(ledger.shorten(vault.later(), Shortening::Done));
        must(ledger.append(fact("shoe", "43")));
        must(ledger.append(named("visit.made", "again")));
        must(ledger.append(fact("hat", "58")));
        const auto done = must(ledger.shorten(vault.later(), Shortening::Done));
        // Two values, the visit and the checkpoint of the first time.
        QCOMPARE(done.dropped, 4);
        for (const auto depth : {Depth::Chain, Depth::Full})
            QCOMPARE(must(vault.verify(depth)).dropped, 7);
        must(ledger.close());
    }
    auto ledger = must(vault.open());
    QCOMPARE(rowsOf(ledger, facts), std::string{"hat 58 \nshoe 43 \n"});
    must(ledger.append(fact("hat", "59")));
    must(vault.verify());
}

void LedgerShortening::olderCheckpointsGoAndNewerOnesAreVerified()
{
    FactsFolder vault;
    auto ledger = must(vault.create());
    must(ledger.append(named("visit.made", "noodles")));
    must(ledger.checkpoint());
    fill(ledger);
    // One that stays, since it ends the chain of a former device.
    must(ledger.checkpoint());
    must(ledger.startNewDevice("copied"));
    must(ledger.append(fact("shoe", "43")));
    QCOMPARE(must(ledger.shorten(vault.later(), Shortening::Done)).dropped, 6);
    must(ledger.append(fact("shoe", "44")));
    must(ledger.checkpoint());
    must(vault.verify());
    must(ledger.database().run("UPDATE permit SET ended = NULL"));
    QCOMPARE(codeOf(vault.verify()), QStringLiteral("ledger.projection_mismatch"));
}

void LedgerShortening::aFormerDeviceKeepsItsEnds()
{
    FactsFolder vault;
    auto ledger = must(vault.create());
    must(ledger.append(named("visit.made", "first")));
    const auto end = must(ledger.append(named("visit.made", "last of this device")));
    must(ledger.startNewDevice("restored"));
    must(ledger.append(named("visit.made", "second")));
    must(ledger.append(fact("hat", "57")));
    QCOMPARE(must(ledger.shorten(vault.later(), Shortening::Done)).dropped, 2);
    QCOMPARE(must(ledger.find(end.ref)).position, end.position);
    QCOMPARE(must(ledger.heads()).size(), std::size_t{2});
    must(vault.verify());
}

void LedgerShortening::valuesAreErasedInKeptAndInDroppedEvents()
{
    FactsFolder vault;
    auto ledger = must(vault.create());
    const auto first = must(ledger.append(fact("shoe", "41")));
    const auto second = must(ledger.append(fact("shoe", "42")));
    const auto third = must(ledger.append(fact("shoe", "43")));
    must(ledger.append(eraseNote("shoe", {first.ref})));
    must(ledger.append(named("visit.made", "tea")));
    QCOMPARE(must(ledger.shorten(vault.later(), Shortening::Done)).dropped, 2);
    // The event that erased stays, though what it erased is gone.
    must(vault.verify());
    must(ledger.append(eraseNote("shoe", {second.ref, third.ref})));
    QVERIFY(must(ledger.find(third.ref)).erased());
    for (const auto depth : {Depth::Chain, Depth::Full})
        QCOMPARE(must(vault.verify(depth)).erased, 1);
    QCOMPARE(rowsOf(ledger, facts), std::string{"shoe - \n"});
    QCOMPARE(codeOf(ledger.append(eraseNote("shoe", {{.device = third.ref.device, .seq = 99}}))),
             QStringLiteral("ledger.event_missing"));
    must(ledger.shorten(vault.later(), Shortening::Done));
    must(vault.verify());
}

void LedgerShortening::anUnknownKindStays()
{
    FactsFolder vault;
    auto ledger = must(vault.create());
    const auto unknown = must(ledger.append({.kind = "from.a_newer_program"}));
    fill(ledger);
    must(ledger.shorten(vault.later(), Shortening::Done));
    QCOMPARE(must(ledger.find(unknown.ref)).kind, unknown.kind);
}

namespace {

/// Says of a permit's end, which its table follows from, that nobody needs it.
class Careless final : public Facts {
public:
    Result<ledger::Need> need(store::Database &database, const ledger::Event &event,
                              Instant now) const override
    {
        return event.kind == "permit.ended" ? ledger::Need::Spent : Facts::need(database, event, now);
    }
};

} // namespace

void LedgerShortening::aWrongOpinionIsRefused()
{
    FactsFolder vault;
    vault.projections = {std::make_shared<Careless>()};
    auto ledger = must(vault.create());
    fill(ledger);
    const auto refused = ledger.shorten(vault.later(), Shortening::Done);
    QCOMPARE(codeOf(refused), QStringLiteral("ledger.projection_mismatch"));
    QCOMPARE(std::string{refused.error().fact("table")}, std::string{"permit"});
    QCOMPARE(must(vault.verify()).events, 8);
    must(ledger.append(fact("shoe", "43")));
    must(vault.verify());
}

void LedgerShortening::itCanBeCancelled()
{
    FactsFolder vault;
    auto ledger = must(vault.create());
    fill(ledger);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(
        codeOf(ledger.shorten(vault.later(), Shortening::Done, {.progress = {}, .stop = stop.get_token()})),
        QStringLiteral("cancelled"));
    QCOMPARE(must(vault.verify()).events, 8);
}

QTEST_APPLESS_MAIN(LedgerShortening)
#include "tst_ledger_shortening.moc"
