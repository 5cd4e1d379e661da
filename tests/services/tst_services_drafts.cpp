// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "place.h"

using namespace proffer;
using namespace proffer::test;

/// What was being written when the vault was locked.
class DraftsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDraftSurvivesTheLockAndIsThereUntilTheNext();
    void onlyTheNewestIsKept();
    void itIsInNoHistory();
    void whatIsErasedIsNotInADraftEither();
    void whatIsNoTextIsRefused();
};

void DraftsTest::aDraftSurvivesTheLockAndIsThereUntilTheNext()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    QCOMPARE(must(services.drafts().last()), std::optional<std::string>{});
    must(services.drafts().keep("鳳凰堂へ"));
    must(services.close());
    auto again = must(place.open());
    QCOMPARE(must(again.drafts().last()), std::optional<std::string>{"鳳凰堂へ"});
    must(again.close());
    auto third = must(place.open());
    QCOMPARE(must(third.drafts().last()), std::optional<std::string>{"鳳凰堂へ"});
    must(third.drafts().forget());
    QCOMPARE(must(third.drafts().last()), std::optional<std::string>{});
}

void DraftsTest::onlyTheNewestIsKept()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    must(services.drafts().keep("first"));
    must(services.drafts().keep("second"));
    QCOMPARE(must(services.drafts().last()), std::optional<std::string>{"second"});
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
    must(services.drafts().last());
    QCOMPARE(must(services.ledger().size()), before);
}

void DraftsTest::whatIsErasedIsNotInADraftEither()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    auto services = place.create();
    const auto email = setFact(services, "email", "hanako@example.org");
    must(services.drafts().keep("hanako@example.org"));
    must(services.eraseAttribute(email, false));
    QCOMPARE(must(services.drafts().last()), std::optional<std::string>{});
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
    QCOMPARE(must(services.drafts().last()), std::optional<std::string>{"kept"});
}

QTEST_GUILESS_MAIN(DraftsTest)
#include "tst_services_drafts.moc"
