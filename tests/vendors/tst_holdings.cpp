// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vendors_folder.h"

using namespace proffer;
using namespace proffer::vendors;
using namespace proffer::test;

class HoldingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<VendorsFolder>();
        vendor = folder->shop().id;
    }
    void cleanup() { folder.reset(); }

    void aHoldingReadsBackAsItWasRecorded();
    void theSameRecordedTwiceIsRefused();
    void badInputChangesNothing_data();
    void badInputChangesNothing();
    void oneStateFollowsAnother_data();
    void oneStateFollowsAnother();
    void erasedEvidenceNeverComesBack();
    void evidenceIsCheckedBeforeItIsKept();
    void anErasedHoldingTakesItsEvidenceAlong();
    void whoHasFindsEveryLanguageOfAClaim();
    void whoHasIsInTheOrderOfNames();
    void vendorsAndClaimsAreCounted();
    void everyWordReadsBack();
    void whatIsNotThereIsNotFound();

private:
    Holding reach(HoldingState state);

    std::unique_ptr<VendorsFolder> folder;
    VendorId vendor;
};

void HoldingsTest::aHoldingReadsBackAsItWasRecorded()
{
    const profile::AttributeId attribute{folder->random.array<16>()};
    const auto recorded =
        must(folder->holdings().record({.vendor = vendor,
                                        .claim = "family_name#ja-Kana-JP",
                                        .persona = folder->everyday,
                                        .attribute = attribute,
                                        .how = HowKnown::TheyWrote,
                                        .since = *parseIsoDate("2019-05-04"),
                                        .evidence = NewEvidence{.text = "a letter\nin the blue folder"}}));
    QCOMPARE(recorded.claim, std::string{"family_name#ja-Kana-JP"});
    QCOMPARE(recorded.persona, std::optional{folder->everyday});
    QCOMPARE(recorded.attribute, std::optional{attribute});
    QCOMPARE(recorded.how, HowKnown::TheyWrote);
    QCOMPARE(recorded.since, Instant{*parseIsoDate("2019-05-04")});
    QCOMPARE(recorded.recordedAt, folder->clock.current);
    QCOMPARE(recorded.state, HoldingState::Held);
    QVERIFY(!recorded.permission);
    folder->reopen();
    QCOMPARE(must(folder->holdings().get(recorded.id)), recorded);
    QCOMPARE(must(folder->holdings().whatHas(vendor)), std::vector{recorded});
    const auto evidence = must(folder->holdings().evidence(recorded.id));
    QCOMPARE(evidence.size(), std::size_t{1});
    QCOMPARE(evidence.front().text.text, std::optional<std::string>{"a letter\nin the blue folder"});
    QCOMPARE(toIsoDate(evidence.front().date), std::string{"2026-11-22"});
    QVERIFY(folder->verify());
}

void HoldingsTest::theSameRecordedTwiceIsRefused()
{
    const NewHolding holding{.vendor = vendor, .claim = "email", .how = HowKnown::IGaveIt};
    const auto first = must(folder->holdings().record(holding));
    const auto before = folder->size();
    const auto second = folder->holdings().record(holding);
    QCOMPARE(errorOf(second), ErrorCode::AlreadyExists);
    QCOMPARE(second.error().fact("holding"), std::string_view{first.id.text()});
    QCOMPARE(folder->size(), before);
    QVERIFY(folder->holdings().record({.vendor = vendor, .claim = "email", .how = HowKnown::TheyConfirmed}));
    QVERIFY(folder->holdings().record({.vendor = vendor, .claim = "email", .persona = folder->work}));
    QVERIFY(!folder->holdings().record({.vendor = vendor, .claim = "email", .persona = folder->work}));
    QVERIFY(folder->holdings().record({.vendor = vendor, .claim = "phone_number"}));
    QCOMPARE(must(folder->holdings().whatHas(vendor)).size(), std::size_t{4});
}

