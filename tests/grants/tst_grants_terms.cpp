// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "person.h"

using namespace proffer;
using namespace proffer::test;
using grants::Terms;
using terms::Permission;

class GrantsTermsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void permissionsReadBack();
    void foreignMembersOfAPermissionAreRefused();
    void eachWideningIsNotNarrower_data();
    void eachWideningIsNotNarrower();
    void eachNarrowingIsNarrower_data();
    void eachNarrowingIsNarrower();
};

namespace {

Permission wholePermission()
{
    return {.purpose = "https://w3id.org/dpv#Marketing",
            .data = {"https://w3id.org/dpv/pd#Contact"},
            .processing = "https://w3id.org/dpv#Use",
            .collection = {"https://w3id.org/dpv#CollectedData"},
            .context = "shop",
            .intent = "newsletter",
            .access = {"support", "sales"},
            .once = false,
            .retention = {.days = 90},
            .recipients = {"https://post.example"},
            .inReturn =
                terms::InReturn{.kind = "discount", .amount = "10 %", .by = Date{std::chrono::days{21000}}}};
}

using Change = void (*)(Terms &);

/// Kept out of line: GCC 12 warns of the copy of a long literal that it has made itself.
[[gnu::noinline]] std::string text(const char *literal)
{
    return literal;
}

Terms wholeTerms()
{
    return {.permissions = {wholePermission()},
            .prohibitions = {json::Object{{"preference", "channel.phone"}, {"value", "no"}}},
            .jurisdiction = "JP",
            .withdrawal = "mailto:stop@example.org"};
}

} // namespace
Q_DECLARE_METATYPE(Change)

void GrantsTermsTest::permissionsReadBack()
{
    const auto permission = wholePermission();
    const auto read = Permission::fromJson(permission.toJson());
    QVERIFY(read);
    QCOMPARE(*read, permission);
    Permission least{.purpose = "https://w3id.org/dpv#Marketing", .processing = "https://w3id.org/dpv#Use"};
    QCOMPARE(*Permission::fromJson(least.toJson()), least);
}

void GrantsTermsTest::foreignMembersOfAPermissionAreRefused()
{
    auto object = wholePermission().toJson();
    object.emplace("forever", true);
    QCOMPARE(codeOf(Permission::fromJson(object)), QStringLiteral("token.claim_invalid"));
    object.erase("forever");
    object["retention"] = "90 days";
    QCOMPARE(codeOf(Permission::fromJson(object)), QStringLiteral("token.claim_invalid"));
    QCOMPARE(codeOf(Permission::fromJson(json::Value{"all"})), QStringLiteral("token.claim_invalid"));
}

void GrantsTermsTest::eachWideningIsNotNarrower_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("another purpose",
        [](Terms &t) { t.permissions[0].purpose = text("https://w3id.org/dpv#ServiceProvision"); });
    row("more data",
        [](Terms &t) { t.permissions[0].data.push_back(text("https://w3id.org/dpv/pd#Health")); });
    row("longer retention", [](Terms &t) { t.permissions[0].retention = {.months = 4}; });
    row("one more recipient",
        [](Terms &t) { t.permissions[0].recipients.push_back(text("https://broker.example")); });
    row("any role may see it", [](Terms &t) { t.permissions[0].access.clear(); });
    row("another context", [](Terms &t) { t.permissions[0].context.clear(); });
    row("any collection", [](Terms &t) { t.permissions[0].collection.clear(); });
    row("a second permission",
        [](Terms &t) { t.permissions.push_back({.purpose = text("https://w3id.org/dpv#Advertising")}); });
    row("a prohibition less", [](Terms &t) { t.prohibitions.clear(); });
}

void GrantsTermsTest::eachWideningIsNotNarrower()
{
    QFETCH(Change, change);
    auto next = wholeTerms();
    change(next);
    QVERIFY(!grants::isNarrower(next, wholeTerms()));
}

void GrantsTermsTest::eachNarrowingIsNarrower_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("the same", [](Terms &) {});
    row("a purpose below",
        [](Terms &t) { t.permissions[0].purpose = text("https://w3id.org/dpv#Advertising"); });
    row("a category below",
        [](Terms &t) { t.permissions[0].data = {text("https://w3id.org/dpv/pd#EmailAddress")}; });
    row("shorter retention", [](Terms &t) { t.permissions[0].retention = {.days = 30}; });
    row("no recipient", [](Terms &t) { t.permissions[0].recipients.clear(); });
    row("fewer roles", [](Terms &t) { t.permissions[0].access = {text("support")}; });
    row("once", [](Terms &t) { t.permissions[0].once = true; });
    row("no permission", [](Terms &t) { t.permissions.clear(); });
    row("one more prohibition", [](Terms &t) { t.prohibitions.emplace_back(text("training AI models")); });
}

void GrantsTermsTest::eachNarrowingIsNarrower()
{
    QFETCH(Change, change);
    auto next = wholeTerms();
    change(next);
    QVERIFY(grants::isNarrower(next, wholeTerms()));
}

QTEST_APPLESS_MAIN(GrantsTermsTest)
#include "tst_grants_terms.moc"
