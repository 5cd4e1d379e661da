// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "asks.h"
#include "random_rules.h"

#include <QTest>

using namespace proffer;
using namespace proffer::terms;
using namespace proffer::test;

/// Over 100,000 random sets of rules: whatever makes them stricter never makes a verdict better.
class TermsMatchingOrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addingAProhibitionNeverImproves();
    void takingAnAllowanceAwayNeverImproves();
    void narrowingAnAllowanceNeverImproves();
    void lessComfortNeverImproves();
    void askingForMoreNeverImproves();

private:
    static constexpr int sets = 20'000;

    /// Runs \a change over random rules and asks; fails if a verdict got better, or if none ever got worse.
    template <class Change>
    void neverBetter(std::uint32_t seed, Change change)
    {
        RandomRules random{seed};
        int worse = 0;
        for (int i = 0; i < sets; ++i) {
            auto rules = random.rules();
            auto asked = random.ask();
            const auto before = match(rules, asked).fit;
            change(random, rules, asked);
            const auto after = match(rules, asked).fit;
            if (after < before)
                QFAIL(qPrintable(QStringLiteral("set %1 of seed %2").arg(i).arg(seed)));
            worse += after > before ? 1 : 0;
        }
        QVERIFY(worse > 0);
    }
};

void TermsMatchingOrderTest::addingAProhibitionNeverImproves()
{
    neverBetter(1, [](RandomRules &random, RuleSet &rules, Permission &) {
        rules.prohibitions.push_back(random.prohibition());
    });
}

void TermsMatchingOrderTest::takingAnAllowanceAwayNeverImproves()
{
    neverBetter(2, [](RandomRules &random, RuleSet &rules, Permission &) {
        if (rules.allowances.empty() || random.below(3) == 0)
            rules.allowances.clear();
        else
            rules.allowances.erase(rules.allowances.begin() +
                                   random.below(static_cast<int>(rules.allowances.size())));
    });
}

void TermsMatchingOrderTest::narrowingAnAllowanceNeverImproves()
{
    neverBetter(3, [](RandomRules &random, RuleSet &rules, Permission &) {
        for (auto &allowance : rules.allowances)
            random.narrow(allowance);
    });
}

void TermsMatchingOrderTest::lessComfortNeverImproves()
{
    neverBetter(4, [](RandomRules &random, RuleSet &rules, Permission &) {
        for (auto &rule : rules.comforts)
            if (random.below(2) == 0)
                rule.comfort = rule.comfort == Comfort::Give ? Comfort::Ask : Comfort::Never;
    });
}

void TermsMatchingOrderTest::askingForMoreNeverImproves()
{
    neverBetter(5, [](RandomRules &random, RuleSet &, Permission &asked) {
        if (asked.data.empty() || asked.collection.empty())
            return; // to name something at last is no asking for more
        switch (random.below(4)) {
        case 0:
            asked.data.push_back(random.category());
            break;
        case 1:
            asked.recipients.emplace_back("https://one.more.example");
            break;
        case 2:
            asked.retention.years += 1;
            break;
        default:
            asked.collection.push_back(random.channel());
        }
    });
}

QTEST_GUILESS_MAIN(TermsMatchingOrderTest)
#include "tst_terms_matching_order.moc"