void HoldingsTest::badInputChangesNothing_data()
{
    QTest::addColumn<QByteArray>("claim");
    QTest::addColumn<int>("how");
    QTest::addColumn<QByteArray>("since");
    QTest::addColumn<QByteArray>("evidence");
    QTest::addColumn<int>("code");
    const auto code = [](ErrorCode error) { return static_cast<int>(error); };
    const auto gave = static_cast<int>(HowKnown::IGaveIt);
    QTest::newRow("no claim") << QByteArray{} << gave << QByteArray{} << QByteArray{}
                              << code(ErrorCode::InvalidArgument);
    QTest::newRow("invisible claim") << QByteArray{"e\xe2\x80\x8bmail"} << gave << QByteArray{}
                                     << QByteArray{} << code(ErrorCode::InvalidArgument);
    QTest::newRow("endless claim") << QByteArray(129, 'a') << gave << QByteArray{} << QByteArray{}
                                   << code(ErrorCode::InvalidArgument);
    QTest::newRow("granted by hand") << QByteArray{"email"} << static_cast<int>(HowKnown::Granted)
                                     << QByteArray{} << QByteArray{} << code(ErrorCode::InvalidArgument);
    QTest::newRow("in the future") << QByteArray{"email"} << gave << QByteArray{"2026-11-24"} << QByteArray{}
                                   << code(ErrorCode::InvalidDate);
    QTest::newRow("endless evidence") << QByteArray{"email"} << gave << QByteArray{} << QByteArray(4'001, 'a')
                                      << code(ErrorCode::InvalidArgument);
    QTest::newRow("control characters in evidence")
        << QByteArray{"email"} << gave << QByteArray{} << QByteArray{"\x1b[2J"}
        << code(ErrorCode::InvalidArgument);
}

void HoldingsTest::badInputChangesNothing()
{
    QFETCH(QByteArray, claim);
    QFETCH(int, how);
    QFETCH(QByteArray, since);
    QFETCH(QByteArray, evidence);
    QFETCH(int, code);
    NewHolding holding{.vendor = vendor, .claim = claim.toStdString(), .how = static_cast<HowKnown>(how)};
    if (!since.isEmpty())
        holding.since = must(parseIsoDate(since.toStdString()));
    if (!evidence.isEmpty())
        holding.evidence = NewEvidence{.text = evidence.toStdString()};
    const auto before = folder->size();
    QCOMPARE(errorOf(folder->holdings().record(holding)), static_cast<ErrorCode>(code));
    QCOMPARE(folder->size(), before);
    QVERIFY(must(folder->holdings().whatHas(vendor)).empty());
}

/// A holding brought into a state by the shortest way.
Holding HoldingsTest::reach(HoldingState state)
{
    auto holding = must(folder->holdings().record({.vendor = vendor, .claim = "email"}));
    if (state == HoldingState::NoAnswer)
        must(folder->holdings().changeState(holding.id, HoldingState::AskedToStop));
    if (state != HoldingState::Held)
        holding = must(folder->holdings().changeState(holding.id, state));
    return holding;
}

void HoldingsTest::oneStateFollowsAnother_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("allowed");
    QTest::newRow("held") << QByteArray{"held"} << QByteArray{"asked_to_stop asked_to_delete said_deleted"};
    QTest::newRow("asked to stop") << QByteArray{"asked_to_stop"}
                                   << QByteArray{"held asked_to_delete said_deleted no_answer"};
    QTest::newRow("asked to delete") << QByteArray{"asked_to_delete"}
                                     << QByteArray{"held said_deleted no_answer"};
    QTest::newRow("said deleted") << QByteArray{"said_deleted"} << QByteArray{"held"};
    QTest::newRow("no answer") << QByteArray{"no_answer"}
                               << QByteArray{"held asked_to_stop asked_to_delete said_deleted"};
}

void HoldingsTest::oneStateFollowsAnother()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, allowed);
    const auto start = must(holdingStateFromText(from.toStdString()));
    for (const auto *word : {"held", "asked_to_stop", "asked_to_delete", "said_deleted", "no_answer"}) {
        const auto holding = reach(start);
        QCOMPARE(holding.state, start);
        const auto next = must(holdingStateFromText(word));
        folder->clock.current += std::chrono::hours{1};
        const auto changed = folder->holdings().changeState(holding.id, next);
        if (allowed.split(' ').contains(word)) {
            QCOMPARE(must(changed).state, next);
            QCOMPARE(changed->stateSince, folder->clock.current);
        } else {
            QCOMPARE(errorOf(changed), ErrorCode::HoldingTransition);
            QCOMPARE(changed.error().fact("from"), std::string_view{from.toStdString()});
            QCOMPARE(changed.error().fact("to"), std::string_view{word});
            QCOMPARE(must(folder->holdings().get(holding.id)), holding);
        }
        must(folder->holdings().erase(holding.id));
    }
    QVERIFY(folder->verify());
}

