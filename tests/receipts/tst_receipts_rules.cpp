// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

using namespace proffer;
using namespace proffer::test;

/// The published rules, and that each of them is able to say no.
class ReceiptsRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theListsAreThere();
    void whateverIsMandatoryIsMissed_data();
    void whateverIsMandatoryIsMissed();
    void whateverKantaraDemandsIsMissed_data();
    void whateverKantaraDemandsIsMissed();
    void whatIsOfAnotherKindIsSeen_data();
    void whatIsOfAnotherKindIsSeen();
};

namespace {

grants::GrantRequest fullRequest(Desk &desk)
{
    auto request = desk.request();
    request.terms.permissions.front().recipients = {"Yamato Transport"};
    must(desk.person.profile.preferences().set(desk.person.persona, "channel.phone", "no"));
    request.preferences = {"channel.phone"};
    return request;
}

json::Object documentOf(Format format)
{
    Desk desk;
    const auto id = desk.issue(fullRequest(desk));
    return must(desk.write(id, format));
}

/// Takes a member away wherever it stands.
void removeEverywhere(json::Value &value, const std::string &member)
{
    if (auto *array = value.asArray()) {
        for (auto &each : *array)
            removeEverywhere(each, member);
    } else if (auto *object = value.asObject()) {
        object->erase(member);
        for (auto &[name, each] : *object)
            removeEverywhere(each, member);
    }
}

bool startsWith(const std::vector<std::string> &complaints, const std::string &beginning)
{
    return std::ranges::any_of(complaints, [&](const auto &each) { return each.starts_with(beginning); });
}

} // namespace

void ReceiptsRulesTest::theListsAreThere()
{
    const auto rules = fieldRules27560();
    QCOMPARE(std::ranges::count(rules, true, &FieldRule::mandatory), 30);
    QCOMPARE(std::ranges::count(kantaraRules(), true, &KantaraRule::mandatory), 23);
}

void ReceiptsRulesTest::whateverIsMandatoryIsMissed_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &rule : fieldRules27560()) {
        if (rule.mandatory)
            QTest::addRow("%s.%s", rule.section.c_str(), rule.field.c_str())
                << QString::fromStdString(rule.section + '.' + rule.field);
    }
}

void ReceiptsRulesTest::whateverIsMandatoryIsMissed()
{
    QFETCH(const QString, name);
    static const auto whole = documentOf(Format::Receipt27560);
    QCOMPARE(joined(complaintsAboutReceipt(whole)), std::string{});
    const auto rules = fieldRules27560();
    const auto rule = std::ranges::find_if(rules, [&](const FieldRule &each) {
        return QString::fromStdString(each.section + '.' + each.field) == name;
    });
    json::Value less{whole};
    for (const auto &property : rule->properties)
        removeEverywhere(less, property);
    QVERIFY2(startsWith(complaintsAboutReceipt(*less.asObject()), rule->section), qPrintable(name));
}

void ReceiptsRulesTest::whateverKantaraDemandsIsMissed_data()
{
    QTest::addColumn<QString>("path");
    for (const auto &rule : kantaraRules()) {
        if (rule.mandatory)
            QTest::newRow(rule.text.c_str()) << QString::fromStdString(rule.text);
    }
}

void ReceiptsRulesTest::whateverKantaraDemandsIsMissed()
{
    QFETCH(const QString, path);
    static const auto whole = documentOf(Format::Kantara);
    QCOMPARE(joined(complaintsAboutKantara(whole)), std::string{});
    auto last = path.section(QLatin1Char('.'), -1);
    last.remove(QStringLiteral("[]"));
    json::Value less{whole};
    removeEverywhere(less, last.toStdString());
    QVERIFY(startsWith(complaintsAboutKantara(*less.asObject()), last.toStdString()) ||
            startsWith(complaintsAboutKantara(*less.asObject()), path.toStdString()));
}

void ReceiptsRulesTest::whatIsOfAnotherKindIsSeen_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("another schema") << QByteArray{"dct:conformsTo"} << QByteArray{"header.schema_version"};
    QTest::newRow("no UUID") << QByteArray{"dct:identifier"} << QByteArray{"header.record_id"};
    QTest::newRow("a party that is not there")
        << QByteArray{"dpv:hasDataController"} << QByteArray{"processing.pii_controllers"};
    QTest::newRow("no country") << QByteArray{"dpv:hasJurisdiction"} << QByteArray{"processing.jurisdiction"};
    QTest::newRow("no category of the vocabulary")
        << QByteArray{"skos:broader"} << QByteArray{"pii.pii_type"};
    QTest::newRow("no time") << QByteArray{"dpv:isIndicatedAtTime"} << QByteArray{"event.event_time"};
    QTest::newRow("no type of consent") << QByteArray{"dpv:hasLegalBasis"} << QByteArray{"event.event_type"};
    QTest::newRow("no status") << QByteArray{"@type"} << QByteArray{"event.event_state"};
    QTest::newRow("no name") << QByteArray{"dpv:hasName"} << QByteArray{"party.party_name"};
}

static void replaceEverywhere(json::Value &value, const std::string &member, const json::Value &by)
{
    if (auto *array = value.asArray()) {
        for (auto &each : *array)
            replaceEverywhere(each, member, by);
    } else if (auto *object = value.asObject()) {
        for (auto &[name, each] : *object) {
            if (name == member)
                each = by;
            else
                replaceEverywhere(each, member, by);
        }
    }
}

void ReceiptsRulesTest::whatIsOfAnotherKindIsSeen()
{
    QFETCH(const QByteArray, member);
    QFETCH(const QByteArray, complaint);
    static const auto whole = documentOf(Format::Record27560);
    QCOMPARE(joined(complaintsAboutRecord(whole)), std::string{});
    for (const auto &by : {json::Value{"dpv:Nonsense"}, json::Value{7}, json::Value{json::Array{""}}}) {
        if (complaint == "party.party_name" && by == json::Value{"dpv:Nonsense"})
            continue; // a name all the same
        json::Value other{whole};
        replaceEverywhere(other, member.toStdString(), by);
        QVERIFY2(startsWith(complaintsAboutRecord(*other.asObject()), complaint.toStdString()),
                 complaint.constData());
    }
}

QTEST_GUILESS_MAIN(ReceiptsRulesTest)
#include "tst_receipts_rules.moc"
