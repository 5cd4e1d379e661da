// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "dealings.h"
#include "folder_host.h"

#include "store/faulty_vfs.h"

using namespace proffer;
using namespace proffer::test;
using store::FaultyVfs;

class FaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFailingWriteUndoesTheGrantAndSaysSo_data();
    void everyFailingWriteUndoesTheGrantAndSaysSo();
    void everyFailingWriteUndoesTheAnswerToARequest_data() { faults(); }
    void everyFailingWriteUndoesTheAnswerToARequest();
    void everyFailingWriteUndoesTheAnswerOfACompany_data() { faults(); }
    void everyFailingWriteUndoesTheAnswerOfACompany();
    void aListThatWasNotWrittenDownIsMended_data() { faults(); }
    void aListThatWasNotWrittenDownIsMended();
    void aListThatIsNotOutIsNotWrittenDown();
    void aFullDiskUndoesCreation();

private:
    static void faults();
};

namespace {

/// Lets each write of an act fail, one after the other, until it succeeds. Each time nothing comes into the
/// ledger, and \a unchanged looks at the rest. Returns how often it failed.
std::uint64_t failEachWrite(FaultyVfs &vfs, services::Services &services, const auto &act,
                            const auto &unchanged)
{
    QFETCH(int, fault);
    QFETCH(bool, lasting);
    QFETCH(QString, code);
    for (std::uint64_t n = 1; n < 1000; ++n) {
        const auto before = must(services.ledger().size());
        vfs.failAt(n, static_cast<FaultyVfs::Fault>(fault), lasting);
        const auto done = act();
        vfs.heal();
        if (done)
            return n - 1;
        if (codeOf(done) != code || must(services.ledger().size()) != before || !unchanged())
            qFatal("write %d: %s", static_cast<int>(n), qPrintable(codeOf(done)));
    }
    return 0;
}

/// A vault in which each write can be made to fail, and a company that asks.
struct FailingPlace {
    FaultyVfs vfs{"faulty-dealings"};
    QTemporaryDir root{};
    Place place{root.path().toStdString()};
    services::Services services = created();
    Company company = addPartner(services, "kinari", place.random);

    services::Services created()
    {
        place.vfs = vfs.name();
        return place.create();
    }
};

} // namespace

void FaultTest::everyFailingWriteUndoesTheGrantAndSaysSo_data()
{
    faults();
}

void FaultTest::faults()
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

void FaultTest::everyFailingWriteUndoesTheAnswerToARequest()
{
    FailingPlace failing;
    auto &services = failing.services;
    setFact(services, "email", "hanako@example.org");
    allowDeliveries(services);
    const auto asked =
        must(services.requests().receive(askedBy(failing.company, failing.place), failing.company.id)).id;
    const auto answer = answerTo(services, failing.place);
    const auto refused = failEachWrite(
        failing.vfs, services, [&] { return services.requests().grant(asked, answer); },
        [&] {
            return !must(services.requests().get(asked)).answer && must(services.grants().list()).empty();
        });
    QVERIFY(refused > 0);
    QCOMPARE(codeOf(services.vault().verify()), QStringLiteral("no error"));
    must(services.close());
    auto again = must(failing.place.open());
    const auto grants = must(again.grants().list());
    QCOMPARE(grants.size(), std::size_t{1});
    QCOMPARE(must(again.requests().get(asked)).answer->grant, std::optional{grants.front().id});
    QCOMPARE(codeOf(again.vault().verify()), QStringLiteral("no error"));
}

void FaultTest::everyFailingWriteUndoesTheAnswerOfACompany()
{
    FailingPlace failing;
    auto &services = failing.services;
    const auto &company = failing.company;
    const auto persona = must(services.persona({})).id;
    const auto offered = must(services.agreements().offer(offerTo(services, failing.place, company.id)));
    const auto token = answerOf(company, failing.place, offered, agreements::AnswerWord::Accepted);
    const auto refused = failEachWrite(
        failing.vfs, services, [&] { return services.agreements().receive(token); },
        [&] {
            return !must(services.agreements().negotiation(offered.id)).answer &&
                   !must(services.agreements().inForce(company.id, persona));
        });
    QVERIFY(refused > 0);
    QCOMPARE(codeOf(services.vault().verify()), QStringLiteral("no error"));
    must(services.close());
    auto again = must(failing.place.open());
    QCOMPARE(must(again.agreements().inForce(company.id, persona))->signedIn, std::optional{offered.id});
    QCOMPARE(codeOf(again.agreements().receive(token)), QStringLiteral("answer.seen_before"));
    QCOMPARE(codeOf(again.vault().verify()), QStringLiteral("no error"));
}

namespace {

/// What was written down as published is what lies in the folder.
void compareWithHistory(services::Services &services, const Place &place,
                        const vendors::RelationshipId &relationship)
{
    const auto publisher = must(publishing::Publisher::open(services.vault(), shownFrom(place)));
    const auto *list = publisher.lists().find(relationship);
    QVERIFY(list != nullptr && list->published);
    QCOMPARE(must(publisher.look(relationship)), publishing::Shown::AsPublished);
    QCOMPARE(crypto::toBase64Url(crypto::sha256(asBytes(readAll(listFile(place, list->uri))))),
             list->published->sha256);
}

} // namespace

/// The list goes out first, so that an end is never written down as published that nobody can see. What is
/// out and not written down is newer than what was, and the next one is newer still.
void FaultTest::aListThatWasNotWrittenDownIsMended()
{
    FailingPlace failing;
    auto &services = failing.services;
    auto &place = failing.place;
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto listed = must(placeList(services, place, failing.company.id)).id;
    const auto grant = must(services.grants().issue(requestFor(services, failing.company.id, {email}))).grant;
    must(publishList(services, place, listed));
    must(services.grants().end(grant.id, ""));
    const auto shows = [&] {
        return must(must(publishing::Publisher::open(services.vault(), shownFrom(place))).look(listed));
    };
    std::uint64_t notWrittenDown = 0;
    const auto refused = failEachWrite(
        failing.vfs, services, [&] { return publishList(services, place, listed); },
        [&] {
            const auto shown = shows();
            if (shown == publishing::Shown::Newer)
                ++notWrittenDown;
            return shown == publishing::Shown::Newer || shown == publishing::Shown::AsPublished;
        });
    QVERIFY(refused > 0);
    QVERIFY(notWrittenDown > 0);
    compareWithHistory(services, place, listed);
    must(services.close());
    auto again = must(place.open());
    compareWithHistory(again, place, listed);
    QCOMPARE(codeOf(again.vault().verify()), QStringLiteral("no error"));
}

void FaultTest::aListThatIsNotOutIsNotWrittenDown()
{
    FailingPlace failing;
    auto &services = failing.services;
    auto &place = failing.place;
    const auto listed = must(placeList(services, place, failing.company.id)).id;
    const auto before = must(services.ledger().size());
    std::filesystem::remove(listFolder(place));
    QCOMPARE(codeOf(publishList(services, place, listed)), QStringLiteral("file.not_found"));
    QCOMPARE(must(services.ledger().size()), before);
    std::filesystem::create_directory(listFolder(place));
    must(publishList(services, place, listed));
    compareWithHistory(services, place, listed);
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