void HoldingsTest::erasedEvidenceNeverComesBack()
{
    const auto holding = must(folder->holdings().record(
        {.vendor = vendor, .claim = "email", .evidence = NewEvidence{.text = "the first secret"}}));
    const auto second = must(folder->holdings().addEvidence(
        holding.id, {.text = "the second secret", .date = *parseIsoDate("2020-02-29")}));
    QCOMPARE(second.text.text, std::optional<std::string>{"the second secret"});
    QCOMPARE(must(folder->holdings().evidence(holding.id)).front(), second);
    must(folder->holdings().eraseEvidence(holding.id, second.source));
    QVERIFY(!folder->anyEventHolds("the second secret"));
    QVERIFY(folder->anyEventHolds("the first secret"));
    const auto before = folder->size();
    must(folder->holdings().eraseEvidence(holding.id, second.source));
    QCOMPARE(folder->size(), before);
    folder->reopen();
    const auto left = must(folder->holdings().evidence(holding.id));
    QCOMPARE(left.size(), std::size_t{2});
    QVERIFY(left.front().text.erased());
    QCOMPARE(left.front().date, Date{*parseIsoDate("2020-02-29")});
    QVERIFY(!left.back().text.erased());
    QCOMPARE(must(folder->verify()).erased, 1);
}

void HoldingsTest::evidenceIsCheckedBeforeItIsKept()
{
    const auto holding = must(folder->holdings().record({.vendor = vendor, .claim = "email"}));
    const auto before = folder->size();
    auto holdings = folder->holdings();
    QCOMPARE(errorOf(holdings.addEvidence(holding.id, {.text = ""})), ErrorCode::InvalidArgument);
    QCOMPARE(errorOf(holdings.addEvidence(holding.id, {.text = "a", .date = *parseIsoDate("2026-11-24")})),
             ErrorCode::InvalidDate);
    QCOMPARE(errorOf(holdings.eraseEvidence(holding.id,
                                            {.device = folder->ledger().localHead().device, .seq = 1})),
             ErrorCode::NotFound);
    QCOMPARE(folder->size(), before);
    // In the evening of UTC it is tomorrow already where some people live.
    folder->clock.current += std::chrono::hours{8};
    QVERIFY(holdings.addEvidence(holding.id, {.text = "a", .date = *parseIsoDate("2026-11-23")}));
    QVERIFY(!holdings.addEvidence(holding.id, {.text = "a", .date = *parseIsoDate("2026-11-24")}));
}

void HoldingsTest::anErasedHoldingTakesItsEvidenceAlong()
{
    const auto holding = must(folder->holdings().record(
        {.vendor = vendor, .claim = "email", .evidence = NewEvidence{.text = "secret one"}}));
    must(folder->holdings().addEvidence(holding.id, {.text = "secret two"}));
    must(folder->holdings().erase(holding.id));
    QCOMPARE(errorOf(folder->holdings().get(holding.id)), ErrorCode::NotFound);
    QVERIFY(must(folder->holdings().evidence(holding.id)).empty());
    QVERIFY(!folder->anyEventHolds("secret"));
    QCOMPARE(errorOf(folder->holdings().erase(holding.id)), ErrorCode::NotFound);
    QVERIFY(folder->holdings().record({.vendor = vendor, .claim = "email"}));
    QCOMPARE(must(folder->verify()).erased, 2);
}

