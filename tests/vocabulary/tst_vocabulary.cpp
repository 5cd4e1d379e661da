// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vocabulary/roster.h"
#include "vocabulary/vocabulary.h"

#include <QTest>

#include <set>

using namespace proffer;
using namespace proffer::vocabulary;

class VocabularyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTableIsWhole_data();
    void everyTableIsWhole();
    void shortFormsAreRead();
    void wordsOfTheOtherAddressOfIeee7012AreRead();
    void unknownIrisAreRefused();
    void aNarrowerPurposeIsUnderABroaderOneAndNeverTheReverse();
    void aConceptIsUnderEachOfItsParents();
    void whoeverMayServeMayNotThereforeSellDataOrTrainAi();
    void twoThatShareSomethingBelowOverlap();
    void theRosterHasItsTerms();
    void anAgreementPermitsWhatItsParentsPermit();
};

namespace {

constexpr std::string_view dpv = "https://w3id.org/dpv#";
constexpr std::string_view pd = "https://w3id.org/dpv/pd#";

std::string in(std::string_view space, std::string_view name)
{
    return std::string{space}.append(name);
}

const Vocabulary *tableOf(const QString &name)
{
    if (name == QLatin1String{"purposes"})
        return &Vocabulary::purposes();
    if (name == QLatin1String{"processing"})
        return &Vocabulary::processing();
    if (name == QLatin1String{"personal data"})
        return &Vocabulary::personalData();
    if (name == QLatin1String{"legal bases"})
        return &Vocabulary::legalBases();
    if (name == QLatin1String{"statuses"})
        return &Vocabulary::statuses();
    return &Vocabulary::ieee7012();
}

std::vector<std::string_view> parentsOf(const Concept &each)
{
    std::vector<std::string_view> parents;
    for (auto rest = each.parents; !rest.empty();) {
        const auto end = std::min(rest.find(';'), rest.size());
        parents.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return parents;
}

} // namespace

void VocabularyTest::everyTableIsWhole_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("purposes") << 126;
    QTest::newRow("processing") << 56;
    QTest::newRow("personal data") << 238;
    QTest::newRow("legal bases") << 48;
    QTest::newRow("statuses") << 140;
    QTest::newRow("ieee 7012") << 116;
}

