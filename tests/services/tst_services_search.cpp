// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/search.h"
#include "place.h"

using namespace proffer;
using namespace proffer::test;

/// What a person finds in the history by a company's name.
class SearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCompanysNameFindsWhatHappenedWithIt();
};

namespace {

QStringList kinds(services::Services &services, std::string_view typed, std::size_t count = 50)
{
    QStringList found;
    for (const auto &event : must(services.searchHistory(typed, count)))
        found.append(QString::fromStdString(event.kind));
    return found;
}

} // namespace

void SearchTest::aCompanysNameFindsWhatHappenedWithIt()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto phone = setFact(services, "phone_number", "+81 3 1234 5678");
    const auto kinari = addCompany(services, "kinari", place.random);
    const auto other = addCompany(services, "sakura", place.random);
    const auto grant = must(services.grants().issue(requestFor(services, kinari, {email}))).grant.id;
    must(services.grants().issue(requestFor(services, other, {phone})));
    must(services.grants().end(grant, "no longer"));
    must(ledger::indexForSearch(services.ledger()));
    const auto all = kinds(services, "KINARI");
    QVERIFY(all.contains(QStringLiteral("vendor.added")) &&
            all.contains(QStringLiteral("vendor.key_pinned")));
    QCOMPARE(all.count(QStringLiteral("grant.issued")), 1);
    QCOMPARE(all.first(), QStringLiteral("grant.ended"));
    QCOMPARE(kinds(services, "kinari email"), QStringList{QStringLiteral("grant.issued")});
    QVERIFY(kinds(services, "kinari phone_number").isEmpty());
    QVERIFY(kinds(services, "nobody").isEmpty());
    QCOMPARE(kinds(services, "kinari", 2).size(), 2);
    const auto filtered = [&](std::string_view typed, const ledger::Filter &filter) {
        return must(services.history(typed, filter, 50)).size();
    };
    QCOMPARE(filtered("kinari", {.kinds = {"grant."}}), 2U);
    QCOMPARE(filtered("email", {.about = kinari.bytes, .kinds = {"grant."}}), 1U);
    QCOMPARE(filtered("phone_number", {.about = kinari.bytes}), 0U);
    QCOMPARE(filtered("", {.about = kinari.bytes, .kinds = {"grant."}}), 2U);
    QCOMPARE(filtered("", {.until = place.clock.current}), 0U);
    must(services.close());
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_services_search.moc"
