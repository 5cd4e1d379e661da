// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/ids.h"
#include "store/database.h"
#include "json/parse.h"

namespace proffer::profile {

/// What an unreadable row is.
Error damaged(std::string_view table);

template <class Identifier>
std::optional<Identifier> idAt(const store::Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    const auto id = Identifier::fromBytes(row.blob(column));
    return id ? std::optional{*id} : std::nullopt;
}

inline std::optional<std::string> textAt(const store::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{std::string{row.text(column)}};
}

/// A value that was not erased.
Result<json::Value> valueAt(const store::Statement &row, int column, std::string_view table);

/// Every row that a statement yields, read by a function.
template <class Row, class Read>
Result<std::vector<Row>> readAll(store::Statement &statement, Read read)
{
    std::vector<Row> rows;
    while (true) {
        PROFFER_TRY(const bool more, statement.step());
        if (!more)
            return rows;
        PROFFER_TRY(auto row, read(statement));
        rows.push_back(std::move(row));
    }
}

/// The first row, if there is one.
template <class Row, class Read>
Result<std::optional<Row>> readFirst(store::Statement &statement, Read read)
{
    PROFFER_TRY(const bool found, statement.step());
    if (!found)
        return std::optional<Row>{};
    PROFFER_TRY(auto row, read(statement));
    return std::optional<Row>{std::move(row)};
}

/// What is there, or NotFound.
template <class Row>
Result<Row> required(Result<std::optional<Row>> found, std::string_view what)
{
    if (!found)
        return std::move(found).error();
    if (!*found)
        return fail(ErrorCode::NotFound).with("what", std::string{what});
    return **std::move(found);
}

} // namespace proffer::profile
