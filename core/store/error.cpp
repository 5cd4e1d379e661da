// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "error.h"

#include <sqlcipher/sqlite3.h>

namespace proffer::store {
namespace {

ErrorCode codeOfIoError(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_IOERR_NOMEM:
        return ErrorCode::OutOfMemory;
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
        return ErrorCode::StoreDamaged;
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_ACCESS:
    case SQLITE_IOERR_SEEK:
        return ErrorCode::FileUnreadable;
    default:
        return ErrorCode::FileUnwritable;
    }
}

ErrorCode codeOf(int extendedCode)
{
    switch (extendedCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_IOERR:
        return codeOfIoError(extendedCode);
    case SQLITE_NOTADB:
        return ErrorCode::StoreWrongKey;
    case SQLITE_CORRUPT:
        return ErrorCode::StoreDamaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreBusy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::StoreReadOnly;
    case SQLITE_CONSTRAINT:
        return ErrorCode::StoreConstraint;
    case SQLITE_NOMEM:
        return ErrorCode::OutOfMemory;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_CANTOPEN:
        return ErrorCode::FileUnreadable;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    default:
        return ErrorCode::StoreFailed;
    }
}

} // namespace

Error sqliteError(int extendedCode)
{
    return fail(codeOf(extendedCode)).with("sqlite", std::to_string(extendedCode));
}

Error sqliteError(int extendedCode, const std::filesystem::path &file)
{
    return sqliteError(extendedCode).with("path", file.string());
}

Done checked(int extendedCode)
{
    if (extendedCode != SQLITE_OK)
        return sqliteError(extendedCode);
    return {};
}

} // namespace proffer::store
