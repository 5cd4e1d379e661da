// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "person.h"

#include "grants/list_place.h"
#include "grants/published_list.h"
#include "jose/sd_jwt.h"

#include <QTest>

using namespace proffer;
using namespace proffer::test;
using grants::ListPlaces;
using grants::Verdict;

/// Grants that others can look up.
class GrantsLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGrantNamesItsEntryInPlain();
    void aPlaceIsGivenOnceAndUnderTheBase();
    void aBaseMustBeAnAddressThatOthersCanRead_data();
    void aBaseMustBeAnAddressThatOthersCanRead();
    void onlyAGrantInAPublishedListMayBeLong();
    void nothingIsGrantedForEver();
    void noTwoGrantsShareAnEntry();
    void theLastFreeEntriesAreFoundAndThenItIsFull();
    void historyHoldsTheEntries();
    void anEntryTellsOutsideTheVault_data();
    void anEntryTellsOutsideTheVault();
    void aListThatIsNotTheIssuersIsRefused();
    void anEntryBeyondTheListIsAnError();
};

namespace {

/// A shop with a key, a detail to share and a place for the list.
struct Listed : Person {
    crypto::Ed25519PrivateKey shopKey = crypto::Ed25519PrivateKey::generate(random);
    vendors::VendorId shop = vendorWithKey("Kissa", "https://kissa.example", shopKey);
    profile::AttributeId email = fact("email", "hanako@example.org");
    vendors::Relationship relationship = must(relationships.open(shop, persona));
    grants::ListPlace place = placeAt("https://lists.example/h/");

    grants::ListPlace placeAt(std::string_view base)
    {
        auto batch = must(vault.ledger().begin());
        auto placed = must(ListPlaces{vault.ledger()}.place(batch, relationship.id, base));
        must(batch.commit());
        return placed;
    }
    /// As publishing writes it down.
    void published(const std::string &uri)
    {
        must(vault.ledger().append({.kind = "list.published",
                                    .about = {relationship.id.bytes, shop.bytes},
                                    .data = {{"relationship", relationship.id.text()}, {"uri", uri}}}));
    }
    grants::Issued issue() { return must(grants.issue(request(shop, {email}))); }
    grants::OutsideVerdict outside(const grants::Issued &issued) const
    {
        return must(grants::verifyOutside(issued.token, {.now = clock.current}));
    }
    std::string list(const std::set<std::uint64_t> &ended, Instant at, std::size_t entries = 131'072) const
    {
        jose::StatusList content{entries};
        for (const auto index : ended)
            must(content.set(index, 1));
        return jose::signStatusList(
            {.uri = place.uri, .issuedAt = at, .expires = at + std::chrono::days{30}, .list = content},
            must(relationships.issuerKey(relationship.id)));
    }
};

} // namespace

void GrantsLists::aGrantNamesItsEntryInPlain()
{
    Listed person;
    const auto issued = person.issue();
    QVERIFY(issued.grant.list);
    QVERIFY(issued.grant.list->uri == person.place.uri);
    QVERIFY(issued.grant.list->index < grants::listEntries);
    const auto claims = must(jose::SdJwt::parse(issued.token)).unverifiedClaims();
    const auto status = must(jose::tokenStatus(claims));
    QVERIFY(status.list == issued.grant.list);
    QVERIFY(must(person.grants.get(issued.grant.id)) == issued.grant);
    // What has no place names none.
    const auto other = person.vendorWithKey("Hana", "https://hana.example", person.shopKey);
    const auto plain = must(person.grants.issue(person.request(other, {person.email})));
    QVERIFY(!plain.grant.list);
    QVERIFY(!must(jose::SdJwt::parse(plain.token)).unverifiedClaims().contains("status"));
}

void GrantsLists::aPlaceIsGivenOnceAndUnderTheBase()
{
    Listed person;
    const std::string_view base = "https://lists.example/h/";
    QVERIFY(person.place.uri.starts_with(base));
    QCOMPARE(person.place.uri.size(), base.size() + 32);
    QVERIFY(must(ListPlaces{person.vault.ledger()}.find(person.relationship.id)) == person.place);
    auto batch = must(person.vault.ledger().begin());
    ListPlaces places{person.vault.ledger()};
    QCOMPARE(codeOf(places.place(batch, person.relationship.id, base)), QStringLiteral("already_exists"));
}

void GrantsLists::aBaseMustBeAnAddressThatOthersCanRead_data()
{
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *base, const char *reason) {
        QTest::newRow(base) << QString::fromLatin1(reason);
    };
    row("http://lists.example", "scheme");
    row("lists.example", "scheme");
    row("https://", "host");
    row("https:///x", "host");
    row("https://hanako:pw@lists.example", "character");
    row("https://lists.example/?a=b", "character");
    row("https://lists.example/#a", "character");
    row("https://lists.example/a b", "character");
    row("https://リスト.example", "character");
}

