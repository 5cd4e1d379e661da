// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "terms/comfort.h"

#include "results.h"

#include <QTest>

using namespace proffer;
using namespace proffer::terms;
using namespace proffer::test;

namespace {

std::string iri(std::string_view category)
{
    return std::string{vocabulary::Vocabulary::personalData().find(category).value()->iri};
}

ComfortRule rule(std::string_view category, Comfort comfort, std::string kind = "bank")
{
    return {.category = iri(category), .kind = std::move(kind), .comfort = comfort};
}

Felt towardsBanks(const std::vector<ComfortRule> &rules, std::string_view category)
{
    return must(feltTowards(rules, iri(category), "bank"));
}

} // namespace

/// What a cell of the comfort table says, and where that comes from.
class TermsComfortTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutARuleOneIsAsked()
    {
        QVERIFY(towardsBanks({}, "EmailAddress") == Felt{});
        QVERIFY(towardsBanks({rule("Contact", Comfort::Give, "shop")}, "EmailAddress") == Felt{});
    }

    void aPartHasWhatTheWiderKindHas()
    {
        const auto felt = towardsBanks({rule("Contact", Comfort::Give)}, "EmailAddress");
        QCOMPARE(felt.comfort, Comfort::Give);
        QCOMPARE(felt.from, iri("Contact"));
        QVERIFY(!felt.part);
    }

    void whatIsSaidAboutItselfCountsFirst()
    {
        const std::vector rules{rule("Contact", Comfort::Give), rule("EmailAddress", Comfort::Never)};
        const auto email = towardsBanks(rules, "EmailAddress");
        QCOMPARE(email.comfort, Comfort::Never);
        QCOMPARE(email.from, iri("EmailAddress"));
        const auto contact = towardsBanks(rules, "Contact");
        QCOMPARE(contact.comfort, Comfort::Give);
        QCOMPARE(contact.from, iri("Contact"));
        QVERIFY(contact.part == rules[1]);
    }

    void ofTwoWiderKindsTheMoreCarefulOneCounts()
    {
        const std::vector rules{rule("Contact", Comfort::Give), rule("Location", Comfort::Never)};
        const auto felt = towardsBanks(rules, "PhysicalAddress");
        QCOMPARE(felt.comfort, Comfort::Never);
        QCOMPARE(felt.from, iri("Location"));
    }

    void aMoreGenerousPartIsNoCaution()
    {
        const std::vector rules{rule("Contact", Comfort::Ask), rule("EmailAddress", Comfort::Give)};
        QVERIFY(!towardsBanks(rules, "Contact").part);
    }

    void aWordOfNoVocabularyIsRefused()
    {
        QCOMPARE(codeOf(feltTowards({}, "https://example.org/nothing", "bank")),
                 QStringLiteral("unknown_iri"));
    }
};

QTEST_GUILESS_MAIN(TermsComfortTest)
#include "tst_terms_comfort.moc"
