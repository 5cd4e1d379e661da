// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "fixture.h"

#include <sqlcipher/sqlite3.h>

using namespace proffer;
using namespace proffer::store;
using namespace proffer::store::test;

/// What happens where a plain SQLite stands in SQLCipher's place: it takes the key without a word, knows no
/// cipher_version, and writes what everybody can read. SQLCipher without a key is one; the linker puts these
/// in between.
class StoreImpostorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsRefusedBeforeAnythingIsWritten();
    void oneThatCallsItselfSqlcipherIsFoundOutByTheFile();
    void withoutItTheSameWorks();
};

namespace {

bool takesNoKey = false;
bool knowsNoVersion = false;

} // namespace

// The names are the linker's (--wrap).
extern "C" {
int __real_sqlite3_key_v2(sqlite3 *handle, const char *schema, const void *key, int size);
int __wrap_sqlite3_key_v2(sqlite3 *handle, const char *schema, const void *key, int size);
int __real_sqlite3_prepare_v2(sqlite3 *handle, const char *sql, int size, sqlite3_stmt **statement,
                              const char **rest);
int __wrap_sqlite3_prepare_v2(sqlite3 *handle, const char *sql, int size, sqlite3_stmt **statement,
                              const char **rest);

int __wrap_sqlite3_key_v2(sqlite3 *handle, const char *schema, const void *key, int size)
{
    return takesNoKey ? SQLITE_OK : __real_sqlite3_key_v2(handle, schema, key, size);
}

int __wrap_sqlite3_prepare_v2(sqlite3 *handle, const char *sql, int size, sqlite3_stmt **statement,
                              const char **rest)
{
    const bool asked = knowsNoVersion && std::string_view{sql}.contains("cipher_version");
    return __real_sqlite3_prepare_v2(handle, asked ? "PRAGMA nothing_known" : sql, size, statement, rest);
}
}

void StoreImpostorTest::init()
{
    takesNoKey = false;
    knowsNoVersion = false;
}

void StoreImpostorTest::itIsRefusedBeforeAnythingIsWritten()
{
    const Folder folder;
    {
        auto database = folder.filled("there.db", keyOf(1), 3);
    }
    const auto before = contentOf(folder / "there.db");
    takesNoKey = true;
    knowsNoVersion = true;
    const std::string refusal{"internal library=sqlcipher"};
    QCOMPARE(outcome(Database::open(folder / "new.db", keyOf(1), {.mode = Mode::Create})), refusal);
    QVERIFY(!std::filesystem::exists(folder / "new.db"));
    QCOMPARE(outcome(Database::open(folder / "there.db", keyOf(1))), refusal);
    QVERIFY(contentOf(folder / "there.db") == before);
}

void StoreImpostorTest::oneThatCallsItselfSqlcipherIsFoundOutByTheFile()
{
    const Folder folder;
    takesNoKey = true;
    QCOMPARE(codeOf(Database::open(folder / "new.db", keyOf(1), {.mode = Mode::Create})),
             std::string{stableName(ErrorCode::StoreNotEncrypted)});
    QVERIFY(!std::filesystem::exists(folder / "new.db"));
}

void StoreImpostorTest::withoutItTheSameWorks()
{
    const Folder folder;
    QCOMPARE(outcome(Database::open(folder / "new.db", keyOf(1), {.mode = Mode::Create})), std::string{"ok"});
    QVERIFY(contentOf(folder / "new.db").size() >= 4096);
}

QTEST_APPLESS_MAIN(StoreImpostorTest)
#include "tst_store_impostor.moc"
