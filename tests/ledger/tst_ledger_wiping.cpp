// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "freed_memory.h"
#include "ledger_folder.h"
#include "results.h"

using namespace proffer;
using namespace proffer::test;

/// Values are keys and disclosures: what the ledger frees of them must have been wiped.
class LedgerWipingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void plainMembersWouldBeLeftBehind();
    void writingAndTellingLeavesNothing();
    void aBatchLeftWithoutCommitLeavesNothing();
    void readingLeavesNothing();
    void assignedOverValuesLeaveNothing();

private:
    std::unique_ptr<LedgerFolder> folder_;
    std::optional<ledger::Ledger> ledger_;
    std::optional<ledger::Draft> draft_;
};

namespace {

constexpr std::string_view mark = "a mark that is too long to stand inside of a string";

/// With enough before and behind the mark for every buffer to have to grow.
json::Object members()
{
    const std::string around(3000, '\n');
    return {{"seed", std::string{mark}}, {"text", around + std::string{mark} + around}};
}

} // namespace

void LedgerWipingTest::init()
{
    ledger_.reset();
    folder_ = std::make_unique<LedgerFolder>();
    folder_->projections.clear(); // what a projection takes is the projection's
    ledger_.emplace(must(folder_->create()));
    draft_ = {.kind = "test.secret", .values = members()};
}

void LedgerWipingTest::plainMembersWouldBeLeftBehind()
{
    std::optional plain{members()};
    QCOMPARE(FreedMemory::during(mark, [&] { plain.reset(); }), 2);
}

void LedgerWipingTest::writingAndTellingLeavesNothing()
{
    bool told = false;
    const auto subscription = ledger_->feed().subscribe([&](const std::vector<ledger::Event> &events) {
        const auto copies = events;
        told = copies.size() == 2 && *copies.back().values == *draft_->values;
    });
    QCOMPARE(FreedMemory::during(mark,
                                 [&] {
                                     auto batch = must(ledger_->begin());
                                     must(batch.append(*draft_));
                                     must(batch.append(*draft_));
                                     must(batch.commit());
                                 }),
             0);
    QVERIFY(told);
    QCOMPARE(FreedMemory::during(mark,
                                 [&] {
                                     must(ledger_->append(*draft_));
                                     draft_.reset();
                                 }),
             0);
}

void LedgerWipingTest::aBatchLeftWithoutCommitLeavesNothing()
{
    QCOMPARE(FreedMemory::during(mark,
                                 [&] {
                                     auto batch = must(ledger_->begin());
                                     must(batch.append(*draft_));
                                 }),
             0);
}

void LedgerWipingTest::readingLeavesNothing()
{
    const auto ref = must(ledger_->append(*draft_)).ref;
    bool same = false;
    QCOMPARE(FreedMemory::during(mark,
                                 [&] {
                                     const auto event = must(ledger_->find(ref));
                                     same = *event.values == *draft_->values;
                                     must(ledger_->page(0, 10));
                                 }),
             0);
    QVERIFY(same);
    int seen = 0;
    QCOMPARE(FreedMemory::during(mark,
                                 [&] {
                                     must(ledger::verify({.database = folder_->file(),
                                                          .key = folder_->key,
                                                          .vault = folder_->vault,
                                                          .projections = {},
                                                          .scratch = folder_->folder.path().toStdString(),
                                                          .random = folder_->random,
                                                          .observer = [&](const ledger::Event &event) {
                                                              seen += event.values ? 1 : 0;
                                                          }}));
                                 }),
             0);
    QCOMPARE(seen, 1);
}

void LedgerWipingTest::assignedOverValuesLeaveNothing()
{
    ledger::Values copied{*draft_->values};
    ledger::Values other{json::Object{{"text", "other"}}};
    QCOMPARE(FreedMemory::during(mark,
                                 [&] {
                                     copied = other;
                                     *draft_->values = std::move(other);
                                 }),
             0);
    QVERIFY(copied == *draft_->values);
}

QTEST_APPLESS_MAIN(LedgerWipingTest)
#include "tst_ledger_wiping.moc"
