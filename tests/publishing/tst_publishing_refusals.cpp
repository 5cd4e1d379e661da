// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "author.h"

#include <QTest>

using namespace proffer;
using namespace proffer::test;
using net::Method;

/// Hosts that do not do what they are asked.
class PublishingRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotOnesOwnIsNotReplaced_data();
    void whatIsNotOnesOwnIsNotReplaced();
    void whatIsTooLongIsReplacedToo();
    void aListOfOnesOwnIsNeverReplacedUnread();
    void otherBytesOnTheShelfAreNoticed();
    void otherBytesForEverybodyElseAreNoticed();
    void aRefusedRequestChangesNothing_data();
    void aRefusedRequestChangesNothing();
    void withoutAPlaceOrAHostNothingIsPublished();
    void anErasedKeySignsNothing();
};

void PublishingRefusals::whatIsNotOnesOwnIsNotReplaced_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("other signer") << QStringLiteral("status_list.other_signer");
    QTest::newRow("other place") << QStringLiteral("status_list.other_place");
    QTest::newRow("other size") << QStringLiteral("status_list.malformed");
    QTest::newRow("a page") << QStringLiteral("token.malformed");
}

void PublishingRefusals::whatIsNotOnesOwnIsNotReplaced()
{
    QFETCH(const QString, code);
    Author person;
    const auto ended = person.end(person.issue());
    jose::StatusListToken list{
        .uri = person.uri, .issuedAt = person.clock.current, .list = jose::StatusList{grants::listEntries}};
    const QByteArray row{QTest::currentDataTag()};
    if (row == "other place")
        list.uri += "0";
    if (row == "other size")
        list.list = jose::StatusList{8};
    const auto own = person.key();
    const auto &signer = row == "other signer" ? person.shopKey : own;
    const auto shown =
        row == "a page" ? std::string{"<html>Welcome</html>"} : jose::signStatusList(list, signer);
    person.show(shown);
    const auto refused = person.publish();
    QCOMPARE(codeOf(refused), code);
    QVERIFY(person.host.files.at(nameOf(person.uri)) == shown);
    QCOMPARE(person.publications(), std::size_t{0});
    // Whoever was told of it may write over it.
    QCOMPARE(refused.error().fact("foreign").empty(), row == "other size");
    const auto replaced = person.publisher().publish(person.relationship.id, publishing::Foreign::Replace);
    QCOMPARE(replaced.has_value(), row != "other size");
    if (replaced) {
        QVERIFY(replaced->replaced);
        QVERIFY(endedIn(person.shown().list) == std::set<std::uint64_t>{ended});
        QVERIFY(!must(person.publish()).replaced);
    }
}

/// Ends that were published stay, whatever came in the place of the list.
void PublishingRefusals::whatIsTooLongIsReplacedToo()
{
    Author person;
    const auto index = person.end(person.issue());
    const auto foreign = index == 9 ? std::uint64_t{10} : std::uint64_t{9};
    person.show(person.signedList({foreign}, person.clock.current - 1h));
    must(person.publish());
    const std::string page(publishing::longestOwnList + 1, 'x');
    person.show(page);
    person.host.trick = [&](const net::Request &request) -> std::optional<Result<net::Answer>> {
        const auto found = person.host.files.find(nameOf(request.url));
        if (request.method == Method::Get && found != person.host.files.end() &&
            found->second.size() > request.limit)
            return fail(ErrorCode::NetTooLarge);
        return std::nullopt;
    };
    const auto refused = person.publish();
    QCOMPARE(codeOf(refused), QStringLiteral("net.too_large"));
    QVERIFY(!refused.error().fact("foreign").empty());
    QVERIFY(person.host.files.at(nameOf(person.uri)) == page);
    must(person.publisher().publish(person.relationship.id, publishing::Foreign::Replace));
    QVERIFY((endedIn(person.shown().list) == std::set<std::uint64_t>{index, foreign}));
}

void PublishingRefusals::aListOfOnesOwnIsNeverReplacedUnread()
{
    Author person;
    person.issue();
    person.show(person.signedList({3}, person.clock.current - 1h));
    const auto published =
        must(person.publisher().publish(person.relationship.id, publishing::Foreign::Replace));
    QVERIFY(!published.replaced);
    QVERIFY(endedIn(person.shown().list) == std::set<std::uint64_t>{3});
}

