// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "asks.h"

#include "terms/ready_made.h"

#include <QTest>

using namespace proffer;
using namespace proffer::terms;
using namespace proffer::test;

class TermsMatchingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheAgreementAllowsFits();
    void withoutAnyRuleItNeedsThePerson();
    void aBroaderAskThanAPermissionIsNotCovered();
    void aNarrowerPurposeAndCategoryAreCovered();
    void aProhibitionIsMetFromBothSidesAndByEachParent_data();
    void aProhibitionIsMetFromBothSidesAndByEachParent();
    void whoMayDoAnythingMayPassItOn();
    void comfortDecidesByTheNearestRule_data();
    void comfortDecidesByTheNearestRule();
    void comfortIsForOneKindOfCompany();
    void whatIsNotSaidNeedsThePerson_data();
    void whatIsNotSaidNeedsThePerson();
    void longerThanAllowedNeedsThePerson();
    void passingOnIsAllowedToTheNamedOnly();
    void whoeverSharesPassesOnThoughItNamesNobody();
    void theExcessOverTheAgreementIsShown();
    void onConflictTheProhibitionWins();
};

void TermsMatchingTest::whatTheAgreementAllowsFits()
{
    const auto verdict = match(calmRules(), ask());
    QCOMPARE(verdict.fit, Fit::Fits);
    QCOMPARE(verdict.reasons, (std::vector<Reason>{{.why = Why::Allowed, .rule = "SD-BASE"}}));
    QVERIFY(verdict.excess.empty());
}

void TermsMatchingTest::withoutAnyRuleItNeedsThePerson()
{
    const auto verdict = match({}, ask());
    QCOMPARE(verdict.fit, Fit::NeedsPerson);
    QCOMPARE(verdict.reasons, (std::vector<Reason>{{.why = Why::AskMe, .word = category("EmailAddress")},
                                                   {.why = Why::NotAllowedYet}}));
}

void TermsMatchingTest::aBroaderAskThanAPermissionIsNotCovered()
{
    auto rules = calmRules();
    rules.agreement.reset();
    rules.allowances = {
        {.rule = "mine", .scope = scope({.purposes = {"DeliveryOfGoods"}, .data = {"EmailAddress"}})}};
    QCOMPARE(match(rules, ask()).fit, Fit::Fits);
    auto broader = ask();
    broader.purpose = purpose("ServiceProvision");
    QCOMPARE(match(rules, broader).fit, Fit::NeedsPerson);
    broader = ask();
    broader.data = {category("Contact")};
    QCOMPARE(match(rules, broader).fit, Fit::NeedsPerson);
    broader.data = {category("EmailAddress"), category("TelephoneNumber")};
    QCOMPARE(match(rules, broader).fit, Fit::NeedsPerson);
}

void TermsMatchingTest::aNarrowerPurposeAndCategoryAreCovered()
{
    auto rules = calmRules();
    rules.agreement.reset();
    rules.allowances = {
        {.rule = "mine", .scope = scope({.purposes = {"ServiceProvision"}, .data = {"Contact"}})}};
    auto narrower = ask();
    narrower.data = {category("EmailAddressWork")};
    QCOMPARE(match(rules, narrower).fit, Fit::Fits);
}

void TermsMatchingTest::aProhibitionIsMetFromBothSidesAndByEachParent_data()
{
    QTest::addColumn<QByteArray>("prohibited");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<bool>("against");
    const auto row = [](const char *prohibited, const char *asked, bool against) {
        QTest::addRow("%s asked, %s prohibited", asked, prohibited)
            << QByteArray{prohibited} << QByteArray{asked} << against;
    };
    row("Marketing", "Marketing", true);
    row("Marketing", "TargetedAdvertising", true); // narrower
    row("TargetedAdvertising", "Marketing", true); // broader
    row("Personalisation", "PersonalisedAdvertising", true);
    row("Personalisation", "Advertising", true); // what both contain
    row("Marketing", "DeliveryOfGoods", false);
    row("DirectMarketing", "Advertising", false);
}

