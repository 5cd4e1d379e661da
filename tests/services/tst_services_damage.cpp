// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "all_dealings.h"

using namespace proffer;
using namespace proffer::test;

class DamageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thereIsSomethingInEachTable();
    void aFlippedByteInAnyPageIsRefusedByName();
    void anOldPagePutBackIsNoticed();
    void aFlippedByteInTheLogOfAKilledProcessLosesNothingSilently();
};

namespace {

constexpr std::size_t pageSize = 4096;

/// A vault with a little of everything, closed; and the head that was verified.
ledger::Head fill(Place &place)
{
    auto services = place.create();
    const auto email = setFact(services, "email", "hanako@example.org");
    const auto name = setFact(services, "family_name#ja-Kana-JP", "ヤマダ");
    const auto vendor = addCompany(services, "kinari", place.random);
    const auto grant = must(services.grants().issue(requestFor(services, vendor, {email, name}))).grant;
    must(services.grants().end(grant.id, ""));
    must(services.grants().issue(requestFor(services, vendor, {email})));
    must(services.grants().challenge(grant.id));
    must(services.holdings().record({.vendor = vendor,
                                     .claim = "phone_number",
                                     .how = vendors::HowKnown::TheyWrote,
                                     .evidence = vendors::NewEvidence{.text = "They called."}}));
    must(services.profile().preferences().set(must(services.persona({})).id, "topic.tea", "like"));
    dealOnce(services, place, "kissa");
    must(services.vault().backup(place.root / "early.proffer"));
    must(services.close());
    auto again = must(place.open());
    const auto verified = must(again.vault().verify());
    must(again.close());
    return verified.heads.front();
}

/// Changes what was agreed, asked, ruled and published.
void dealOn(services::Services &services, const Place &place)
{
    const auto company = must(services.vendors().resolve("kissa")).id;
    must(services.rules().choose("retargeting", false));
    must(services.rules().setComfort(
        {.category = "Contact", .kind = "shop", .comfort = terms::Comfort::Never}));
    must(services.rules().remove(must(services.rules().ownRules()).front().id));
    const auto requests = must(services.requests().list(company));
    const auto open = std::ranges::find_if(requests, [](const auto &each) { return !each.answer; });
    must(services.requests().decline(open->id, "no"));
    must(services.agreements().end(must(services.agreements().negotiations()).front().id, "moved"));
    must(services.agreements().eraseSource(must(services.agreements().said()).front().id));
    must(services.ownTerms().remove(must(services.ownTerms().list()).front().id));
    const auto listed = must(services.relationships().find(company, must(services.persona({})).id)).value();
    must(setListHost(services, place, listed));
    must(publishList(services, place, listed.id));
    const auto grant = must(services.grants().list(company)).front().id;
    must(services.handOvers().record(must(services.handOvers().inPlain(grant, exchange::How::InPerson))));
}

/// What opening and verifying says; a failure by name, or the head that was verified.
Result<ledger::Head> openAndVerify(Place &place)
{
    PROFFER_TRY(auto services, place.open());
    if (services.vault().openReport().found != vault::Found::AsLeft)
        return fail(ErrorCode::HeadMissing);
    PROFFER_TRY(const auto verified, services.vault().verify());
    return verified.heads.front();
}

} // namespace

/// So that what follows damages a page of each.
void DamageTest::thereIsSomethingInEachTable()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    fill(place);
    auto services = must(place.open());
    std::set<std::string> empty;
    for (const auto &projection : services.ledger().projections())
        for (const auto &table : projection->tables()) {
            auto row = must(services.ledger().database().query("SELECT count(*) FROM " + table.name));
            must(row.step());
            if (row.integer(0) == 0)
                empty.insert(table.name);
        }
    QVERIFY2(empty.empty(), empty.empty() ? "" : empty.begin()->c_str());
}

void DamageTest::aFlippedByteInAnyPageIsRefusedByName()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    const auto head = fill(place);
    const auto file = place.folder() / "vault.db";
    const auto whole = readAll(file);
    QVERIFY(whole.size() > 20 * pageSize);
    for (std::size_t page = 0; page < whole.size() / pageSize; ++page) {
        // At another place of each page: salt and header, cells, initialization vector, authentication code.
        const auto at = page * pageSize + (page * 397) % pageSize;
        auto flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
        writeAll(file, flipped);
        const auto found = openAndVerify(place);
        QVERIFY2(!found, qPrintable(QStringLiteral("page %1 was not noticed").arg(page)));
        const std::set<std::string_view> named{"store.damaged", "store.wrong_key", "vault.header_foreign"};
        QVERIFY2(named.contains(stableName(found.error().code)), qPrintable(codeOf(found)));
        for (const auto *suffix : {"-wal", "-shm"})
            std::filesystem::remove(file.string() + suffix);
    }
    writeAll(file, whole);
    const auto found = openAndVerify(place);
    QCOMPARE(codeOf(found), QStringLiteral("no error"));
    QCOMPARE(*found, head);
}