void GrantsLists::aBaseMustBeAnAddressThatOthersCanRead()
{
    QFETCH(const QString, reason);
    Person person;
    const auto shop = person.vendor("Kissa", "https://kissa.example");
    const auto relationship = must(person.relationships.open(shop, person.persona));
    auto batch = must(person.vault.ledger().begin());
    const auto placed =
        ListPlaces{person.vault.ledger()}.place(batch, relationship.id, QTest::currentDataTag());
    QCOMPARE(codeOf(placed), QStringLiteral("invalid_argument"));
    QCOMPARE(QString::fromStdString(std::string{placed.error().fact("reason")}), reason);
}

void GrantsLists::onlyAGrantInAPublishedListMayBeLong()
{
    Listed person;
    auto request = person.request(person.shop, {person.email});
    request.validUntil = person.today() + std::chrono::days{730};
    const auto reason = [&](const grants::GrantRequest &asked) {
        const auto issued = person.grants.issue(asked);
        return issued ? std::string{"issued"} : std::string{issued.error().fact("reason")};
    };
    // Until the list is there, nobody could find out that it was ended.
    QCOMPARE(codeOf(person.grants.issue(request)), QStringLiteral("grant.too_long"));
    QCOMPARE(reason(request), std::string{"unpublished"});
    person.published("https://lists.example/h/another");
    QCOMPARE(reason(request), std::string{"unpublished"});
    person.published(person.place.uri);
    QVERIFY(must(ListPlaces{person.vault.ledger()}.find(person.relationship.id))->published);
    const auto issued = must(person.grants.issue(request));
    QVERIFY(issued.grant.validUntil == Instant{request.validUntil});
    QVERIFY(person.verified().events > 0);
    // A statement is short all the same, and so is what nobody can look up.
    auto statement = request;
    statement.kind = grants::Kind::Statement;
    statement.attributes.clear();
    statement.terms.permissions.front().data = {"https://w3id.org/dpv/pd#EmailAddress"};
    QCOMPARE(reason(statement), std::string{"statement"});
    request.vendor = person.vendorWithKey("Hana", "https://hana.example", person.shopKey);
    QCOMPARE(reason(request), std::string{"unlisted"});
}

void GrantsLists::nothingIsGrantedForEver()
{
    Listed person;
    person.published(person.place.uri);
    auto request = person.request(person.shop, {person.email});
    request.validUntil = person.today() + std::chrono::days{1097};
    const auto refused = person.grants.issue(request);
    QCOMPARE(codeOf(refused), QStringLiteral("grant.too_long"));
    QCOMPARE(std::string{refused.error().fact("reason")}, std::string{"most"});
    request.validUntil -= std::chrono::days{1};
    must(person.grants.issue(request));
}

void GrantsLists::noTwoGrantsShareAnEntry()
{
    Listed person;
    std::set<std::uint64_t> seen;
    constexpr std::size_t count = 40;
    for (std::size_t i = 0; i < count; ++i)
        seen.insert(person.issue().grant.list->index);
    QCOMPARE(seen.size(), count);
    // Not one behind the other.
    QVERIFY(*seen.rbegin() - *seen.begin() > count);
}

