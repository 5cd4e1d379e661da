// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "jose/jwt.h"

using namespace proffer;
using namespace proffer::test;

/// Two vendors that lay their receipts side by side find nothing but what both were told.
class ReceiptsLinkingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void receiptsOfTwoRelationshipsShareNothingButWords_data();
    void receiptsOfTwoRelationshipsShareNothingButWords();
};

namespace {

void collect(const json::Value &value, std::set<std::string> &into)
{
    if (const auto *text = value.asString())
        into.insert(*text);
    else if (const auto *number = value.asInteger())
        into.insert(std::to_string(*number));
    else if (const auto *array = value.asArray())
        for (const auto &element : *array)
            collect(element, into);
    else if (const auto *object = value.asObject())
        for (const auto &[name, member] : *object) {
            if (name != "@context")
                collect(member, into);
        }
}

/// Words of the vocabularies and sentences that stand in every receipt of a format.
const std::set<std::string> sharedWords{"27560-receipt",
                                        "kantara",
                                        "1",
                                        "0",
                                        "Ed25519",
                                        "proffer-receipt+jwt",
                                        "KI-CR-v1.1.0",
                                        "EXPLICIT",
                                        "PostalAddress",
                                        "Service Provision",
                                        "Email Address",
                                        "Use",
                                        "Right to withdraw consent",
                                        "https://w3id.org/dpv#ServiceProvision",
                                        "https://w3id.org/dpv/pd#EmailAddress",
                                        "https://w3id.org/dpv/schema/dpv-27560#record",
                                        "https://w3id.org/dpv/schema/dpv-27560#receipt",
                                        "A signed notice of the person's: proffer-revocation+jwt",
                                        "Signed with the key of this relationship alone: urn:proffer:grant:1",
                                        "schema:ContactPoint",
                                        "schema:PostalAddress"};

/// The day, how long, the law and the place: the same for everybody who was granted something that day.
const std::set<std::string> given{
    "2026-11-22", "2026-11-22T00:00:00Z", "2027-02-20T00:00:00Z", "1795305600", "P90D", "en", "JP"};

bool isWord(const std::string &value)
{
    static const auto names = [] {
        std::set<std::string> all;
        QFile file{QStringLiteral(PROFFER_TEST_DATA "/receipts/dpv-2.3-names.txt")};
        if (file.open(QIODevice::ReadOnly))
            for (const auto &line : file.readAll().split('\n'))
                all.insert(line.toStdString());
        return all;
    }();
    return names.contains(value) || sharedWords.contains(value) || given.contains(value);
}

Additions additionsFor(int number)
{
    const auto digits = std::to_string(number);
    return {.jurisdiction = "JP",
            .address = "Street " + digits,
            .contact = "privacy@shop" + digits + ".example",
            .phone = "+81 3 1234 " + std::to_string(5000 + number),
            .notice = "https://shop" + digits + ".example/privacy",
            .service = "Service " + digits,
            .storage = {"JP"}};
}

} // namespace

void ReceiptsLinkingTest::receiptsOfTwoRelationshipsShareNothingButWords_data()
{
    QTest::addColumn<int>("format");
    for (const auto format : {Format::Receipt27560, Format::Kantara})
        QTest::newRow(receipts::toText(format).data()) << static_cast<int>(format);
}

void ReceiptsLinkingTest::receiptsOfTwoRelationshipsShareNothingButWords()
{
    QFETCH(const int, format);
    Desk desk;
    auto &person = desk.person;
    std::map<std::string, int> seen;
    constexpr int relationships = 46; // 46 × 45 / 2 = 1,035 pairs
    for (int i = 0; i < relationships; ++i) {
        const auto digits = std::to_string(i);
        const auto shop = person.vendorWithKey("Shop " + digits, "https://shop" + digits + ".example",
                                               crypto::Ed25519PrivateKey::generate(person.random));
        const auto account = desk.account(desk.issue(person.request(shop, {desk.email})));
        const auto document =
            must(receipts::writeReceipt(static_cast<Format>(format), account, additionsFor(i), desk.stamp()));
        const auto token =
            must(receipts::signReceipt(static_cast<Format>(format), document, account, person.today(),
                                       must(person.relationships.issuerKey(account.grant.relationship))));
        const auto jws = must(jose::Jws::parse(token));
        std::set<std::string> values{token.substr(token.rfind('.') + 1)};
        collect(json::Value{jws.header()}, values);
        collect(json::Value{must(jose::unverifiedClaims(jws))}, values);
        for (const auto &value : values)
            ++seen[value];
    }
    for (const auto &[value, count] : seen) {
        if (count > 1)
            QVERIFY2(isWord(value), value.c_str());
    }
    QVERIFY(seen.size() > relationships * 8);
}

QTEST_GUILESS_MAIN(ReceiptsLinkingTest)
#include "tst_receipts_linking.moc"