void DamageTest::anOldPagePutBackIsNoticed()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    fill(place);
    const auto file = place.folder() / "vault.db";
    const auto former = readAll(file);
    {
        auto services = must(place.open());
        const auto vendor = must(services.vendors().resolve("kinari")).id;
        must(services.grants().endAllOf(vendor, "moved"));
        setFact(services, "email", "new@example.org");
        dealOn(services, place);
        must(services.close());
    }
    const auto current = readAll(file);
    int putBack = 0;
    for (std::size_t at = 0; at + pageSize <= std::min(former.size(), current.size()); at += pageSize) {
        if (std::string_view{former}.substr(at, pageSize) == std::string_view{current}.substr(at, pageSize))
            continue;
        auto mixed = current;
        mixed.replace(at, pageSize, former, at, pageSize);
        writeAll(file, mixed);
        ++putBack;
        const auto found = openAndVerify(place);
        QVERIFY2(!found, qPrintable(QStringLiteral("the old page %1 was not noticed").arg(at / pageSize)));
        for (const auto *suffix : {"-wal", "-shm"})
            std::filesystem::remove(file.string() + suffix);
    }
    QVERIFY(putBack > 15);
    writeAll(file, current);
    QCOMPARE(codeOf(openAndVerify(place)), QStringLiteral("no error"));
}

/// SQLite takes a log up to the first frame whose checksum does not fit, as after a power cut: what was
/// verified is then there in part, and the head kept outside tells.
void DamageTest::aFlippedByteInTheLogOfAKilledProcessLosesNothingSilently()
{
    QTemporaryDir root;
    Place place{root.path().toStdString()};
    fill(place);
    const auto file = place.folder() / "vault.db";
    const std::filesystem::path log{file.string() + "-wal"};
    const auto killed = std::filesystem::path{root.path().toStdString()} / "killed";
    ledger::Head head;
    {
        auto services = must(place.open());
        setFact(services, "email", "new@example.org");
        setFact(services, "nickname", "Hana");
        head = must(services.vault().verify()).heads.front();
        // What a kill leaves is what is on disk by now.
        std::filesystem::copy(place.folder(), killed);
        must(services.close());
    }
    const auto restoreKilled = [&] {
        std::filesystem::remove_all(place.folder());
        std::filesystem::copy(killed, place.folder());
        std::filesystem::remove(file.string() + "-shm");
    };
    restoreKilled();
    const auto undamaged = openAndVerify(place);
    QCOMPARE(codeOf(undamaged), QStringLiteral("no error"));
    QCOMPARE(*undamaged, head);
    const auto whole = readAll(killed / "vault.db-wal");
    constexpr std::size_t headerSize = 32;
    constexpr std::size_t frameSize = 24 + pageSize;
    QVERIFY(whole.size() > headerSize + 4 * frameSize);
    std::vector<std::size_t> places{0, 5, 9, 14, 17, 21, 25, 31};
    for (std::size_t frame = 0; headerSize + (frame + 1) * frameSize <= whole.size(); ++frame)
        places.push_back(headerSize + frame * frameSize + (frame * 397) % frameSize);
    int noticed = 0;
    for (const auto at : places) {
        restoreKilled();
        auto flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
        writeAll(log, flipped);
        const auto found = openAndVerify(place);
        if (found) {
            QCOMPARE(*found, head);
            continue;
        }
        ++noticed;
        const std::set<std::string_view> named{"store.damaged", "store.wrong_key", "vault.header_foreign",
                                               "ledger.head_missing"};
        QVERIFY2(named.contains(stableName(found.error().code)),
                 qPrintable(QStringLiteral("byte %1: %2").arg(at).arg(codeOf(found))));
    }
    QVERIFY(noticed > 4);
}

QTEST_GUILESS_MAIN(DamageTest)
#include "tst_services_damage.moc"