void HoldingsTest::whoHasFindsEveryLanguageOfAClaim()
{
    for (const auto *claim : {"family_name", "family_name#ja-Kana-JP", "family_name#th",
                              "family_name_at_birth", "family", "given_name"})
        must(folder->holdings().record({.vendor = vendor, .claim = claim}));
    const auto claims = [this](std::string_view claim) {
        std::vector<std::string> found;
        for (const auto &holder : must(folder->holdings().whoHas(claim)))
            found.push_back(holder.holding.claim);
        return found;
    };
    QCOMPARE(claims("family_name"),
             (std::vector<std::string>{"family_name", "family_name#ja-Kana-JP", "family_name#th"}));
    QCOMPARE(claims("family_name#th"), std::vector<std::string>{"family_name#th"});
    QCOMPARE(claims("FAMILY_NAME"), std::vector<std::string>{});
    QCOMPARE(claims(""), std::vector<std::string>{});
}

void HoldingsTest::whoHasIsInTheOrderOfNames()
{
    const auto bank = folder->shop("Bank", "https://bank.example").id;
    must(folder->holdings().record({.vendor = vendor, .claim = "email"}));
    must(folder->holdings().record({.vendor = bank, .claim = "email", .how = HowKnown::TheyWrote}));
    must(folder->holdings().record({.vendor = bank, .claim = "phone_number"}));
    const auto holders = must(folder->holdings().whoHas("email"));
    QCOMPARE(holders.size(), std::size_t{2});
    QCOMPARE(holders.front().vendorName, std::string{"Bank"});
    QCOMPARE(holders.front().holding.how, HowKnown::TheyWrote);
    QCOMPARE(holders.back().vendorName, std::string{"Maru Shop"});
}

void HoldingsTest::vendorsAndClaimsAreCounted()
{
    const auto bank = folder->shop("Bank", "https://bank.example").id;
    folder->shop("Nothing", "https://nothing.example");
    must(folder->holdings().record({.vendor = vendor, .claim = "email"}));
    must(folder->holdings().record({.vendor = bank, .claim = "email"}));
    must(folder->holdings().record({.vendor = bank, .claim = "email", .how = HowKnown::TheyWrote}));
    must(folder->holdings().record({.vendor = bank, .claim = "phone_number"}));
    QCOMPARE(must(folder->holdings().countByVendor()),
             (std::vector<VendorCount>{{.vendor = bank, .name = "Bank", .holdings = 3},
                                       {.vendor = vendor, .name = "Maru Shop", .holdings = 1}}));
    QCOMPARE(
        must(folder->holdings().countByClaim()),
        (std::vector<ClaimCount>{{.claim = "email", .vendors = 2}, {.claim = "phone_number", .vendors = 1}}));
}

void HoldingsTest::everyWordReadsBack()
{
    for (int i = 0; i <= static_cast<int>(HowKnown::Suspected); ++i)
        QCOMPARE(must(howKnownFromText(toText(static_cast<HowKnown>(i)))), static_cast<HowKnown>(i));
    for (int i = 0; i <= static_cast<int>(HoldingState::NoAnswer); ++i)
        QCOMPARE(must(holdingStateFromText(toText(static_cast<HoldingState>(i)))),
                 static_cast<HoldingState>(i));
    QCOMPARE(errorOf(howKnownFromText("guessed")), ErrorCode::InvalidArgument);
    QCOMPARE(errorOf(holdingStateFromText("gone")), ErrorCode::InvalidArgument);
}

void HoldingsTest::whatIsNotThereIsNotFound()
{
    const auto before = folder->size();
    auto holdings = folder->holdings();
    QCOMPARE(errorOf(holdings.record({.vendor = VendorId{}, .claim = "email"})), ErrorCode::NotFound);
    QCOMPARE(errorOf(holdings.record({.vendor = vendor, .claim = "email", .persona = profile::PersonaId{}})),
             ErrorCode::NotFound);
    QCOMPARE(errorOf(holdings.get(HoldingId{})), ErrorCode::NotFound);
    QCOMPARE(errorOf(holdings.changeState(HoldingId{}, HoldingState::AskedToStop)), ErrorCode::NotFound);
    QCOMPARE(errorOf(holdings.addEvidence(HoldingId{}, {.text = "a"})), ErrorCode::NotFound);
    QCOMPARE(errorOf(holdings.eraseEvidence(HoldingId{}, {})), ErrorCode::NotFound);
    QCOMPARE(errorOf(holdings.erase(HoldingId{})), ErrorCode::NotFound);
    QCOMPARE(folder->size(), before);
}

QTEST_APPLESS_MAIN(HoldingsTest)
#include "tst_holdings.moc"
