// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "place.h"

#include "store/faulty_vfs.h"

using namespace proffer;
using namespace proffer::test;
using store::FaultyVfs;

class FaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFailingWriteUndoesTheGrantAndSaysSo_data();
    void everyFailingWriteUndoesTheGrantAndSaysSo();
    void aFullDiskUndoesCreation();
};

void FaultTest::everyFailingWriteUndoesTheGrantAndSaysSo_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("lasting");
    QTest::addColumn<QString>("code");
    for (const bool lasting : {false, true}) {
        const auto *how = lasting ? "from then on" : "once";
        QTest::addRow("full disk, %s", how)
            << static_cast<int>(FaultyVfs::Fault::DiskFull) << lasting << QStringLiteral("disk.full");
        QTest::addRow("broken write, %s", how)
            << static_cast<int>(FaultyVfs::Fault::WriteError) << lasting << QStringLiteral("file.unwritable");
        QTest::addRow("broken sync, %s", how)
            << static_cast<int>(FaultyVfs::Fault::SyncError) << lasting << QStringLiteral("file.unwritable");
    }
}

void FaultTest::everyFailingWriteUndoesTheGrantAndSaysSo()
{
    QFETCH(int, fault);
    QFETCH(bool, lasting);
    QFETCH(QString, code);
    FaultyVfs vfs{"faulty-grant"};
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    place.vfs = vfs.name();
    auto services = place.create();
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto vendor = addCompany(services, "kinari", place.random);
    const auto request = requestFor(services, vendor, {email});
    std::uint64_t refused = 0;
    for (std::uint64_t n = 1;; ++n) {
        const auto before = must(services.ledger().size());
        const auto grantsBefore = must(services.grants().list()).size();
        vfs.failAt(n, static_cast<FaultyVfs::Fault>(fault), lasting);
        const auto issued = services.grants().issue(request);
        vfs.heal();
        if (issued)
            break;
        ++refused;
        QCOMPARE(codeOf(issued), code);
        QCOMPARE(must(services.ledger().size()), before);
        QCOMPARE(must(services.grants().list()).size(), grantsBefore);
        QVERIFY2(n < 1000, "a grant never succeeds");
    }
    QVERIFY(refused > 0);
    QCOMPARE(codeOf(services.vault().verify()), QStringLiteral("no error"));
    must(services.close());
    auto again = must(place.open());
    QCOMPARE(must(again.grants().list()).size(), std::size_t{1});
    QCOMPARE(codeOf(again.vault().verify()), QStringLiteral("no error"));
    must(again.close());
}

void FaultTest::aFullDiskUndoesCreation()
{
    FaultyVfs vfs{"faulty-creation"};
    std::uint64_t refused = 0;
    for (std::uint64_t n = 1;; n += 7) {
        QTemporaryDir root;
        Place place{root.path().toStdString()};
        place.vfs = vfs.name();
        vfs.failAt(n, FaultyVfs::Fault::DiskFull, true);
        const auto created = services::Services::create(
            place.folder(), {.name = "Test", .person = "Hanako", .persona = "Everyday"}, password(),
            place.surroundings());
        vfs.heal();
        if (created)
            break;
        ++refused;
        QCOMPARE(codeOf(created), QStringLiteral("disk.full"));
        QVERIFY(!std::filesystem::exists(place.folder()));
    }
    QVERIFY(refused > 3);
}

QTEST_GUILESS_MAIN(FaultTest)
#include "tst_services_faults.moc"
