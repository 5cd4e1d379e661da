// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "asks.h"

#include "terms/ready_made.h"

#include <QTest>

#include <set>

using namespace proffer;
using namespace proffer::terms;
using namespace proffer::test;

class TermsRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void channelsReadBack();
    void everyReadyMadeProhibitionIsAboutSomething();
    void eachReadyMadeProhibitionMeetsItsCase_data();
    void eachReadyMadeProhibitionMeetsItsCase();
    void theAgreementsFollowTheirTermTable_data();
    void theAgreementsFollowTheirTermTable();
    void aContributionOfDataAllowsNothingByItself();
};

void TermsRulesTest::channelsReadBack()
{
    QCOMPARE(channels().size(), std::size_t{11});
    for (const auto channel : channels()) {
        QCOMPARE(*findChannel(channelIri(channel)), channel);
        QCOMPARE(*findChannel(channelIri(channel).substr(23)), channel);
    }
    QVERIFY(!findChannel("telepathy"));
    QVERIFY(!findChannel(""));
}

void TermsRulesTest::everyReadyMadeProhibitionIsAboutSomething()
{
    QCOMPARE(readyMadeProhibitions().size(), std::size_t{22});
    std::set<std::string_view> codes;
    for (const auto &prohibition : readyMadeProhibitions()) {
        QVERIFY(codes.insert(prohibition.rule).second);
        QVERIFY(!prohibition.scopes.empty());
        for (const auto &each : prohibition.scopes)
            QVERIFY2(each != Scope{}, prohibition.rule.c_str());
        QCOMPARE(*findReadyMade(prohibition.rule), &prohibition);
        // What a shop needs to deliver a parcel meets none of them.
        RuleSet rules = calmRules();
        rules.prohibitions = {prohibition};
        QVERIFY2(match(rules, ask()).fit == Fit::Fits, prohibition.rule.c_str());
    }
    QVERIFY(!findReadyMade("nothing"));
}

void TermsRulesTest::eachReadyMadeProhibitionMeetsItsCase_data()
{
    QTest::addColumn<Permission>("asked");
    const auto row = [](const char *rule, std::string_view what, std::string_view data = "EmailAddress",
                        Channel channel = Channel::AskedDirectly, std::vector<std::string> recipients = {},
                        std::string_view processing = "Consult") {
        QTest::newRow(rule) << Permission{.purpose = purpose(what),
                                          .data = {category(data)},
                                          .processing = operation(processing),
                                          .collection = {std::string{channelIri(channel)}},
                                          .recipients = std::move(recipients)};
    };
    const std::vector<std::string> platform{"https://ads.example"};
    row("unsolicited-contact", "DirectMarketing");
    row("text-messages-from-private-details", "Marketing", "TelephoneNumber");
    row("messages-by-location", "Advertising", "GPSCoordinate");
    row("adverts-from-searches", "PersonalisedAdvertising", "BrowserHistory");
    row("retargeting", "TargetedAdvertising", "Purchase", Channel::OwnWebsite);
    row("mailings-from-browsing", "DirectMarketing", "BrowsingReferral");
    row("adverts-from-social-posts", "Advertising", "Interest", Channel::PublicSocialPosts);
    row("targeting-sensitive-subjects", "TargetedAdvertising", "Disability");
    row("device-fingerprints", "IdentityVerification", "BrowserFingerprint");
    row("third-party-cookies", "ServiceMonitoring", "LinkClicked", Channel::ThirdPartyTrackers);
    row("look-alike-audiences", "TargetedAdvertising", "Interest", Channel::OwnRecords, {}, "Match");
    row("upload-to-advertising-platforms", "Advertising", "EmailAddress", Channel::OwnRecords, platform);
    row("email-open-tracking", "ServiceMonitoring", "LinkClicked", Channel::EmailTracking);
    row("third-party-trackers-in-apps", "ServiceMonitoring", "DeviceApplications", Channel::Sensors,
        platform);
    row("private-messages", "CustomerCare", "EmailContent");
    row("voice-face-and-wearables", "IdentityVerification", "FacialPrint");
    row("conclusions-about-me", "CustomerSolvencyMonitoring", "CreditScore");
    row("buying-data-about-me", "Marketing", "Income", Channel::Bought);
    row("selling-or-passing-on", "SellDataToThirdParties");
    row("handing-to-a-buyer-of-the-company", "ServiceProvision", "Purchase", Channel::OwnRecords,
        {std::string{companyBuyer}});
    row("training-ai", "urn:proffer:purpose:ai-training", "Picture");
    row("what-i-did-not-give", "Marketing", "Income", Channel::PublicRegisters);
}

