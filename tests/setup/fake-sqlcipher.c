/* SPDX-FileCopyrightText: The Proffer contributors
 * SPDX-License-Identifier: Apache-2.0
 * What the configure step asks SQLCipher for. Like a plain SQLite it answers an unknown PRAGMA with no row,
 * unless CIPHER_VERSION says which version it plays. */
#include <sqlcipher/sqlite3.h>

int sqlite3_open(const char *name, sqlite3 **db)
{
    (void)name;
    *db = 0;
    return SQLITE_OK;
}

int sqlite3_exec(sqlite3 *db, const char *sql, int (*row)(void *, int, char **, char **), void *seen,
                 char **error)
{
    (void)db;
    (void)sql;
    (void)error;
#ifdef CIPHER_VERSION
    char version[] = CIPHER_VERSION;
    char *values[] = {version};
    return row(seen, 1, values, values);
#else
    (void)row;
    (void)seen;
    return SQLITE_OK;
#endif
}

int sqlite3_close(sqlite3 *db)
{
    (void)db;
    return SQLITE_OK;
}
