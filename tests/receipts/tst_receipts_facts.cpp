// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

using namespace proffer;
using namespace proffer::test;

/// What the person adds, and what is said when it is missing.
class ReceiptsFactsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatNothingSaysIsNamed_data();
    void whatNothingSaysIsNamed();
    void allThatIsMissingIsNamedAtOnce();
    void theVaultsWordComesFirst();
    void aPageAsContactNeedsAnEmailForKantara();
    void whatCannotBeItIsRefused_data();
    void whatCannotBeItIsRefused();
    void theWordsOfTheFormatsAreRead();
};

void ReceiptsFactsTest::whatNothingSaysIsNamed_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<bool>("for27560");
    QTest::addColumn<bool>("forKantara");
    QTest::newRow("law") << "jurisdiction" << true << true;
    QTest::newRow("address") << "party_address" << true << true;
    QTest::newRow("contact") << "party_contact" << true << true;
    QTest::newRow("phone") << "party_phone" << false << true;
    QTest::newRow("notice") << "privacy_notice" << false << true;
    QTest::newRow("service") << "service" << false << true;
    QTest::newRow("place") << "storage_locations" << true << false;
}

static Additions without(const QString &member)
{
    auto additions = everythingAdded();
    if (member == QStringLiteral("jurisdiction"))
        additions.jurisdiction.clear();
    else if (member == QStringLiteral("party_address"))
        additions.address.clear();
    else if (member == QStringLiteral("party_contact"))
        additions.contact.clear();
    else if (member == QStringLiteral("party_phone"))
        additions.phone.clear();
    else if (member == QStringLiteral("privacy_notice"))
        additions.notice.clear();
    else if (member == QStringLiteral("service"))
        additions.service.clear();
    else
        additions.storage.clear();
    return additions;
}

void ReceiptsFactsTest::whatNothingSaysIsNamed()
{
    QFETCH(const QString, member);
    QFETCH(const bool, for27560);
    QFETCH(const bool, forKantara);
    Desk desk;
    const auto id = desk.issue();
    for (const auto format : allFormats) {
        const auto written = desk.write(id, format, without(member));
        if (format == Format::Kantara ? forKantara : for27560) {
            QCOMPARE(codeOf(written), QStringLiteral("receipt.incomplete"));
            QCOMPARE(QString::fromStdString(std::string{written.error().fact("member")}), member);
            // The contact is what the e-mail address is taken from.
            const bool both = format == Format::Kantara && member == QStringLiteral("party_contact");
            QCOMPARE(written.error().fact("also"), std::string_view{both ? "party_email" : ""});
        } else {
            QCOMPARE(joined(complaintsAbout(must(written), format)), std::string{});
        }
    }
}

void ReceiptsFactsTest::allThatIsMissingIsNamedAtOnce()
{
    Desk desk;
    const auto id = desk.issue();
    const auto record = desk.write(id, Format::Record27560, {});
    QCOMPARE(record.error().fact("member"), std::string_view{"jurisdiction"});
    QCOMPARE(record.error().fact("also"),
             std::string_view{"party_contact, party_address, storage_locations"});
    const auto kantara = desk.write(id, Format::Kantara, {.jurisdiction = "JP", .address = "Kanda"});
    QCOMPARE(kantara.error().fact("member"), std::string_view{"party_contact"});
    QCOMPARE(kantara.error().fact("also"),
             std::string_view{"party_email, party_phone, privacy_notice, service"});
}

void ReceiptsFactsTest::theVaultsWordComesFirst()
{
    Desk desk;
    auto profile = must(desk.person.vendors.get(desk.shop)).profile;
    profile.contact = must(vendors::Contact::parse("known@kissa.example"));
    profile.jurisdiction = must(vendors::Country::parse("TH"));
    must(desk.person.vendors.change(desk.shop, profile));
    const auto first = must(desk.write(desk.issue(), Format::Record27560));
    QCOMPARE(at(first, "dpv:hasProcess/0/dpv:hasJurisdiction/0"), json::Value{"loc:TH"});
    QCOMPARE(at(first, "dpv:hasEntity/0/dpv:hasContact"), json::Value{"known@kissa.example"});
    QCOMPARE(at(first, "dpv:hasProcess/0/dpv:hasRight/0/dpv:isExercisedAt/0"),
             json::Value{"mailto:known@kissa.example"});
    auto request = desk.request();
    request.terms.jurisdiction = "DE";
    request.terms.withdrawal = "https://kissa.example/stop";
    const auto second = must(desk.write(desk.issue(request), Format::Record27560));
    QCOMPARE(at(second, "dpv:hasProcess/0/dpv:hasJurisdiction/0"), json::Value{"loc:DE"});
    QCOMPARE(at(second, "dpv:hasProcess/0/dpv:hasRight/0/dpv:isExercisedAt/0"),
             json::Value{"https://kissa.example/stop"});
}