void TermsRulesTest::eachReadyMadeProhibitionMeetsItsCase()
{
    QFETCH(const Permission, asked);
    const std::string code{QTest::currentDataTag()};
    RuleSet rules;
    rules.prohibitions = {**findReadyMade(code)};
    const auto verdict = match(rules, asked);
    QCOMPARE(verdict.fit, Fit::Against);
    QCOMPARE(verdict.reasons.front(), (Reason{.why = Why::Prohibited, .rule = code}));
}

void TermsRulesTest::theAgreementsFollowTheirTermTable_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Fit>("delivery");
    QTest::addColumn<Fit>("analytics");
    QTest::addColumn<Fit>("tracking");
    QTest::addColumn<Fit>("profiling");
    QTest::addColumn<Fit>("passingOn");
    using enum Fit;
    QTest::newRow("SD-BASE") << QByteArray{"SD-BASE"} << Fits << Against << Against << Against << Against;
    QTest::newRow("SD-BASE-DP") << QByteArray{"SD-BASE-DP"} << Fits << Against << Against << Against
                                << Against;
    QTest::newRow("SD-BASE-A") << QByteArray{"SD-BASE-A"} << Fits << Fits << Against << Against << Against;
    QTest::newRow("SD-BASE-AT") << QByteArray{"SD-BASE-AT"} << Fits << Fits << Fits << Against << Against;
    QTest::newRow("SD-BASE-ATP") << QByteArray{"SD-BASE-ATP"} << Fits << Fits << Fits << Fits << Against;
    QTest::newRow("SD-BASE-ATP-S3P") << QByteArray{"SD-BASE-ATP-S3P"} << Fits << Fits << Fits << Fits
                                     << NeedsPerson;
}

void TermsRulesTest::theAgreementsFollowTheirTermTable()
{
    QFETCH(const QByteArray, code);
    auto rules = calmRules();
    rules.agreement = rulesOf(**vocabulary::findAgreement(code.toStdString()));
    const auto fitOf = [&](std::string_view what, std::string_view processing, bool passedOn = false) {
        auto asked = ask();
        asked.purpose = purpose(what);
        asked.processing = operation(processing);
        if (passedOn)
            asked.recipients = {"https://other.example"};
        return match(rules, asked).fit;
    };
    QTEST(fitOf("ServiceDelivery", "Consult"), "delivery");
    QTEST(fitOf("ServiceAnalytics", "Consult"), "analytics");
    QTEST(fitOf("ServiceDelivery", "TrackingByFirstParty"), "tracking");
    QTEST(fitOf("ServiceDelivery", "Profiling"), "profiling");
    QTEST(fitOf("ServiceDelivery", "Consult", true), "passingOn");
    QCOMPARE(fitOf("ServiceDelivery", "TrackingByThirdParty"), Fit::Against);
    // The whole of what one may do with data contains what is prohibited.
    QCOMPARE(fitOf("ServiceDelivery", "Use"), Fit::Against);
    for (const auto *other : {"Marketing", "TargetedAdvertising", "PoliticalCampaign",
                              "SellDataToThirdParties", "proffer:ai-training"})
        for (const auto *how : {"Consult", "TrackingByFirstParty", "Profiling"})
            QVERIFY2(fitOf(other, how) != Fit::Fits, other);
}

void TermsRulesTest::aContributionOfDataAllowsNothingByItself()
{
    for (const auto *code : {"PDC-AI", "PDC-GOOD", "PDC-INTENT"}) {
        auto rules = calmRules();
        rules.agreement = rulesOf(**vocabulary::findAgreement(code));
        QVERIFY(rules.agreement->allowances.empty());
        QCOMPARE(match(rules, ask()).fit, Fit::NeedsPerson);
        auto training = ask();
        training.purpose = purpose("proffer:ai-training");
        QCOMPARE(match(rules, training).fit, Fit::NeedsPerson);
    }
    QVERIFY(rulesOf(**vocabulary::findAgreement("TPR")).prohibitions.empty());
}

QTEST_GUILESS_MAIN(TermsRulesTest)
#include "tst_terms_rules.moc"