void TermsMatchingTest::aProhibitionIsMetFromBothSidesAndByEachParent()
{
    QFETCH(const QByteArray, prohibited);
    QFETCH(const QByteArray, asked);
    QFETCH(const bool, against);
    auto rules = calmRules();
    rules.agreement.reset();
    rules.prohibitions = {{.rule = "never", .scopes = {scope({.purposes = {prohibited.toStdString()}})}}};
    auto what = ask();
    what.purpose = purpose(asked.toStdString());
    const auto verdict = match(rules, what);
    QCOMPARE(verdict.fit == Fit::Against, against);
    if (against)
        QCOMPARE(verdict.reasons, (std::vector<Reason>{{.why = Why::Prohibited, .rule = "never"}}));
}

void TermsMatchingTest::whoMayDoAnythingMayPassItOn()
{
    auto rules = calmRules();
    rules.agreement.reset();
    rules.prohibitions = {{.rule = "selling-or-passing-on", .scopes = {{.passedOn = true}}}};
    rules.allowances = {{.rule = "all", .scope = scope({.purposes = {"DeliveryOfGoods"}})}};
    auto what = ask();
    QCOMPARE(match(rules, what).fit, Fit::Fits);
    what.processing = operation("Processing");
    QCOMPARE(match(rules, what).fit, Fit::Against);
    rules.prohibitions.clear();
    const auto verdict = match(rules, what);
    QCOMPARE(verdict.fit, Fit::NeedsPerson);
    QCOMPARE(verdict.reasons.front().why, Why::RecipientNotNamed);
}

void TermsMatchingTest::comfortDecidesByTheNearestRule_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<Fit>("fit");
    QTest::newRow("the general rule") << QByteArray{"EmailAddress"} << Fit::Fits;
    QTest::newRow("the nearer rule") << QByteArray{"TelephoneNumber"} << Fit::Against;
    QTest::newRow("the whole, a part of which is never given") << QByteArray{"Contact"} << Fit::Against;
    // An address is a contact detail and a place.
    QTest::newRow("two general rules") << QByteArray{"PhysicalAddress"} << Fit::NeedsPerson;
    QTest::newRow("no rule") << QByteArray{"Income"} << Fit::NeedsPerson;
}

void TermsMatchingTest::comfortDecidesByTheNearestRule()
{
    QFETCH(const QByteArray, asked);
    QFETCH(const Fit, fit);
    auto rules = calmRules();
    rules.comforts.push_back(
        {.category = category("TelephoneNumber"), .kind = "shop", .comfort = Comfort::Never});
    rules.comforts.push_back({.category = category("Location"), .kind = "shop", .comfort = Comfort::Ask});
    auto what = ask();
    what.data = {category(asked.toStdString())};
    QCOMPARE(match(rules, what).fit, fit);
}

void TermsMatchingTest::comfortIsForOneKindOfCompany()
{
    const auto rules = calmRules();
    QCOMPARE((Matcher{rules, "shop"}.match(ask()).fit), Fit::Fits);
    QCOMPARE((Matcher{rules, "data_broker"}.match(ask()).fit), Fit::NeedsPerson);
}

void TermsMatchingTest::whatIsNotSaidNeedsThePerson_data()
{
    QTest::addColumn<Permission>("asked");
    QTest::addColumn<Reason>("reason");
    auto what = ask();
    what.collection.clear();
    QTest::newRow("no channel") << what << Reason{.why = Why::ChannelNotNamed};
    what = ask();
    what.purpose = "https://vendor.example/words#Delight";
    QTest::newRow("unknown purpose") << what
                                     << Reason{.why = Why::WordNotKnown,
                                               .word = "https://vendor.example/words#Delight"};
    what = ask();
    what.data.push_back("urn:aura");
    QTest::newRow("unknown category") << what << Reason{.why = Why::WordNotKnown, .word = "urn:aura"};
    what = ask();
    what.collection.push_back("urn:telepathy");
    QTest::newRow("unknown channel") << what << Reason{.why = Why::WordNotKnown, .word = "urn:telepathy"};
    what = ask();
    what.purpose.clear();
    QTest::newRow("no purpose") << what << Reason{.why = Why::PurposeNotNamed};
    what = ask();
    what.processing.clear();
    QTest::newRow("no operation") << what << Reason{.why = Why::ProcessingNotNamed};
    what = ask();
    what.data.clear();
    QTest::newRow("no data") << what << Reason{.why = Why::NoDataNamed};
}

