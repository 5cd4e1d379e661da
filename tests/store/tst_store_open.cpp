// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"
#include "store/migration.h"

#include <QCoreApplication>
#include <QProcess>

#include <sys/stat.h>

using namespace proffer;
using namespace proffer::store;
using namespace proffer::store::test;

class StoreOpenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenLooksRandom();
    void plainSqliteIsRefused();
    void theWrongKeyIsRefused();
    void keysOfAnotherLengthAreRefused();
    void anEmptyFileIsDamagedWhateverTheKey();
    void eachModeWantsItsFile();
    void filesAreForTheirOwnerOnly();
    void aReaderSeesTheLogAndCannotWrite();
    void namesAreNeverTakenForOptions();
    void theSettingsHold_data();
    void theSettingsHold();
    void theCacheIsAsLargeAsIsSaid();
    void theSchemaCannotBeForged();
    void theLibraryHasWhatIsNeeded();
    void sqliteIsNotVisibleToOtherLibraries();
    void migrationsGoForward();
    void aNewerSchemaStaysUntouched();
    void aFailedMigrationLeavesNothing();
    void migrationsWithGapsAreRefused();
};

namespace {

double entropyOf(ByteView bytes)
{
    std::array<double, 256> counts{};
    for (const auto byte : bytes)
        counts.at(byte) += 1;
    double bits = 0;
    for (const double count : counts) {
        if (count > 0)
            bits -= count / static_cast<double>(bytes.size()) *
                    std::log2(count / static_cast<double>(bytes.size()));
    }
    return bits;
}

mode_t permissionsOf(const std::filesystem::path &file)
{
    struct stat status{};
    return ::stat(file.c_str(), &status) == 0 ? status.st_mode & 0777U : 0;
}

QByteArray namesIn(const QStringList &arguments)
{
    QProcess nm;
    nm.start(QStringLiteral("nm"), arguments + QStringList{QCoreApplication::applicationFilePath()});
    return nm.waitForFinished(-1) && nm.exitCode() == 0 ? nm.readAllStandardOutput() : QByteArray{};
}

} // namespace

void StoreOpenTest::whatIsWrittenLooksRandom()
{
    const Folder folder;
    auto database = folder.filled("a.db", keyOf(1), 0);
    must(database.execute("CREATE TABLE secret_table(secret_column TEXT)"));
    for (int i = 0; i < 200; ++i)
        must(database.run("INSERT INTO secret_table VALUES(?1)", std::string(200, 'q') + "plain words"));
    const auto log = contentOf(folder / "a.db-wal");
    must(database.truncateLog());
    const auto file = contentOf(folder / "a.db");
    for (const auto *content : {&file, &log}) {
        QVERIFY(content->size() > 10 * pageSize);
        QVERIFY(entropyOf(*content) > 7.9);
        for (const auto *plain :
             {"SQLite format", "secret_table", "secret_column", "plain words", "qqqq", "CREATE"})
            QVERIFY(!holds(*content, plain));
    }
}