void VocabularyTest::everyTableIsWhole()
{
    QFETCH(const int, size);
    const auto &table = *tableOf(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(table.concepts().size(), static_cast<std::size_t>(size));
    std::set<std::string_view> seen;
    for (const auto &each : table.concepts()) {
        QVERIFY(seen.insert(each.iri).second);
        QVERIFY(!each.label.empty());
        QCOMPARE((*table.find(each.iri))->iri, each.iri);
        QVERIFY(table.isUnder(each.iri, each.iri));
        for (const auto parent : parentsOf(each)) {
            if (!table.number(parent))
                continue;
            QVERIFY2(table.isUnder(each.iri, parent), each.iri.data());
            QVERIFY2(!table.isUnder(parent, each.iri), each.iri.data());
        }
    }
}

void VocabularyTest::shortFormsAreRead()
{
    for (const auto *written : {"dpv:Marketing", "Marketing", "https://w3id.org/dpv#Marketing"})
        QCOMPARE((*Vocabulary::purposes().find(written))->iri,
                 std::string_view{"https://w3id.org/dpv#Marketing"});
    for (const auto *written : {"pd:Name", "Name", "https://w3id.org/dpv/pd#Name"})
        QCOMPARE((*Vocabulary::personalData().find(written))->iri,
                 std::string_view{"https://w3id.org/dpv/pd#Name"});
}

void VocabularyTest::wordsOfTheOtherAddressOfIeee7012AreRead()
{
    const auto found = Vocabulary::purposes().find("https://w3id.org/dpv/standards/p7012#ServiceDelivery");
    QVERIFY(found);
    QCOMPARE((*found)->iri, std::string_view{"https://w3id.org/dpv/standards/ieee/7012#ServiceDelivery"});
    QCOMPARE((*findAgreement("https://w3id.org/dpv/standards/p7012#SD-BASE"))->iri(),
             std::string{"https://w3id.org/dpv/standards/ieee/7012#SD-BASE"});
}

void VocabularyTest::unknownIrisAreRefused()
{
    for (const auto *written : {"", "Everything", "https://evil.example/#Marketing", "pd:Marketing",
                                "marketing", "http://w3id.org/dpv#Marketing", "https://w3id.org/dpv#"}) {
        const auto found = Vocabulary::purposes().find(written);
        QVERIFY2(!found, written);
        QVERIFY2(found.error().code == ErrorCode::UnknownIri, written);
        QCOMPARE(found.error().fact("iri"), std::string_view{written});
    }
    QVERIFY(!Vocabulary::processing().find("dpv:Marketing"));
    QVERIFY(!findAgreement("SD-BASE-Z"));
}

void VocabularyTest::aNarrowerPurposeIsUnderABroaderOneAndNeverTheReverse()
{
    const auto &purposes = Vocabulary::purposes();
    QVERIFY(purposes.isUnder(in(dpv, "Advertising"), in(dpv, "Marketing")));
    QVERIFY(purposes.isUnder(in(dpv, "TargetedAdvertising"), in(dpv, "Marketing")));
    QVERIFY(!purposes.isUnder(in(dpv, "Marketing"), in(dpv, "Advertising")));
    QVERIFY(!purposes.isUnder(in(dpv, "Marketing"), in(dpv, "ServiceProvision")));
    QVERIFY(purposes.isUnder("urn:of:nobody", "urn:of:nobody"));
    QVERIFY(!purposes.isUnder("urn:of:nobody", in(dpv, "Marketing")));
}

void VocabularyTest::aConceptIsUnderEachOfItsParents()
{
    const auto &purposes = Vocabulary::purposes();
    QVERIFY(purposes.isUnder(in(dpv, "PersonalisedAdvertising"), in(dpv, "Marketing")));
    QVERIFY(purposes.isUnder(in(dpv, "PersonalisedAdvertising"), in(dpv, "Personalisation")));
    const auto &data = Vocabulary::personalData();
    QVERIFY(data.isUnder(in(pd, "BloodType"), in(dpv, "SensitivePersonalData")));
    QVERIFY(data.isUnder(in(pd, "PhysicalAddress"), in(pd, "Contact")));
    QVERIFY(data.isUnder(in(pd, "PhysicalAddress"), in(pd, "Location")));
}

void VocabularyTest::whoeverMayServeMayNotThereforeSellDataOrTrainAi()
{
    const auto &purposes = Vocabulary::purposes();
    for (const auto &use : {in(dpv, "SellDataToThirdParties"), in(dpv, "SellInsightsFromData"),
                            std::string{"urn:proffer:purpose:ai-training"}})
        for (const auto *wide : {"ServiceProvision", "ServiceManagement", "ServiceOptimisation",
                                 "SellProducts", "ResearchAndDevelopment"})
            QVERIFY2(!purposes.isUnder(use, in(dpv, wide)), use.c_str());
    QVERIFY(purposes.isUnder("urn:proffer:purpose:ai-training", in(dpv, "Purpose")));
}

void VocabularyTest::twoThatShareSomethingBelowOverlap()
{
    const auto &purposes = Vocabulary::purposes();
    const auto number = [&](std::string_view name) { return *purposes.number(in(dpv, name)); };
    QVERIFY(purposes.overlap(number("Marketing"), number("Advertising")));
    QVERIFY(purposes.overlap(number("Advertising"), number("Marketing")));
    // Personalised advertising is both.
    QVERIFY(purposes.overlap(number("Advertising"), number("Personalisation")));
    QVERIFY(!purposes.overlap(number("Advertising"), number("DeliveryOfGoods")));
    for (ConceptNumber a = 0; a < purposes.concepts().size(); ++a)
        for (ConceptNumber b = 0; b < purposes.concepts().size(); ++b) {
            bool shared = false;
            for (ConceptNumber c = 0; c < purposes.concepts().size(); ++c)
                shared |= purposes.isUnder(c, a) && purposes.isUnder(c, b);
            if (purposes.overlap(a, b) != shared)
                QFAIL(qPrintable(QStringLiteral("%1 %2").arg(a).arg(b)));
        }
}

void VocabularyTest::theRosterHasItsTerms()
{
    QCOMPARE(roster().size(), std::size_t{15});
    std::set<std::string_view> launched;
    for (const auto &agreement : roster()) {
        QVERIFY2(Vocabulary::ieee7012().number(agreement.iri()), agreement.code.data());
        if (agreement.inLaunchSet)
            launched.insert(agreement.code);
    }
    QCOMPARE(launched,
             (std::set<std::string_view>{"SD-BASE", "SD-BASE-DP", "PDC-INTENT", "PDC-AI", "PDC-GOOD"}));
    const auto *base = *findAgreement("SD-BASE");
    QCOMPARE(base->serviceDelivery, Stance::Required);
    QCOMPARE(base->analytics, Stance::Prohibited);
    QCOMPARE((*findAgreement("SD-BASE-A"))->analytics, Stance::Permitted);
    QCOMPARE((*findAgreement("SD-BASE-DP"))->dataPortability, Stance::Required);
    QCOMPARE((*findAgreement("SD-BASE-ATP-S3P"))->sharingAnonymised, Stance::Permitted);
}

void VocabularyTest::anAgreementPermitsWhatItsParentsPermit()
{
    int compared = 0;
    const auto hasParent = [](const RosterAgreement &agreement, std::string_view code) {
        const auto parents = ";" + std::string{agreement.parents} + ";";
        return parents.find(";" + std::string{code} + ";") != std::string::npos;
    };
    for (const auto &agreement : roster())
        for (const auto &parent : roster())
            if (hasParent(agreement, parent.code))
                for (const auto term : {&RosterAgreement::analytics, &RosterAgreement::tracking,
                                        &RosterAgreement::profiling, &RosterAgreement::sharingAnonymised})
                    if (++compared; parent.*term == Stance::Permitted)
                        QCOMPARE(agreement.*term, Stance::Permitted);
    QVERIFY(compared > 40);
}

QTEST_GUILESS_MAIN(VocabularyTest)
#include "tst_vocabulary.moc"
