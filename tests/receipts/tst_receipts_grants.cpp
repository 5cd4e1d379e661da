// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "crypto/base64url.h"
#include "grants/revocation.h"

using namespace proffer;
using namespace proffer::test;

/// Receipts of every kind of grant, by the published rules.
class ReceiptsGrantsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyReceiptConforms_data();
    void everyReceiptConforms();
    void theRecordSaysWhatTheGrantSays();
    void limitsAndGainsStandInTheRecord();
    void aRecordKeepsItsNameAndAReceiptHasItsOwn();
    void anEndIsToldWithItsTime();
    void anEndWithOthersHasTheTimeOfItsNotice();
    void anEndWithoutNoticeIsToldToo();
    void expiryIsToldBeforeAnEndThatCameLater();
    void whatIsProhibitedWasRefused();
    void aNarrowerGrantNamesTheOneBefore();
    void sensitiveDataIsCalledSo();
    void erasedValuesDoNotHinder();
    void aShorterHistorySaysTheSame();
    void aProfilePermitsNothing();
    void aPermissionWithoutDataIsIncomplete();
    void aTableThatSaysOtherwiseThanHistoryIsRefused();
    void kantaraTellsHowItStands();
};

namespace {

using Make = std::function<grants::GrantId(Desk &)>;

grants::GrantId issueWith(Desk &desk, const std::function<void(terms::Permission &)> &change)
{
    auto request = desk.request();
    change(request.terms.permissions.front());
    return desk.issue(request);
}

grants::GrantId statement(Desk &desk)
{
    auto request = desk.request();
    request.kind = grants::Kind::Statement;
    request.attributes.clear();
    request.terms.permissions.front().data = {"pd:Name", "pd:TelephoneNumber"};
    return desk.issue(request);
}

grants::GrantId twoPermissions(Desk &desk)
{
    auto request = desk.request();
    request.terms.permissions.push_back({.purpose = "Marketing",
                                         .data = {"pd:EmailAddress"},
                                         .processing = "dpv:Store",
                                         .retention = {.years = 1, .months = 6}});
    return desk.issue(request);
}

grants::GrantId replaced(Desk &desk, bool former)
{
    const auto first = desk.issue();
    auto narrower = desk.request();
    narrower.terms.permissions.front().retention = {.days = 30};
    const auto next = must(desk.person.grants.supersede(first, narrower)).grant.id;
    return former ? first : next;
}

std::map<std::string, Make> makers()
{
    return {
        {"grant", [](Desk &desk) { return desk.issue(); }},
        {"statement", statement},
        {"two permissions", twoPermissions},
        {"in return",
         [](Desk &desk) {
             return issueWith(desk, [](auto &permission) {
                 permission.inReturn = terms::InReturn{.kind = "discount", .amount = "10 %"};
             });
         }},
        {"recipients",
         [](Desk &desk) {
             return issueWith(desk, [](auto &permission) {
                 permission.recipients = {"Yamato Transport", "urn:proffer:recipient:company-buyer"};
             });
         }},
        {"retention",
         [](Desk &desk) {
             return issueWith(desk, [](auto &permission) {
                 permission.retention = {.years = 1, .weeks = 2, .hours = 12};
             });
         }},
        {"collection",
         [](Desk &desk) {
             return issueWith(desk,
                              [](auto &permission) { permission.collection = {"own-website", "bought"}; });
         }},
        {"own contact and law",
         [](Desk &desk) {
             auto request = desk.request();
             request.terms.jurisdiction = "DE";
             request.terms.withdrawal = "https://kissa.example/stop";
             return desk.issue(request);
         }},
        {"ended",
         [](Desk &desk) {
             const auto id = desk.issue();
             must(desk.person.grants.end(id, "moved"));
             return id;
         }},
        {"superseded", [](Desk &desk) { return replaced(desk, true); }},
        {"superseding", [](Desk &desk) { return replaced(desk, false); }},
        {"expired",
         [](Desk &desk) {
             const auto id = desk.issue();
             desk.person.clock.current += std::chrono::days{100};
             return id;
         }},
    };
}

std::vector<std::string> statusesOf(const json::Object &record)
{
    std::vector<std::string> words;
    const auto events = at(record, "dpv:hasConsentStatus");
    for (const auto &event : *events.asArray())
        words.push_back(*at(event, "@type/0").asString() + ' ' +
                        *at(event, "dpv:isIndicatedAtTime").asString());
    return words;
}

using Statuses = std::vector<std::string>;

} // namespace