void TermsMatchingTest::whatIsNotSaidNeedsThePerson()
{
    QFETCH(const Permission, asked);
    QFETCH(const Reason, reason);
    const auto verdict = match(calmRules(), asked);
    QCOMPARE(verdict.fit, Fit::NeedsPerson);
    QVERIFY(std::ranges::find(verdict.reasons, reason) != verdict.reasons.end());
}

void TermsMatchingTest::longerThanAllowedNeedsThePerson()
{
    auto rules = calmRules();
    rules.agreement.reset();
    rules.allowances = {{.rule = "mine",
                         .scope = scope({.purposes = {"ServiceProvision"}}),
                         .retention = Duration{.days = 30}}};
    QCOMPARE(match(rules, ask()).fit, Fit::Fits);
    auto longer = ask();
    longer.retention = {.months = 2};
    const auto verdict = match(rules, longer);
    QCOMPARE(verdict.fit, Fit::NeedsPerson);
    QCOMPARE(verdict.reasons, (std::vector<Reason>{{.why = Why::KeptTooLong, .rule = "mine"}}));
}

void TermsMatchingTest::passingOnIsAllowedToTheNamedOnly()
{
    auto rules = calmRules();
    rules.agreement.reset();
    rules.allowances = {{.rule = "mine", .scope = scope({.recipients = {"https://courier.example"}})}};
    auto what = ask();
    what.recipients = {"https://courier.example"};
    QCOMPARE(match(rules, what).fit, Fit::Fits);
    what.recipients.push_back("https://broker.example");
    QCOMPARE(match(rules, what).fit, Fit::NeedsPerson);
    rules.prohibitions.push_back(**findReadyMade("selling-or-passing-on"));
    QCOMPARE(match(rules, what).fit, Fit::Against);
    QCOMPARE(match(rules, ask()).fit, Fit::Fits);
}

void TermsMatchingTest::whoeverSharesPassesOnThoughItNamesNobody()
{
    auto rules = calmRules();
    rules.agreement.reset();
    rules.allowances = {{.rule = "mine", .scope = scope({.purposes = {"ServiceProvision"}})}};
    auto strict = rules;
    strict.prohibitions = {**findReadyMade("selling-or-passing-on")};
    for (const auto *word :
         {"Share", "Disclose", "Transfer", "Disseminate", "MakeAvailable", "CrossBorderTransfer"}) {
        auto what = ask();
        what.processing = operation(word);
        QCOMPARE(match(rules, what).fit, Fit::NeedsPerson);
        QCOMPARE(match(rules, what).reasons, (std::vector<Reason>{{.why = Why::RecipientNotNamed}}));
        QCOMPARE(match(strict, what).fit, Fit::Against);
        QCOMPARE(match(calmRules(), what).fit, Fit::Against);
    }
}

void TermsMatchingTest::theExcessOverTheAgreementIsShown()
{
    auto rules = calmRules();
    rules.allowances = {{.rule = "mine", .scope = scope({.purposes = {"SearchFunctionalities"}})}};
    auto what = ask();
    what.purpose = purpose("SearchFunctionalities");
    const auto verdict = match(rules, what);
    QCOMPARE(verdict.fit, Fit::Fits);
    QCOMPARE(verdict.excess, (std::vector<Reason>{{.why = Why::NotAllowedYet}}));
    what.processing = operation("Profiling");
    QCOMPARE(match(rules, what).excess,
             (std::vector<Reason>{{.why = Why::Prohibited, .rule = "SD-BASE"}, {.why = Why::NotAllowedYet}}));
    rules.agreement.reset();
    QVERIFY(match(rules, what).excess.empty());
}

void TermsMatchingTest::onConflictTheProhibitionWins()
{
    auto rules = calmRules();
    const auto about = scope({.purposes = {"DeliveryOfGoods"}});
    rules.allowances = {{.rule = "yes", .scope = about}};
    rules.prohibitions = {{.rule = "no", .scopes = {about}}};
    const auto verdict = match(rules, ask());
    QCOMPARE(verdict.fit, Fit::Against);
    QCOMPARE(verdict.reasons, (std::vector<Reason>{{.why = Why::Prohibited, .rule = "no"}}));
}

QTEST_GUILESS_MAIN(TermsMatchingTest)
#include "tst_terms_matching.moc"