void ReceiptsFactsTest::aPageAsContactNeedsAnEmailForKantara()
{
    Desk desk;
    const auto id = desk.issue();
    auto additions = everythingAdded();
    additions.contact = "https://kissa.example/contact";
    const auto record = must(desk.write(id, Format::Record27560, additions));
    QCOMPARE(at(record, "dpv:hasEntity/0/schema:contactPoint/0/schema:url"), json::Value{additions.contact});
    QCOMPARE(at(record, "dpv:hasEntity/0/schema:contactPoint/0/schema:email"), json::Value{});
    const auto written = desk.write(id, Format::Kantara, additions);
    QCOMPARE(codeOf(written), QStringLiteral("receipt.incomplete"));
    QCOMPARE(written.error().fact("member"), std::string_view{"party_email"});
    additions.email = "hello@kissa.example";
    const auto kantara = must(desk.write(id, Format::Kantara, additions));
    QCOMPARE(at(kantara, "piiControllers/0/email"), json::Value{"hello@kissa.example"});
    QCOMPARE(at(kantara, "piiControllers/0/contact"), json::Value{additions.contact});
}

void ReceiptsFactsTest::whatCannotBeItIsRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<std::function<void(Additions &)>>("change");
    const auto row = [](const char *name, const char *member, std::function<void(Additions &)> change) {
        QTest::newRow(name) << QString::fromLatin1(member) << std::move(change);
    };
    row("no country", "jurisdiction", [](auto &added) { added.jurisdiction = "XX"; });
    row("lower case", "jurisdiction", [](auto &added) { added.jurisdiction = "jp"; });
    row("no place", "storage_locations", [](auto &added) { added.storage = {"JP", "the cloud"}; });
    row("no contact", "party_contact", [](auto &added) { added.contact = "by the door"; });
    row("a page as e-mail", "party_email", [](auto &added) { added.email = "https://kissa.example"; });
    row("no https", "privacy_notice", [](auto &added) { added.notice = "http://kissa.example/privacy"; });
    row("invisible", "party_address", [](auto &added) { added.address = "1-2-3 \u202eKanda"; });
    row("too long", "service", [](auto &added) { added.service = std::string(501, 'x'); });
    row("no UTF-8", "service", [](auto &added) { added.service = "\xff"; });
    row("local number", "party_phone", [](auto &added) { added.phone = "03-1234-5678"; });
    row("letters", "party_phone", [](auto &added) { added.phone = "+81 KISSA"; });
    row("no digits", "party_phone", [](auto &added) { added.phone = "+-()"; });
}

void ReceiptsFactsTest::whatCannotBeItIsRefused()
{
    QFETCH(const QString, member);
    QFETCH(const std::function<void(Additions &)>, change);
    auto additions = everythingAdded();
    QCOMPARE(codeOf(receipts::checkAdditions(additions)), QStringLiteral("no error"));
    change(additions);
    const auto checked = receipts::checkAdditions(additions);
    QCOMPARE(codeOf(checked), QStringLiteral("invalid_argument"));
    QCOMPARE(QString::fromStdString(std::string{checked.error().fact("member")}), member);
}

void ReceiptsFactsTest::theWordsOfTheFormatsAreRead()
{
    for (const auto format : allFormats)
        QCOMPARE(must(receipts::formatFromText(receipts::toText(format))), format);
    QCOMPARE(codeOf(receipts::formatFromText("27560")), QStringLiteral("invalid_argument"));
    auto additions = everythingAdded();
    additions.language = "JA-kana";
    QCOMPARE(must(receipts::checkAdditions(additions)).language, std::string{"ja-Kana"});
    additions.language = "?";
    QCOMPARE(codeOf(receipts::checkAdditions(additions)), QStringLiteral("invalid_argument"));
}

QTEST_GUILESS_MAIN(ReceiptsFactsTest)
#include "tst_receipts_facts.moc"