void ReceiptsGrantsTest::everyReceiptConforms_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("format");
    for (const auto &[name, make] : makers()) {
        for (const auto format : allFormats)
            QTest::addRow("%s, %s", name.c_str(), receipts::toText(format).data())
                << QString::fromStdString(name) << static_cast<int>(format);
    }
}

void ReceiptsGrantsTest::everyReceiptConforms()
{
    QFETCH(const QString, name);
    QFETCH(const int, format);
    Desk desk;
    const auto id = makers().at(name.toStdString())(desk);
    const auto document = must(desk.write(id, static_cast<Format>(format)));
    QCOMPARE(joined(complaintsAbout(document, static_cast<Format>(format))), std::string{});
    const auto opened = must(
        receipts::openReceipt(must(desk.sign(id, static_cast<Format>(format))), desk.person.clock.now()));
    QCOMPARE(joined(complaintsAbout(opened.document, static_cast<Format>(format))), std::string{});
}

void ReceiptsGrantsTest::theRecordSaysWhatTheGrantSays()
{
    Desk desk;
    const auto id = desk.issue();
    const auto account = desk.account(id);
    const auto record = must(desk.write(id, Format::Record27560));
    const auto issuer = must(desk.person.relationships.get(account.grant.relationship)).issuer;
    QVERIFY(account.issuer.starts_with("did:jwk:"));
    QCOMPARE(must(desk.person.relationships.byIssuer(issuer))->id, account.grant.relationship);
    QCOMPARE(at(record, "dpv:hasDataSubject/@id"), json::Value{account.issuer});
    QCOMPARE(at(record, "dct:source"),
             json::Value{"ni:///sha-256;" + crypto::toBase64Url(account.grant.sha256)});
    QCOMPARE(at(record, "dpv:hasEntity/0/dpv:hasName"), json::Value{"喫茶 織"});
    QCOMPARE(at(record, "dpv:hasEntity/0/@id"), json::Value{"https://kissa.example"});
    QCOMPARE(at(record, "dpv:hasEntity/0/dpv:hasAddress"), json::Value{everythingAdded().address});
    QCOMPARE(at(record, "dpv:hasEntity/0/schema:contactPoint/0/schema:telephone"),
             json::Value{"+81-3-1234-5678"});
    QCOMPARE(at(record, "dpv:hasProcess/0/dpv:hasPurpose/0/skos:broader/0"),
             json::Value{"dpv:ServiceProvision"});
    QCOMPARE(at(record, "dpv:hasProcess/0/dpv:hasPurpose/0/skos:prefLabel"),
             json::Value{"Service Provision"});
    QCOMPARE(at(record, "dpv:hasProcess/0/dpv:hasPersonalData/0/skos:broader/0"),
             json::Value{"pd:EmailAddress"});
    QCOMPARE(at(record, "dpv:hasProcess/0/dpv:hasProcessing/0/skos:broader/0"), json::Value{"dpv:Use"});
    QCOMPARE(at(record, "dpv:hasProcess/0/dpv:hasStorageCondition/0/dpv:hasLocation"),
             (json::Value{json::Array{"loc:JP", "loc:EU"}}));
    QCOMPARE(at(record, "dpv:hasProcess/0/dpv:hasStorageCondition/1/dpv:hasDuration/rdf:value"),
             json::Value{"P90D"});
    QCOMPARE(at(record, "dpv:hasProcess/0/dpv:hasRecipient"),
             (json::Value{json::Array{"https://kissa.example"}}));
    QCOMPARE(at(record, "dpv:hasProcess/0/dpv:hasConsentControl/0/dpv:isExercisedAt/0"),
             json::Value{"mailto:privacy@kissa.example"});
    QCOMPARE(statusesOf(record), (Statuses{"dpv:ConsentGiven 2026-11-22T00:00:00Z"}));
    QCOMPARE(at(record, "dpv:hasConsentStatus/0/dpv:hasDuration/rdf:value"),
             json::Value{"2027-02-20T00:00:00Z"});
    QCOMPARE(at(record, "dpv:hasConsentStatus/0/dpv:isIndicatedBy/0"), json::Value{account.issuer});
}

