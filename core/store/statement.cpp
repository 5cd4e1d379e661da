// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/statement.h"

#include "connection.h"
#include "error.h"

#include <sqlcipher/sqlite3.h>

namespace proffer::store {

Statement::Statement(Home *home) : home_(home), handle_(home->handle.get()) {}

Statement::Statement(Statement &&other) noexcept
    : home_(std::exchange(other.home_, nullptr)), handle_(other.handle_)
{
}

Statement::~Statement()
{
    if (home_)
        Database::Connection::giveBack(home_);
}

Result<bool> Statement::step()
{
    auto &connection = *home_->connection;
    const int code = sqlite3_step(handle_);
    if (code == SQLITE_ROW || code == SQLITE_DONE) {
        PROFFER_CHECK(connection.checkDecrypted());
        return code == SQLITE_ROW;
    }
    // Reset at once: a failed statement must not keep its transaction from ending.
    sqlite3_reset(handle_);
    return connection.explain(code);
}

void Statement::reset()
{
    sqlite3_reset(handle_); // repeats the last step's error, which step() has returned
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(handle_, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(handle_, column);
}

std::string_view Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(handle_, column));
    return text ? std::string_view{text, static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))}
                : std::string_view{};
}

ByteView Statement::blob(int column) const
{
    const auto *blob = static_cast<const std::uint8_t *>(sqlite3_column_blob(handle_, column));
    return blob ? ByteView{blob, static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))}
                : ByteView{};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(handle_, column) == SQLITE_NULL;
}

int Statement::columnCount() const
{
    return sqlite3_column_count(handle_);
}

Done Statement::requireParameters(std::size_t count) const
{
    const auto expected = static_cast<std::size_t>(sqlite3_bind_parameter_count(handle_));
    if (count != expected)
        return fail(ErrorCode::Internal)
            .with("parameters", std::to_string(expected))
            .with("bound", std::to_string(count));
    return {};
}

Done Statement::bind(int index, std::int64_t value)
{
    return checked(sqlite3_bind_int64(handle_, index, value));
}

Done Statement::bind(int index, double value)
{
    return checked(sqlite3_bind_double(handle_, index, value));
}

Done Statement::bind(int index, std::string_view value)
{
    // A null pointer would bind NULL instead of an empty text.
    const char *text = value.data() ? value.data() : "";
    return checked(sqlite3_bind_text64(handle_, index, text, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Done Statement::bindLent(int index, std::string_view value)
{
    return checked(
        sqlite3_bind_text64(handle_, index, value.data(), value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

Done Statement::bind(int index, ByteView value)
{
    if (value.empty())
        return checked(sqlite3_bind_zeroblob(handle_, index, 0));
    return checked(sqlite3_bind_blob64(handle_, index, value.data(), value.size(), SQLITE_TRANSIENT));
}

Done Statement::bind(int index, std::nullopt_t)
{
    return checked(sqlite3_bind_null(handle_, index));
}

} // namespace proffer::store
