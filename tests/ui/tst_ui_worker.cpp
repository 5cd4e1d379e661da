// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "place.h"
#include "worker/vault_thread.h"

#include <thread>

using namespace proffer;
using namespace proffer::test;
using ui::VaultThread;

class WorkerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersComeBackInTheOrderOfTheQuestions();
    void whoIsGoneGetsNoAnswer();
    void aStoppedQuestionIsCancelled();
    void whatIsWrittenIsTold();
    void whatWasAskedBeforeTheEndIsDone();
    void withoutAVaultNothingIsAnswered();
    void anErrorOfOpeningIsTold();
    void anOpenVaultIsVerified();
    void aDamagedVaultIsFound();
};

namespace {

/// Waits for the answer to a question that is asked now, which comes after all earlier ones.
void settle(VaultThread &vault, QObject *asker)
{
    auto answered = false;
    vault.ask<int>(
        asker, [](services::Services &, const LongWork &) -> Result<int> { return 1; },
        [&answered](const Result<int> &) { answered = true; });
    QVERIFY(QTest::qWaitFor([&answered] { return answered; }, 30'000));
}

void open(VaultThread &vault, Place &place, QObject *asker)
{
    auto opened = false;
    vault.open(
        asker, [&place](const LongWork &) { return Result<services::Services>{place.create()}; },
        [&opened](const Done &done) { opened = done.has_value(); });
    QVERIFY(QTest::qWaitFor([&opened] { return opened; }, 30'000));
}

} // namespace

void WorkerTest::answersComeBackInTheOrderOfTheQuestions()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    VaultThread vault;
    open(vault, place, this);
    std::vector<int> answers;
    for (int i = 0; i < 100; ++i)
        vault.ask<int>(
            this, [i](services::Services &, const LongWork &) -> Result<int> { return i; },
            [&answers](const Result<int> &answer) { answers.push_back(*answer); });
    settle(vault, this);
    QCOMPARE(answers.size(), 100U);
    QVERIFY(std::ranges::is_sorted(answers));
    QVERIFY(vault.close());
}

void WorkerTest::whoIsGoneGetsNoAnswer()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    VaultThread vault;
    open(vault, place, this);
    auto answered = false;
    auto asker = std::make_unique<QObject>();
    vault.ask<int>(
        asker.get(), [](services::Services &, const LongWork &) -> Result<int> { return 1; },
        [&answered](const Result<int> &) { answered = true; });
    asker.reset();
    settle(vault, this);
    QVERIFY(!answered);
}

void WorkerTest::aStoppedQuestionIsCancelled()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    VaultThread vault;
    open(vault, place, this);
    std::atomic<bool> begun = false;
    auto code = QString{};
    vault.ask<int>(
        this,
        [&begun](services::Services &, const LongWork &work) -> Result<int> {
            begun = true;
            while (!work.cancelled())
                std::this_thread::yield();
            return fail(ErrorCode::Cancelled);
        },
        [&code](const Result<int> &answer) { code = codeOf(answer); });
    QVERIFY(QTest::qWaitFor([&begun] { return begun.load(); }, 30'000));
    vault.stopWork();
    settle(vault, this);
    QCOMPARE(code, QStringLiteral("cancelled"));
}

void WorkerTest::whatIsWrittenIsTold()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    VaultThread vault;
    open(vault, place, this);
    QStringList told;
    connect(&vault, &VaultThread::changed, this, [&told](const QStringList &kinds) { told += kinds; });
    vault.ask<vendors::Vendor>(
        this,
        [](services::Services &services, const LongWork &) {
            return services.vendors().add({.name = "Kinari"});
        },
        [](const Result<vendors::Vendor> &vendor) { QVERIFY(vendor); });
    settle(vault, this);
    QCOMPARE(told, QStringList{QStringLiteral("vendor.added")});
}

/// A company that the person kept is kept, though something long is done and the vault is locked at once.
void WorkerTest::whatWasAskedBeforeTheEndIsDone()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    VaultThread vault;
    open(vault, place, this);
    vault.ask<void>(
        this,
        [](services::Services &, const LongWork &work) -> Done {
            while (!work.cancelled())
                std::this_thread::yield();
            return fail(ErrorCode::Cancelled);
        },
        [](const Done &) {});
    vault.ask<void>(
        this,
        [](services::Services &services, const LongWork &) -> Done {
            PROFFER_CHECK(services.vendors().add({.name = "Kinari", .kind = vendors::Kind::Shop}));
            return {};
        },
        [](const Done &) {});
    must(vault.close());
    auto again = must(place.open());
    QCOMPARE(must(again.vendors().list()).size(), 1U);
}

void WorkerTest::withoutAVaultNothingIsAnswered()
{
    VaultThread vault;
    auto code = QString{};
    vault.ask<int>(
        this, [](services::Services &, const LongWork &) -> Result<int> { return 1; },
        [&code](const Result<int> &answer) { code = codeOf(answer); });
    settle(vault, this);
    QCOMPARE(code, QStringLiteral("cancelled"));
}

void WorkerTest::anErrorOfOpeningIsTold()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    VaultThread vault;
    auto code = QString{};
    vault.open(
        this, [&place](const LongWork &) { return place.open(); },
        [&code](const Done &opened) { code = codeOf(opened); });
    settle(vault, this);
    QCOMPARE(code, QStringLiteral("vault.not_found"));
}

void WorkerTest::anOpenVaultIsVerified()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    VaultThread vault;
    open(vault, place, this);
    std::optional<Result<ledger::Verified>> found;
    vault.verify(this, [&found](Result<ledger::Verified> verified) { found = std::move(verified); });
    QTRY_VERIFY(found);
    QVERIFY(*found);
    QVERIFY((*found)->events > 0);
    QVERIFY(vault.close());
}

void WorkerTest::aDamagedVaultIsFound()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    {
        auto made = place.create();
        QVERIFY(made.close());
    }
    const auto file = place.folder() / "vault.db";
    VaultThread vault;
    auto opened = false;
    vault.open(
        this, [&place](const LongWork &) { return place.open(); },
        [&opened](const Done &done) { opened = done.has_value(); });
    QTRY_VERIFY(opened);
    // Behind the back of who has it open, as a disk goes bad.
    auto bytes = readAll(file);
    bytes.at(bytes.size() - 1000) ^= 1;
    writeAll(file, bytes);
    std::optional<Result<ledger::Verified>> found;
    vault.verify(this, [&found](Result<ledger::Verified> verified) { found = std::move(verified); });
    QTRY_VERIFY(found);
    QVERIFY(!*found);
    QVERIFY(found->error().code != ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(WorkerTest)
#include "tst_ui_worker.moc"