void ReceiptsGrantsTest::limitsAndGainsStandInTheRecord()
{
    Desk desk;
    const auto id = issueWith(desk, [](auto &permission) {
        permission.intent = "to send what I order";
        permission.context = "orders";
        permission.access = {"shipping"};
        permission.once = true;
        permission.recipients = {"ヤマト運輸"};
        permission.collection = {"own-records"};
        permission.inReturn = terms::InReturn{.kind = "discount", .amount = "10 %", .keptIfRevoked = false};
    });
    const auto process = at(must(desk.write(id, Format::Record27560)), "dpv:hasProcess/0");
    QCOMPARE(at(process, "dpv:hasPurpose/0/dct:description"), json::Value{"to send what I order"});
    QCOMPARE(at(process, "dpv:hasContext/0/dct:description"), json::Value{"orders"});
    QCOMPARE(at(process, "dct:accessRights"), (json::Value{json::Array{"shipping"}}));
    QCOMPARE(at(process, "dpv:hasFrequency/0"), json::Value{"dpv:SingularFrequency"});
    QCOMPARE(at(process, "dpv:hasRecipient/1/dpv:hasName"), json::Value{"ヤマト運輸"});
    QCOMPARE(at(process, "dpv:hasDataSource/1/@id"), json::Value{"urn:proffer:collection:own-records"});
    QCOMPARE(at(process, "proffer:inReturn/proffer:amount"), json::Value{"10 %"});
    QCOMPARE(at(process, "proffer:inReturn/proffer:keptIfRevoked"), json::Value{false});
}

void ReceiptsGrantsTest::aRecordKeepsItsNameAndAReceiptHasItsOwn()
{
    Desk desk;
    const auto id = desk.issue();
    const auto record = must(desk.write(id, Format::Record27560));
    const auto first = must(desk.write(id, Format::Receipt27560));
    const auto second = must(desk.write(id, Format::Receipt27560));
    QCOMPARE(at(recordOf(first), "@id"), at(record, "@id"));
    QCOMPARE(recordOf(first), recordOf(second));
    QVERIFY(at(first, "@id") != at(second, "@id"));
    QCOMPARE(at(first, "dct:created"), json::Value{"2026-11-22"});
    QVERIFY(must(desk.write(desk.issue(), Format::Record27560)).at("@id") != record.at("@id"));
}

void ReceiptsGrantsTest::anEndIsToldWithItsTime()
{
    Desk desk;
    const auto id = desk.issue();
    desk.person.clock.current += 3h;
    must(desk.person.grants.end(id, "moved"));
    const auto record = must(desk.write(id, Format::Record27560));
    QCOMPARE(statusesOf(record), (Statuses{"dpv:ConsentGiven 2026-11-22T00:00:00Z",
                                           "dpv:ConsentWithdrawn 2026-11-22T10:04:51Z"}));
    QCOMPARE(at(record, "dpv:hasConsentStatus/1/dct:description"), json::Value{"moved"});
    QCOMPARE(at(record, "dpv:hasConsentStatus/1/dpv:hasIndicationMethod"),
             json::Value{"Signed notice: proffer-revocation+jwt"});
}

/// And not that of history, at which all of them ended.
void ReceiptsGrantsTest::anEndWithOthersHasTheTimeOfItsNotice()
{
    Desk desk;
    for (const auto *name : {"a", "b", "c", "d"}) {
        auto request = desk.request();
        request.vendor =
            desk.person.vendorWithKey(name, std::string{"https://"} + name + ".example", desk.key);
        desk.issue(request);
    }
    desk.person.clock.current += 10h;
    std::set<std::string> told;
    for (const auto &ended : must(desk.person.grants.endAll(""))) {
        const auto status = statusesOf(must(desk.write(ended.grant.id, Format::Record27560))).back();
        const auto effective = must(grants::readNotice(ended.notice)).effective;
        QCOMPARE(status, "dpv:ConsentWithdrawn " + toRfc3339(effective));
        told.insert(status);
    }
    QVERIFY(told.size() > 2); // of four, each of 21,601 seconds
}

void ReceiptsGrantsTest::anEndWithoutNoticeIsToldToo()
{
    Desk desk;
    const auto id = desk.issue();
    const auto relationship = must(desk.person.grants.get(id)).relationship;
    must(desk.person.relationships.close(relationship));
    must(desk.person.relationships.eraseKey(relationship));
    must(desk.person.grants.end(id, ""));
    const auto record = must(desk.write(id, Format::Record27560));
    QCOMPARE(joined(complaintsAboutRecord(record)), std::string{});
    QCOMPARE(statusesOf(record).back(), std::string{"dpv:ConsentWithdrawn 2026-11-22T00:00:00Z"});
    QCOMPARE(at(record, "dpv:hasConsentStatus/1/dpv:hasIndicationMethod"),
             json::Value{"Entry in the person's own history"});
}

