/* SPDX-FileCopyrightText: The Proffer contributors
 * SPDX-License-Identifier: Apache-2.0
 * Prints the version of the SQLCipher it is linked with; fails on a plain SQLite. */
#include <sqlcipher/sqlite3.h>
#include <stdio.h>

static int print(void *seen, int columns, char **values, char **names)
{
    (void)names;
    if (columns == 1 && values[0]) {
        *(int *)seen = 1;
        return puts(values[0]) < 0;
    }
    return 1;
}

int main(void)
{
    sqlite3 *db = 0;
    int seen = 0;
    if (sqlite3_open(":memory:", &db) != SQLITE_OK)
        return 1;
    if (sqlite3_exec(db, "PRAGMA cipher_version", print, &seen, 0) != SQLITE_OK)
        return 1;
    return sqlite3_close(db) != SQLITE_OK || !seen;
}
