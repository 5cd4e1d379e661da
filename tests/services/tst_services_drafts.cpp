// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "place.h"

using namespace proffer;
using namespace proffer::test;

/// What was being written when the vault was locked.
class DraftsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDraftSurvivesTheLockAndIsGivenOnce();
    void onlyTheNewestIsKept();
    void itIsInNoHistory();
    void whatIsNoTextIsRefused();
};

void DraftsTest::aDraftSurvivesTheLockAndIsGivenOnce()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    QCOMPARE(must(services.drafts().take()), std::optional<std::string>{});
    must(services.drafts().keep("鳳凰堂へ"));
    must(services.close());
    auto again = must(place.open());
    QCOMPARE(must(again.drafts().take()), std::optional<std::string>{"鳳凰堂へ"});
    QCOMPARE(must(again.drafts().take()), std::optional<std::string>{});
    must(again.close());
    QCOMPARE(must(must(place.open()).drafts().take()), std::optional<std::string>{});
}

void DraftsTest::onlyTheNewestIsKept()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    must(services.drafts().keep("first"));
    must(services.drafts().keep("second"));
    QCOMPARE(must(services.drafts().take()), std::optional<std::string>{"second"});
}

void DraftsTest::itIsInNoHistory()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto before = must(services.ledger().size());
    must(services.drafts().keep("a letter"));
    QCOMPARE(must(services.ledger().size()), before);
    must(services.verify({}));
    must(services.drafts().take());
    QCOMPARE(must(services.ledger().size()), before);
}

void DraftsTest::whatIsNoTextIsRefused()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    must(services.drafts().keep("kept"));
    QCOMPARE(codeOf(services.drafts().keep("\xff")), QStringLiteral("invalid_utf8"));
    QCOMPARE(codeOf(services.drafts().keep(std::string(services::Drafts::mostBytes + 1, 'a'))),
             QStringLiteral("too_large"));
    QCOMPARE(must(services.drafts().take()), std::optional<std::string>{"kept"});
}

QTEST_GUILESS_MAIN(DraftsTest)
#include "tst_services_drafts.moc"