void ReceiptsGrantsTest::expiryIsToldBeforeAnEndThatCameLater()
{
    Desk desk;
    const auto id = desk.issue();
    desk.person.clock.current = Instant{desk.person.today() + std::chrono::days{90}} - 1s;
    QCOMPARE(statusesOf(must(desk.write(id, Format::Record27560))).size(), std::size_t{1});
    desk.person.clock.current += 1s;
    const Statuses expired{"dpv:ConsentGiven 2026-11-22T00:00:00Z",
                           "dpv:ConsentExpired 2027-02-20T00:00:00Z"};
    QCOMPARE(statusesOf(must(desk.write(id, Format::Record27560))), expired);
    desk.person.clock.current += 1h;
    must(desk.person.grants.end(id, ""));
    auto both = expired;
    both.emplace_back("dpv:ConsentWithdrawn 2027-02-20T01:00:00Z");
    QCOMPARE(statusesOf(must(desk.write(id, Format::Record27560))), both);
}

void ReceiptsGrantsTest::whatIsProhibitedWasRefused()
{
    Desk desk;
    must(desk.person.profile.preferences().set(desk.person.persona, "channel.phone", "no"));
    auto request = desk.request();
    request.preferences = {"channel.phone"};
    const auto record = must(desk.write(desk.issue(request), Format::Record27560));
    QCOMPARE(joined(complaintsAboutRecord(record)), std::string{});
    QCOMPARE(at(record, "dpv:hasRule/0/@type/0"), json::Value{"dpv:Prohibition"});
    QCOMPARE(at(record, "dpv:hasRule/0/skos:prefLabel"), json::Value{"channel.phone"});
    QCOMPARE(at(record, "dpv:hasRule/0/rdf:value"), json::Value{"no"});
    QCOMPARE(at(record, "dpv:hasRule/0/dpv:hasConsentStatus/0/@type/0"), json::Value{"dpv:ConsentRefused"});
    QCOMPARE(at(record, "dpv:hasRule/0/dpv:hasConsentStatus/0/dpv:isIndicatedAtTime"),
             json::Value{"2026-11-22T00:00:00Z"});
}

void ReceiptsGrantsTest::aNarrowerGrantNamesTheOneBefore()
{
    Desk desk;
    const auto next = replaced(desk, false);
    const auto former = must(desk.person.grants.list()).back().id;
    const auto before = must(desk.write(former, Format::Record27560));
    const auto after = must(desk.write(next, Format::Record27560));
    QCOMPARE(at(before, "dct:isReplacedBy"), at(after, "@id"));
    QCOMPARE(at(after, "dct:replaces"), at(before, "@id"));
    QCOMPARE(at(after, "dct:isReplacedBy"), json::Value{});
    QCOMPARE(at(before, "dct:replaces"), json::Value{});
    QCOMPARE(statusesOf(before).back(), std::string{"dpv:ConsentWithdrawn 2026-11-22T07:04:51Z"});
    QCOMPARE(statusesOf(after).size(), std::size_t{1});
}

void ReceiptsGrantsTest::sensitiveDataIsCalledSo()
{
    Desk desk;
    const auto id =
        issueWith(desk, [](auto &permission) { permission.data = {"pd:BloodType", "pd:EmailAddress"}; });
    const auto record = must(desk.write(id, Format::Record27560));
    QCOMPARE(at(record, "dpv:hasProcess/0/dpv:hasPersonalData/0/@type/0"),
             json::Value{"dpv:SpecialCategoryPersonalData"});
    QCOMPARE(at(record, "dpv:hasProcess/0/dpv:hasPersonalData/1/@type/0"), json::Value{"dpv:PersonalData"});
    const auto kantara = must(desk.write(id, Format::Kantara));
    QCOMPARE(joined(complaintsAboutKantara(kantara)), std::string{});
    QCOMPARE(at(kantara, "sensitive"), json::Value{true});
    QCOMPARE(at(kantara, "spiCat"), (json::Value{json::Array{"https://w3id.org/dpv/pd#BloodType"}}));
    QCOMPARE(at(must(desk.write(desk.issue(), Format::Kantara)), "sensitive"), json::Value{false});
}

