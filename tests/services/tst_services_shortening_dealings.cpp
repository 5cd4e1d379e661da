// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "all_dealings.h"
#include "dealing_actor.h"
#include "shortening.h"

#include "grants/published_list.h"

using namespace proffer;
using namespace proffer::test;

/// Rules, requests, agreements and lists before and after the history is shortened.
class ShorteningDealingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatDecidesStays();
    void anEndThatOnlyTheHostKnewStays();
    void anySequenceKeepsItsDecisions_data();
    void anySequenceKeepsItsDecisions();
};

namespace {

std::string textOf(const terms::ItemVerdict &verdict)
{
    std::string text{terms::toText(verdict.fit)};
    for (const auto *reasons : {&verdict.reasons, &verdict.excess})
        for (const auto &reason : *reasons)
            text += " " + std::to_string(static_cast<int>(reason.why)) + reason.rule + reason.word;
    return text + "\n";
}

std::string textOf(const publishing::List &list)
{
    std::string text = list.uri;
    for (const auto *entries : {&list.ended, &list.kept}) {
        text += " |";
        for (const auto entry : *entries)
            text += " " + std::to_string(entry);
    }
    text += list.published ? " " + list.published->sha256 + toRfc3339(list.published->renewAt) : "";
    return text + " " + toRfc3339(list.neededUntil) + "\n";
}

/// What is said of each request, which agreement holds with whom, and what the next lists say.
std::string decisionsOf(services::Services &services, const Place &place)
{
    std::string all;
    const auto persona = must(services.persona({})).id;
    for (const auto &request : must(services.requests().list()))
        for (const auto &verdict : must(services.requests().verdicts(request, persona)))
            all += textOf(verdict);
    for (const auto &relationship : must(services.relationships().all()))
        if (const auto inForce = must(services.agreements().inForce(relationship.id)))
            all +=
                inForce->agreement.code + toRfc3339(inForce->since) + toHex(inForce->agreement.sha256) + "\n";
    const auto publisher = must(publishing::Publisher::open(services.vault(), shownFrom(place)));
    for (const auto &[relationship, list] : publisher.lists().all())
        all += textOf(list);
    return all;
}

vendors::RelationshipId listedWith(services::Services &services, const Company &company)
{
    return must(services.relationships().find(company.id, must(services.persona({})).id)).value().id;
}

/// The entries that the list in the folder shows as ended.
std::set<std::uint64_t> shownEnds(services::Services &services, const Place &place,
                                  const vendors::RelationshipId &relationship)
{
    const auto uri = must(grants::ListPlaces{services.ledger()}.find(relationship)).value().uri;
    const auto key = jose::PublicJwk::of(must(services.relationships().issuerKey(relationship)));
    const auto list = must(grants::readPublishedList(readAll(listFile(place, uri)), key, uri)).list;
    std::set<std::uint64_t> ended;
    for (std::uint64_t index = 0; index < list.size(); ++index)
        if (must(list.at(index)) != 0)
            ended.insert(index);
    return ended;
}

/// As another copy of the vault would have published it, with one more end.
void showFromElsewhere(services::Services &services, const Place &place,
                       const vendors::RelationshipId &relationship, std::uint64_t ended)
{
    const auto uri = must(grants::ListPlaces{services.ledger()}.find(relationship)).value().uri;
    jose::StatusList content{grants::listEntries};
    must(content.set(ended, 1));
    writeAll(listFile(place, uri),
             jose::signStatusList({.uri = uri, .issuedAt = place.clock.current, .list = std::move(content)},
                                  must(services.relationships().issuerKey(relationship))));
}

} // namespace

void ShorteningDealingsTest::whatDecidesStays()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto company = dealOnce(services, place, "kinari");
    const auto listed = listedWith(services, company);
    for (const auto comfort : {terms::Comfort::Never, terms::Comfort::Ask, terms::Comfort::Give})
        must(services.rules().setComfort({.category = "Contact", .kind = "shop", .comfort = comfort}));
    for (const bool on : {false, true})
        must(services.rules().choose("retargeting", on));
    const auto grant = must(services.grants().list(company.id)).front();
    must(services.grants().end(grant.id, ""));
    must(setListHost(services, place, must(services.relationships().get(listed))));
    must(publishList(services, place, listed));
    setFact(services, "topic", "x");
    const auto tables = tablesOf(services);
    const auto decisions = decisionsOf(services, place);
    verifies(services);
    // Three of comfort, two of what was chosen, the former host and the former list.
    QCOMPARE(shorten(services, place).dropped, 7);
    QCOMPARE(countOf(services, "request.received"), std::size_t{2});
    QCOMPARE(countOf(services, "rule.comfort_set"), std::size_t{1});
    QCOMPARE(countOf(services, "rule.chosen"), std::size_t{1});
    QCOMPARE(countOf(services, "list.published"), std::size_t{1});
    for (const auto *kind :
         {"rule.written", "agreement.said", "offer.made", "offer.answered", "offer.answered_otherwise",
          "vendor.owner_changed", "terms.written", "request.answered", "grant.handed_over", "list.placed"})
        QCOMPARE(countOf(services, kind), std::size_t{1});
    QCOMPARE(tablesOf(services), tables);
    QCOMPARE(decisionsOf(services, place), decisions);
    verifies(services);
    must(services.close());
    auto again = must(place.open());
    QCOMPARE(decisionsOf(again, place), decisions);
    QVERIFY(must(publishList(again, place, listed)).before == publishing::Shown::AsPublished);
    QVERIFY(shownEnds(again, place, listed) == std::set{grant.list->index});
    verifies(again);
}

void ShorteningDealingsTest::anEndThatOnlyTheHostKnewStays()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto company = addPartner(services, "kinari", place.random);
    const auto listed = must(placeList(services, place, company.id)).id;
    showFromElsewhere(services, place, listed, 9);
    QCOMPARE(must(publishList(services, place, listed)).kept, std::size_t{1});
    std::filesystem::remove_all(listFolder(place));
    std::filesystem::create_directory(listFolder(place));
    must(publishList(services, place, listed));
    setFact(services, "topic", "x");
    QCOMPARE(shorten(services, place).dropped, 1);
    std::filesystem::remove_all(listFolder(place));
    std::filesystem::create_directory(listFolder(place));
    must(publishList(services, place, listed));
    QVERIFY(shownEnds(services, place, listed) == std::set<std::uint64_t>{9});
    verifies(services);
}

void ShorteningDealingsTest::anySequenceKeepsItsDecisions_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ShorteningDealingsTest::anySequenceKeepsItsDecisions()
{
    QFETCH(unsigned, seed);
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    place.random.repeat(seed);
    auto services = place.create();
    DealingActor actor{services, place, seed};
    std::int64_t dropped = 0;
    for (int round = 0; round < 3; ++round) {
        for (int step = 0; step < 60; ++step) {
            place.clock.current += std::chrono::minutes{20};
            actor.act();
            if (QTest::currentTestFailed())
                return;
        }
        const auto tables = tablesOf(services);
        const auto decisions = decisionsOf(services, place);
        const auto end = place.clock.current - std::chrono::hours{5};
        dropped += must(services.shortenHistory(end, ledger::Shortening::Done)).history.dropped;
        QCOMPARE(tablesOf(services), tables);
        QCOMPARE(decisionsOf(services, place), decisions);
        QCOMPARE(must(services.vault().verify()).dropped, dropped);
    }
    QVERIFY(dropped > 5);
}

QTEST_GUILESS_MAIN(ShorteningDealingsTest)
#include "tst_services_shortening_dealings.moc"