void GrantsLists::theLastFreeEntriesAreFoundAndThenItIsFull()
{
    Listed person;
    const auto first = person.issue().grant;
    auto &database = person.vault.ledger().database();
    // Rows as so many grants would have left them, but for the entries 7 and 131,071.
    must(database.run("INSERT INTO event_about (id, position) WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL "
                      "SELECT i + 1 FROM n "
                      "WHERE i < 131071) SELECT ?1, 1000000 + i FROM n WHERE i NOT IN (7, 131071, ?2)",
                      person.shop.bytes, static_cast<std::int64_t>(first.list->index)));
    must(database.run(
        "INSERT INTO permission_grant SELECT a.position, g.grant_id, g.kind, g.vendor, g.relationship, "
        "g.persona, g.sha256, g.holder, g.claims, g.attributes, g.issued_at, g.valid_from, g.valid_until, "
        "g.ended_at, g.end_reason, g.end_position, g.superseded_by, g.event_device, g.event_seq, "
        "g.values_erased, g.list_uri, a.position - 1000000 FROM event_about a, permission_grant g WHERE "
        "a.position >= 1000000 AND g.position = ?1",
        first.position));
    std::set<std::uint64_t> last{person.issue().grant.list->index, person.issue().grant.list->index};
    QVERIFY((last == std::set<std::uint64_t>{7, 131'071}) ||
            (first.list->index == 7 || first.list->index == 131'071));
    QCOMPARE(codeOf(person.grants.issue(person.request(person.shop, {person.email}))),
             QStringLiteral("status_list.full"));
}

void GrantsLists::historyHoldsTheEntries()
{
    Listed person;
    const auto issued = person.issue();
    must(person.grants.end(issued.grant.id, ""));
    // Every table follows from the events.
    QVERIFY(person.verified().events > 0);
    const auto event = must(person.vault.ledger().at(issued.grant.position));
    QVERIFY(must(json::stringMember(event.data, "list_uri")) == person.place.uri);
    QCOMPARE(static_cast<std::uint64_t>(must(json::integerMember(event.data, "list_index"))),
             issued.grant.list->index);
    const auto shortened = must(person.vault.ledger().shorten(person.clock.current + std::chrono::hours{1},
                                                              ledger::Shortening::Done));
    static_cast<void>(shortened);
    QVERIFY(must(ListPlaces{person.vault.ledger()}.find(person.relationship.id)) == person.place);
    QVERIFY(person.verified().events > 0);
}

void GrantsLists::anEntryTellsOutsideTheVault_data()
{
    QTest::addColumn<bool>("ended");
    QTest::addColumn<int>("age"); // seconds
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("reason");
    constexpr int day = 86'400;
    const auto row = [](const char *name, bool ended, int age, const char *verdict, const char *reason = "") {
        QTest::newRow(name) << ended << age << QString::fromLatin1(verdict) << QString::fromLatin1(reason);
    };
    row("not ended", false, 60, "valid");
    row("not ended, seven days old", false, 7 * day, "valid");
    row("not ended, older", false, 7 * day + 1, "unknown", "status_list.outdated");
    row("a little ahead", false, -300, "valid");
    row("from the future", false, -302, "unknown", "token.from_future");
    row("ended", true, 60, "revoked");
    row("ended, in an old list", true, 40 * day, "revoked");
    row("ended, in a list from the future", true, -day, "revoked");
}

void GrantsLists::anEntryTellsOutsideTheVault()
{
    QFETCH(const bool, ended);
    QFETCH(const int, age);
    QFETCH(const QString, verdict);
    QFETCH(const QString, reason);
    Listed person;
    person.clock.current = std::chrono::floor<std::chrono::seconds>(person.clock.current);
    const auto issued = person.issue();
    const auto permission = person.outside(issued);
    QVERIFY(permission.revocation == Verdict::Unknown);
    const auto index = issued.grant.list->index;
    const auto other = index == 0 ? index + 1 : index - 1;
    const auto list = person.list({ended ? index : other}, person.clock.current - std::chrono::seconds{age});
    const auto status = must(grants::statusIn(list, permission, {.now = person.clock.current}));
    QCOMPARE(QString::fromStdString(std::string{toText(status.revocation)}), verdict);
    QCOMPARE(status.reason ? QString::fromUtf8(stableName(*status.reason).data()) : QString{}, reason);
    QVERIFY(status.listedAt == person.clock.current - std::chrono::seconds{age});
}

void GrantsLists::aListThatIsNotTheIssuersIsRefused()
{
    Listed person;
    const auto permission = person.outside(person.issue());
    const grants::ListPolicy policy{.now = person.clock.current};
    const jose::StatusListToken content{.uri = person.place.uri,
                                        .issuedAt = person.clock.current,
                                        .list = jose::StatusList{grants::listEntries}};
    const auto stranger = crypto::Ed25519PrivateKey::generate(person.random);
    QCOMPARE(codeOf(grants::statusIn(jose::signStatusList(content, stranger), permission, policy)),
             QStringLiteral("status_list.other_signer"));
    auto elsewhere = content;
    elsewhere.uri += "0";
    const auto key = must(person.relationships.issuerKey(person.relationship.id));
    QCOMPARE(codeOf(grants::statusIn(jose::signStatusList(elsewhere, key), permission, policy)),
             QStringLiteral("status_list.other_place"));
    QCOMPARE(codeOf(grants::statusIn("", permission, policy)), QStringLiteral("token.malformed"));
    auto unlisted = permission;
    unlisted.list.reset();
    QCOMPARE(codeOf(grants::statusIn(jose::signStatusList(content, key), unlisted, policy)),
             QStringLiteral("not_found"));
}

void GrantsLists::anEntryBeyondTheListIsAnError()
{
    Listed person;
    auto permission = person.outside(person.issue());
    permission.list->index = 8;
    const auto list = person.list({}, person.clock.current, 8);
    QCOMPARE(codeOf(grants::statusIn(list, permission, {.now = person.clock.current})),
             QStringLiteral("status_list.index_out_of_range"));
}

QTEST_GUILESS_MAIN(GrantsLists)
#include "tst_grants_lists.moc"