void ReceiptsGrantsTest::erasedValuesDoNotHinder()
{
    Desk desk;
    const auto id = desk.issue();
    const auto before = must(desk.write(id, Format::Record27560));
    must(desk.person.profile.attributes().erase(desk.email,
                                                {.alsoIn = must(desk.person.grants.carriers(desk.email))}));
    QCOMPARE(codeOf(desk.person.grants.token(id)), QStringLiteral("value.erased"));
    QCOMPARE(must(desk.write(id, Format::Record27560)), before);
}

void ReceiptsGrantsTest::aShorterHistorySaysTheSame()
{
    Desk desk;
    const auto former = replaced(desk, true);
    must(desk.person.grants.challenge(former));
    must(desk.person.profile.attributes().set({.subject = desk.person.self,
                                               .claim = must(profile::ClaimKey::parse("email")),
                                               .value = "new@example.org"}));
    desk.person.clock.current += std::chrono::days{200};
    const auto before = must(desk.write(former, Format::Record27560));
    const auto shortened =
        must(desk.person.vault.ledger().shorten(desk.person.clock.now(), ledger::Shortening::Done, {}));
    QVERIFY(shortened.dropped > 0);
    QCOMPARE(must(desk.write(former, Format::Record27560)), before);
}

void ReceiptsGrantsTest::aProfilePermitsNothing()
{
    Desk desk;
    must(desk.person.profile.preferences().set(desk.person.persona, "channel.email", "yes"));
    const auto id = desk.issue({.kind = grants::Kind::Profile,
                                .vendor = desk.shop,
                                .persona = desk.person.persona,
                                .preferences = {"channel.email"},
                                .validUntil = desk.person.today() + std::chrono::days{30}});
    for (const auto format : allFormats) {
        const auto written = desk.write(id, format);
        QCOMPARE(codeOf(written), QStringLiteral("receipt.incomplete"));
        QCOMPARE(written.error().fact("member"), std::string_view{"purpose"});
    }
}

void ReceiptsGrantsTest::aPermissionWithoutDataIsIncomplete()
{
    Desk desk;
    auto request = desk.request();
    request.kind = grants::Kind::Statement;
    request.attributes.clear();
    const auto id = desk.issue(request);
    for (const auto format : allFormats) {
        const auto written = desk.write(id, format);
        QCOMPARE(codeOf(written), QStringLiteral("receipt.incomplete"));
        QCOMPARE(written.error().fact("member"), std::string_view{"pii_information"});
    }
}

void ReceiptsGrantsTest::aTableThatSaysOtherwiseThanHistoryIsRefused()
{
    Desk desk;
    const auto id = desk.issue();
    must(desk.person.grants.end(id, ""));
    const auto other = desk.issue();
    auto &database = desk.person.vault.ledger().database();
    const auto mismatch = QStringLiteral("ledger.projection_mismatch");
    must(database.run("UPDATE permission_grant SET superseded_by = ?1 WHERE grant_id = ?2", other.bytes,
                      id.bytes));
    QCOMPARE(desk.account(id).grant.supersededBy, std::optional<grants::GrantId>{});
    QCOMPARE(codeOf(receipts::readAccount(desk.person.vault, other)), mismatch);
    must(database.run("UPDATE permission_grant SET ended_at = NULL"));
    QCOMPARE(codeOf(receipts::readAccount(desk.person.vault, id)), mismatch);
    QCOMPARE(codeOf(receipts::readAccount(desk.person.vault, grants::GrantId{})),
             QStringLiteral("not_found"));
}

void ReceiptsGrantsTest::kantaraTellsHowItStands()
{
    Desk desk;
    const auto id = issueWith(desk, [](auto &permission) { permission.recipients = {"A", "B"}; });
    const auto given = must(desk.write(id, Format::Kantara));
    QCOMPARE(at(given, "consentTimestamp"), json::Value{std::int64_t{1'795'305'600}});
    QCOMPARE(at(given, "piiPrincipalId"), json::Value{desk.account(id).issuer});
    QCOMPARE(at(given, "services/0/purposes/0/thirdPartyName"), json::Value{"A, B"});
    QVERIFY(at(given, "services/0/purposes/0/termination")
                .asString()
                ->starts_with("At 2027-02-20T00:00:00Z, or"));
    must(desk.person.grants.end(id, ""));
    QVERIFY(at(must(desk.write(id, Format::Kantara)), "services/0/purposes/0/termination")
                .asString()
                ->starts_with("Withdrawn at 2026-11-22T07:04:51Z"));
}

QTEST_GUILESS_MAIN(ReceiptsGrantsTest)
#include "tst_receipts_grants.moc"