void PublishingRefusals::otherBytesOnTheShelfAreNoticed()
{
    Author person;
    const auto grant = person.issue();
    must(person.publish());
    const auto before = person.host.files;
    person.end(grant);
    person.host.trick = [&](const net::Request &request) -> std::optional<Result<net::Answer>> {
        if (request.method == Method::Put)
            person.host.files[nameOf(request.url)] = asText(request.body).substr(1);
        return request.method == Method::Put ? std::optional<Result<net::Answer>>{person.host.with(201)}
                                             : std::nullopt;
    };
    const auto published = person.publish();
    QCOMPARE(codeOf(published), QStringLiteral("publish.not_read_back"));
    QVERIFY(person.host.files == before); // nothing was moved, and nothing lies beside
    QCOMPARE(person.publications(), std::size_t{1});
    QVERIFY(person.publisher().due().at(person.relationship.id) == Due::Changed);
}

void PublishingRefusals::otherBytesForEverybodyElseAreNoticed()
{
    Author person;
    const auto grant = person.issue();
    must(person.publish());
    const auto old = person.host.files.at(nameOf(person.uri));
    person.end(grant);
    person.host.trick = [&](const net::Request &request) -> std::optional<Result<net::Answer>> {
        if (request.url == person.uri)
            return person.host.with(200, old);
        return std::nullopt;
    };
    const auto published = person.publish();
    QCOMPARE(codeOf(published), QStringLiteral("publish.not_read_back"));
    QVERIFY(published.error().fact("url") == person.uri);
    QCOMPARE(person.publications(), std::size_t{1});
    person.host.trick = {};
    must(person.publish());
    QCOMPARE(person.publications(), std::size_t{2});
}

void PublishingRefusals::aRefusedRequestChangesNothing_data()
{
    QTest::addColumn<int>("nth");
    QTest::addColumn<int>("status");
    for (int nth = 0; nth < 6; ++nth)
        for (const int status : {401, 500, 507})
            QTest::addRow("request %d, %d", nth, status) << nth << status;
}

void PublishingRefusals::aRefusedRequestChangesNothing()
{
    QFETCH(const int, nth);
    QFETCH(const int, status);
    Author person;
    const auto grant = person.issue();
    must(person.publish());
    const auto index = person.end(grant);
    int count = 0;
    person.host.trick = [&](const net::Request &) -> std::optional<Result<net::Answer>> {
        if (count++ == nth)
            return person.host.with(status);
        return std::nullopt;
    };
    const auto published = person.publish();
    QCOMPARE(codeOf(published), QStringLiteral("net.status"));
    QVERIFY(published.error().fact("status") == std::to_string(status));
    QCOMPARE(person.publications(), std::size_t{1});
    QCOMPARE(person.host.files.size(), std::size_t{1}); // one whole list, the former or the new one
    static_cast<void>(person.shown());
    person.host.trick = {};
    must(person.publish());
    QVERIFY(endedIn(person.shown().list) == std::set<std::uint64_t>{index});
}

void PublishingRefusals::withoutAPlaceOrAHostNothingIsPublished()
{
    Author person;
    const auto shop = person.vendorWithKey("Hana", "https://hana.example", person.shopKey);
    const auto relationship = must(person.relationships.open(shop, person.persona));
    auto published = person.publisher().publish(relationship.id);
    QCOMPARE(codeOf(published), QStringLiteral("not_found"));
    QVERIFY(published.error().fact("what") == "list");
    auto batch = must(person.vault.ledger().begin());
    must(grants::ListPlaces{person.vault.ledger()}.place(batch, relationship.id, "https://lists.example"));
    must(batch.commit());
    published = person.publisher().publish(relationship.id);
    QCOMPARE(codeOf(published), QStringLiteral("not_found"));
    QVERIFY(published.error().fact("what") == "host");
    QVERIFY(person.host.log.empty());
}

void PublishingRefusals::anErasedKeySignsNothing()
{
    Author person;
    person.issue();
    must(person.relationships.close(person.relationship.id));
    must(person.publish()); // what it signed may still have to be revoked
    must(person.relationships.eraseKey(person.relationship.id));
    QCOMPARE(codeOf(person.publish()), QStringLiteral("value.erased"));
}

QTEST_GUILESS_MAIN(PublishingRefusals)
#include "tst_publishing_refusals.moc"
