// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"

using namespace proffer;
using namespace proffer::store;
using namespace proffer::store::test;

class StoreDamageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFlippedByteInAnyPageIsFound();
    void theSameConnectionLooksAnew();
    void aFileCutShortIsFound();
    void noRowIsMadeFromAPageThatWasChanged();
    void noCopyIsMadeOfAPageThatWasChanged();
    void swappedPagesAreFound();
    void anOlderPageOfTheSameFileIsNotFound();
    void checkingIsCancelled();
};

namespace {

/// Values of three pages each, so that most pages are overflow pages.
void fill(const Folder &folder)
{
    auto database = folder.filled("a.db", keyOf(1), 20);
    for (std::uint8_t i = 1; i <= 5; ++i)
        must(database.run("INSERT INTO item(body) VALUES(?1)", Bytes(10'000, i)));
    must(database.close());
}

/// Changes one byte in a page, at its start, middle, end (in the authentication code) in turn.
void flip(const std::filesystem::path &file, std::size_t page)
{
    static constexpr std::array<std::size_t, 3> places{20, 2000, 4090};
    const auto offset = (page - 1) * pageSize + places.at(page % places.size());
    const auto byte = contentOf(file).at(offset);
    replaceAt(file, offset, Bytes{static_cast<std::uint8_t>(byte ^ 1U)});
}

std::size_t pagesOf(const std::filesystem::path &file)
{
    return std::filesystem::file_size(file) / pageSize;
}

bool uniform(ByteView bytes)
{
    return std::ranges::all_of(bytes, [&](auto byte) { return byte == bytes.front(); });
}

} // namespace

void StoreDamageTest::aFlippedByteInAnyPageIsFound()
{
    const Folder folder;
    fill(folder);
    must(must(Database::open(folder / "a.db", keyOf(1))).checkPages());
    for (std::size_t page = 1; page <= pagesOf(folder / "a.db"); ++page) {
        std::filesystem::copy_file(folder / "a.db", folder / "b.db",
                                   std::filesystem::copy_options::overwrite_existing);
        flip(folder / "b.db", page);
        auto opened = Database::open(folder / "b.db", keyOf(1), {.mode = Mode::ReadOnly});
        if (page == 1) {
            QCOMPARE(codeOf(opened), std::string{"store.wrong_key"});
            continue;
        }
        auto database = must(std::move(opened));
        QCOMPARE(outcome(database.checkPages()), "store.damaged page=" + std::to_string(page));
    }
}

void StoreDamageTest::theSameConnectionLooksAnew()
{
    const Folder folder;
    fill(folder);
    auto database = must(Database::open(folder / "a.db", keyOf(1)));
    must(database.checkPages());
    flip(folder / "a.db", 3);
    QCOMPARE(outcome(database.checkPages()), std::string{"store.damaged page=3"});
    flip(folder / "a.db", 3);
    must(database.checkPages());
}

void StoreDamageTest::aFileCutShortIsFound()
{
    const Folder folder;
    fill(folder);
    const auto pages = pagesOf(folder / "a.db");
    std::filesystem::resize_file(folder / "a.db", pages * pageSize - 1);
    auto database = must(Database::open(folder / "a.db", keyOf(1)));
    QCOMPARE(outcome(database.checkPages()), "store.damaged page=" + std::to_string(pages));
}

void StoreDamageTest::noRowIsMadeFromAPageThatWasChanged()
{
    const Folder folder;
    fill(folder);
    int noticed = 0;
    for (std::size_t page = 2; page <= pagesOf(folder / "a.db"); ++page) {
        std::filesystem::copy_file(folder / "a.db", folder / "b.db",
                                   std::filesystem::copy_options::overwrite_existing);
        flip(folder / "b.db", page);
        auto database = must(Database::open(folder / "b.db", keyOf(1), {.mode = Mode::ReadOnly}));
        auto rows = must(database.query("SELECT body FROM item"));
        auto stepped = rows.step();
        for (; stepped && *stepped; stepped = rows.step())
            QVERIFY(uniform(rows.blob(0)));
        QCOMPARE(codeOf(stepped), std::string{"store.damaged"});
        ++noticed;
        // What follows on the connection says the same.
        QCOMPARE(codeOf(database.run("SELECT max(length(body)), min(hex(body)) FROM item")),
                 std::string{"store.damaged"});
    }
    QVERIFY(noticed > 15);
}

void StoreDamageTest::noCopyIsMadeOfAPageThatWasChanged()
{
    const Folder folder;
    fill(folder);
    for (std::size_t page = 2; page <= pagesOf(folder / "a.db"); ++page) {
        std::filesystem::copy_file(folder / "a.db", folder / "b.db",
                                   std::filesystem::copy_options::overwrite_existing);
        flip(folder / "b.db", page);
        auto database = must(Database::open(folder / "b.db", keyOf(1)));
        QCOMPARE(codeOf(database.copyTo(folder / "c.db")), std::string{"store.damaged"});
        QVERIFY(!std::filesystem::exists(folder / "c.db"));
        QCOMPARE(outcome(database.rekey(keyOf(2))), "store.damaged page=" + std::to_string(page));
        QCOMPARE(codeOf(Database::open(folder / "b.db", keyOf(2))), std::string{"store.wrong_key"});
    }
}

void StoreDamageTest::swappedPagesAreFound()
{
    const Folder folder;
    fill(folder);
    const auto content = contentOf(folder / "a.db");
    const auto page = [&](std::size_t n) { return ByteView{content}.subspan((n - 1) * pageSize, pageSize); };
    replaceAt(folder / "a.db", 2 * pageSize, page(4));
    replaceAt(folder / "a.db", 3 * pageSize, page(3));
    auto database = must(Database::open(folder / "a.db", keyOf(1)));
    QCOMPARE(outcome(database.checkPages()), std::string{"store.damaged page=3"});
}

/// Why the ledger exists: each page proves only that it once was this page of this file.
void StoreDamageTest::anOlderPageOfTheSameFileIsNotFound()
{
    const Folder folder;
    fill(folder);
    const auto old = contentOf(folder / "a.db");
    {
        auto database = must(Database::open(folder / "a.db", keyOf(1)));
        must(database.run("UPDATE item SET body = zeroblob(1000) WHERE id = 3"));
        must(database.close());
    }
    const auto now = contentOf(folder / "a.db");
    QCOMPARE(old.size(), now.size());
    std::size_t putBack = 0;
    for (std::size_t at = pageSize; at < now.size(); at += pageSize) {
        if (!std::ranges::equal(ByteView{old}.subspan(at, pageSize), ByteView{now}.subspan(at, pageSize))) {
            replaceAt(folder / "a.db", at, ByteView{old}.subspan(at, pageSize));
            ++putBack;
        }
    }
    QVERIFY(putBack > 0);
    auto database = must(Database::open(folder / "a.db", keyOf(1)));
    must(database.checkPages());
}

void StoreDamageTest::checkingIsCancelled()
{
    const Folder folder;
    auto database = folder.filled("a.db", keyOf(1), 1);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(codeOf(database.checkPages({.stop = stop.get_token()})), std::string{"cancelled"});
}

QTEST_APPLESS_MAIN(StoreDamageTest)
#include "tst_store_damage.moc"