void StoreOpenTest::plainSqliteIsRefused()
{
    const Folder folder;
    auto plain = std::string{"SQLite format 3"};
    plain.resize(pageSize);
    QVERIFY(!QFile::exists(QString::fromStdString((folder / "a.db").string())));
    QFile file(QString::fromStdString((folder / "a.db").string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(plain.data(), static_cast<qint64>(plain.size())), static_cast<qint64>(plain.size()));
    file.close();
    QCOMPARE(codeOf(Database::open(folder / "a.db", keyOf(1))), std::string{"store.not_encrypted"});
    QCOMPARE(codeOf(Database::open(folder / "a.db", keyOf(1), {.mode = Mode::ReadOnly})),
             std::string{"store.not_encrypted"});
    auto other = folder.filled("b.db", keyOf(1), 1);
    QCOMPARE(codeOf(other.attach(folder / "a.db", keyOf(1), "plain", true)),
             std::string{"store.not_encrypted"});
    QCOMPARE(contentOf(folder / "a.db"), toBytes(asBytes(plain)));
}

void StoreOpenTest::theWrongKeyIsRefused()
{
    const Folder folder;
    must(folder.filled("a.db", keyOf(1), 10).close());
    const auto before = contentOf(folder / "a.db");
    for (int i = 0; i < 32; ++i) {
        auto key = keyOf(1);
        key.at(static_cast<std::size_t>(i)) ^= 0x80U;
        const auto opened = Database::open(folder / "a.db", key);
        QCOMPARE(codeOf(opened), std::string{"store.wrong_key"});
        QVERIFY(outcome(opened).find("0101") == std::string::npos);
    }
    QCOMPARE(contentOf(folder / "a.db"), before);
    auto right = must(Database::open(folder / "a.db", keyOf(1)));
    QCOMPARE(number(right, "SELECT count(*) FROM item"), 10);
}

void StoreOpenTest::keysOfAnotherLengthAreRefused()
{
    const Folder folder;
    for (const std::size_t size : {0U, 16U, 31U, 33U, 64U}) {
        QCOMPARE(codeOf(Database::open(folder / "a.db", Bytes(size, 1), {.mode = Mode::Create})),
                 std::string{"crypto.key_invalid"});
    }
    QVERIFY(!std::filesystem::exists(folder / "a.db"));
}

void StoreOpenTest::anEmptyFileIsDamagedWhateverTheKey()
{
    const Folder folder;
    QFile file(QString::fromStdString((folder / "a.db").string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(codeOf(Database::open(folder / "a.db", keyOf(1))), std::string{"store.damaged"});
    QCOMPARE(std::filesystem::file_size(folder / "a.db"), std::uintmax_t{0});
}

void StoreOpenTest::eachModeWantsItsFile()
{
    const Folder folder;
    const auto missing = Database::open(folder / "a.db", keyOf(1));
    QCOMPARE(outcome(missing), "file.not_found path=" + (folder / "a.db").string());
    QCOMPARE(codeOf(Database::open(folder / "a.db", keyOf(1), {.mode = Mode::ReadOnly})),
             std::string{"file.not_found"});
    QVERIFY(!std::filesystem::exists(folder / "a.db"));
    must(folder.filled("a.db", keyOf(1), 1).close());
    const auto before = contentOf(folder / "a.db");
    QCOMPARE(codeOf(Database::open(folder / "a.db", keyOf(1), {.mode = Mode::Create})),
             std::string{"file.exists"});
    QCOMPARE(contentOf(folder / "a.db"), before);
    QCOMPARE(codeOf(Database::open(folder / "none" / "a.db", keyOf(1), {.mode = Mode::Create})),
             std::string{"file.unwritable"});
    QCOMPARE(codeOf(Database::open(folder / ".", keyOf(1))), std::string{"file.unreadable"});
}

void StoreOpenTest::filesAreForTheirOwnerOnly()
{
    const Folder folder;
    const auto usual = ::umask(0);
    auto database = folder.filled("a.db", keyOf(1), 10);
    must(database.copyTo(folder / "b.db"));
    ::umask(usual);
    for (const auto *name : {"a.db", "a.db-wal", "a.db-shm", "b.db"})
        QCOMPARE(permissionsOf(folder / name), mode_t{0600});
}

void StoreOpenTest::aReaderSeesTheLogAndCannotWrite()
{
    const Folder folder;
    auto writer = folder.filled("a.db", keyOf(1), 10);
    QVERIFY(std::filesystem::file_size(folder / "a.db-wal") > 0);
    auto reader = must(Database::open(folder / "a.db", keyOf(1), {.mode = Mode::ReadOnly}));
    QCOMPARE(number(reader, "SELECT count(*) FROM item"), 10);
    must(writer.run("INSERT INTO item(body) VALUES(?1)", "new"));
    QCOMPARE(number(reader, "SELECT count(*) FROM item"), 11);
    QCOMPARE(codeOf(reader.run("DELETE FROM item")), std::string{"store.read_only"});
    QCOMPARE(codeOf(Transaction::begin(reader)), std::string{"store.read_only"});
    QCOMPARE(codeOf(reader.rekey(keyOf(2))), std::string{"store.read_only"});
    {
        const auto moment = must(ReadTransaction::begin(reader));
        must(writer.run("DELETE FROM item"));
        QCOMPARE(number(reader, "SELECT count(*) FROM item"), 11);
    }
    QCOMPARE(number(reader, "SELECT count(*) FROM item"), 0);
}

void StoreOpenTest::namesAreNeverTakenForOptions()
{
    const Folder folder;
    std::filesystem::create_directory(folder / "d");
    const auto here = std::filesystem::current_path();
    std::filesystem::current_path(folder / "d");
    for (const auto *name : {":memory:", "file:x?mode=memory", "a?b#c%41 d", "名前"}) {
        auto database = must(Database::open(name, keyOf(1), {.mode = Mode::Create}));
        must(database.execute("CREATE TABLE t(a); INSERT INTO t VALUES(1)"));
        must(database.close());
        QVERIFY(std::filesystem::file_size(name) > 0);
        auto other = folder.filled(std::string{"main of "} + std::to_string(std::string_view{name}.size()),
                                   keyOf(2), 0);
        must(other.attach(name, keyOf(1), "named", true));
        QCOMPARE(number(other, "SELECT a FROM named.t"), 1);
    }
    std::filesystem::current_path(here);
}

void StoreOpenTest::theSettingsHold_data()
{
    QTest::addColumn<QByteArray>("pragma");
    QTest::addColumn<QByteArray>("value");
    const std::pair<const char *, const char *> settings[] = {
        {"journal_mode", "wal"},
        {"synchronous", "2"},
        {"foreign_keys", "1"},
        {"temp_store", "2"},
        {"secure_delete", "1"},
        {"cache_size", "-1234"},
        {"trusted_schema", "0"},
        {"cell_size_check", "1"},
        {"busy_timeout", "5000"},
        {"cipher_use_hmac", "1"},
        {"cipher_page_size", "4096"},
        {"journal_size_limit", "8388608"},
        {"cipher_hmac_algorithm", "HMAC_SHA512"},
    };
    for (const auto &[pragma, value] : settings)
        QTest::newRow(pragma) << QByteArray{pragma} << QByteArray{value};
}

void StoreOpenTest::theSettingsHold()
{
    QFETCH(const QByteArray, pragma);
    QFETCH(const QByteArray, value);
    const Folder folder;
    must(folder.filled("a.db", keyOf(1), 0).close());
    auto database = must(Database::open(folder / "a.db", keyOf(1), {.cacheKib = 1234}));
    auto row = must(database.query("PRAGMA " + pragma.toStdString()));
    QVERIFY(must(row.step()));
    QCOMPARE(std::string{row.text(0)}, value.toStdString());
}

/// In KiB, which SQLite says as a negative number.
void StoreOpenTest::theCacheIsAsLargeAsIsSaid()
{
    const Folder folder;
    auto made = folder.filled("a.db", keyOf(1), 0);
    QCOMPARE(number(made, "PRAGMA cache_size"), -16 * 1024);
    auto reader = must(Database::open(folder / "a.db", keyOf(1), {.mode = Mode::ReadOnly}));
    QCOMPARE(number(reader, "PRAGMA cache_size"), -16 * 1024);
}

void StoreOpenTest::theSchemaCannotBeForged()
{
    const Folder folder;
    auto database = folder.filled("a.db", keyOf(1), 1);
    must(database.execute("PRAGMA writable_schema = ON"));
    QVERIFY(!database.execute("UPDATE sqlite_schema SET sql = 'CREATE TABLE item(x)'"));
    QVERIFY(!database.execute("SELECT load_extension('x')"));
    QVERIFY(!database.execute("SELECT \"no such column\" FROM item"));
    must(database.execute("PRAGMA journal_mode = OFF"));
    auto row = must(database.query("PRAGMA journal_mode"));
    QVERIFY(must(row.step()));
    QCOMPARE(std::string{row.text(0)}, std::string{"wal"});
}

void StoreOpenTest::theLibraryHasWhatIsNeeded()
{
    const Folder folder;
    auto database = folder.filled("a.db", keyOf(1), 0);
    for (const auto *option : {"ENABLE_FTS5", "HAS_CODEC", "THREADSAFE=1", "SECURE_DELETE"}) {
        auto row = must(database.query("SELECT sqlite_compileoption_used(?1)", option));
        QVERIFY(must(row.step()));
        QCOMPARE(row.integer(0), 1);
    }
}

void StoreOpenTest::sqliteIsNotVisibleToOtherLibraries()
{
    const auto inside = namesIn({});
    if (inside.isEmpty())
        QSKIP("nm is not installed, or this program is stripped");
    QVERIFY(inside.contains(" sqlite3_open_v2"));
    const auto exported = namesIn({QStringLiteral("--dynamic")});
    QVERIFY(exported.contains("main"));
    QVERIFY(!exported.contains("sqlite3_"));
    QVERIFY(!exported.contains("sqlcipher"));
}

void StoreOpenTest::migrationsGoForward()
{
    const Folder folder;
    auto database = folder.filled("a.db", keyOf(1), 0);
    const std::vector<Migration> all{{1, "CREATE TABLE a(x); INSERT INTO a VALUES(1)"},
                                     {2, "ALTER TABLE a ADD COLUMN y DEFAULT 7"},
                                     {3, "UPDATE a SET x = x + 1"}};
    must(migrate(database, std::span{all}.first(1)));
    QCOMPARE(must(database.userVersion()), 1);
    must(migrate(database, all));
    QCOMPARE(must(database.userVersion()), 3);
    must(migrate(database, all));
    QCOMPARE(number(database, "SELECT x * 10 + y FROM a"), 27);
    auto reader = must(Database::open(folder / "a.db", keyOf(1), {.mode = Mode::ReadOnly}));
    must(migrate(reader, all));
}

void StoreOpenTest::aNewerSchemaStaysUntouched()
{
    const Folder folder;
    auto database = folder.filled("a.db", keyOf(1), 5);
    must(database.setUserVersion(9));
    must(database.truncateLog());
    const auto before = contentOf(folder / "a.db");
    const std::vector<Migration> known{{1, "DROP TABLE item"}};
    QCOMPARE(outcome(migrate(database, known)), std::string{"store.newer_schema found=9 known=1"});
    must(database.close());
    QCOMPARE(contentOf(folder / "a.db"), before);
}

void StoreOpenTest::aFailedMigrationLeavesNothing()
{
    const Folder folder;
    auto database = folder.filled("a.db", keyOf(1), 5);
    const std::vector<Migration> broken{{1, "CREATE TABLE a(x)"},
                                        {2, "CREATE TABLE b(x); INSERT INTO none VALUES(1)"}};
    QCOMPARE(codeOf(migrate(database, broken)), std::string{"store.failed"});
    QCOMPARE(must(database.userVersion()), 0);
    QCOMPARE(number(database, "SELECT count(*) FROM sqlite_schema"), 1);
    QCOMPARE(number(database, "SELECT count(*) FROM item"), 5);
}

void StoreOpenTest::migrationsWithGapsAreRefused()
{
    const Folder folder;
    auto database = folder.filled("a.db", keyOf(1), 0);
    const std::vector<Migration> gap{{1, "CREATE TABLE a(x)"}, {3, "CREATE TABLE b(x)"}};
    QCOMPARE(outcome(migrate(database, gap)), std::string{"internal migration=3"});
    QCOMPARE(must(database.userVersion()), 0);
}

QTEST_GUILESS_MAIN(StoreOpenTest)
#include "tst_store_open.moc"
