// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "reject_rules.h"

using namespace proffer;
using draft::Presentation;
using draft::today;
using draft::Verifier;

class RejectsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theUnalteredPresentationIsAccepted();
    void everyBrokenRuleIsRefusedWithItsOwnCode_data();
    void everyBrokenRuleIsRefusedWithItsOwnCode();
    void theEdgesOfTimeAreAccepted_data();
    void theEdgesOfTimeAreAccepted();
    void aStatementNeedsNoHolder();

private:
    std::vector<RejectRule> rules_;
};

void RejectsTest::theUnalteredPresentationIsAccepted()
{
    const auto compact = Presentation{}.compact();
    for (const auto verifier : {Verifier::KnowsTheKeys, Verifier::ReadsTheKeys}) {
        const auto checked = draft::check(compact, verifier);
        QVERIFY(checked.has_value());
        QCOMPARE(*checked->payload.at("given_name").asString(), std::string{"Hanako"});
        QVERIFY(!checked->payload.contains("_sd"));
        QVERIFY(!checked->payload.contains("_sd_alg"));
    }
}

void RejectsTest::everyBrokenRuleIsRefusedWithItsOwnCode_data()
{
    QTest::addColumn<int>("index");
    for (const auto &group : {disclosureRules(), issuerRules(), keyBindingRules(), formRules()})
        rules_.insert(rules_.end(), group.begin(), group.end());
    for (std::size_t i = 0; i < rules_.size(); ++i)
        QTest::newRow(rules_[i].name) << static_cast<int>(i);
}

void RejectsTest::everyBrokenRuleIsRefusedWithItsOwnCode()
{
    QFETCH(int, index);
    const auto &rule = rules_.at(static_cast<std::size_t>(index));
    Presentation presentation;
    rule.alter(presentation);
    const auto checked = draft::check(presentation.compact(), rule.verifier);
    QVERIFY(!checked.has_value());
    QCOMPARE(stableName(checked.error().code), stableName(rule.code));
}

void RejectsTest::theEdgesOfTimeAreAccepted_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<qint64>("time");
    QTest::newRow("last second") << QByteArray("token") << QByteArray("exp") << qint64{today + 61};
    QTest::newRow("first second") << QByteArray("token") << QByteArray("nbf") << qint64{today + 60};
    QTest::newRow("issued 300 s ahead") << QByteArray("token") << QByteArray("iat") << qint64{today + 360};
    QTest::newRow("bound 300 s ahead") << QByteArray("binding") << QByteArray("iat") << qint64{today + 360};
    QTest::newRow("bound 300 s ago") << QByteArray("binding") << QByteArray("iat") << qint64{today - 240};
}

void RejectsTest::theEdgesOfTimeAreAccepted()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, claim);
    QFETCH(qint64, time);
    Presentation presentation;
    auto &object = part == "token" ? presentation.payload : presentation.binding;
    object.insert_or_assign(claim.toStdString(), std::int64_t{time});
    QVERIFY(draft::check(presentation.compact(), Verifier::ReadsTheKeys).has_value());
}

void RejectsTest::aStatementNeedsNoHolder()
{
    Presentation presentation;
    presentation.payload.insert_or_assign("vct", "urn:proffer:statement:1");
    presentation.payload.erase("cnf");
    presentation.bound = false;
    const auto token = jose::SdJwt::parse(presentation.compact());
    QVERIFY(token.has_value());
    const jose::SdJwtPolicy policy{
        .vcts = {{.vct = "urn:proffer:statement:1", .holderKey = jose::HolderKey::Forbidden}}};
    QVERIFY(jose::verifySdJwt(*token, *jose::issuerKey(*token), policy, draft::now()).has_value());
}

QTEST_APPLESS_MAIN(RejectsTest)
#include "tst_jose_rejects.moc"
