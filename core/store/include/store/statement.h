// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>

struct sqlite3_stmt;

namespace proffer::store {

/// A compiled statement on loan from its database: given back, reset and with its parameters wiped, when it
/// is destroyed.
class Statement {
public:
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    /// Binds parameters 1, 2, … : integers, bool, double, std::string_view (text), ByteView or Bytes (blob),
    /// std::nullopt, or a std::optional of these. Text and blobs are copied. All parameters at once: another
    /// number of them is Internal.
    template <class... Arguments>
    Done bindAll(const Arguments &...arguments);

    /// The next row: true if there is one, false at the end.
    Result<bool> step();
    /// Starts again with the same parameters.
    void reset();

    /// Columns of the current row, from 0. Views hold until the next step.
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const;
    ByteView blob(int column) const;
    bool isNull(int column) const;
    int columnCount() const;

private:
    friend class Database;
    struct Home;
    explicit Statement(Home *home);

    Done requireParameters(std::size_t count) const;
    Done bind(int index, std::int64_t value);
    Done bind(int index, double value);
    Done bind(int index, std::string_view value);
    Done bind(int index, ByteView value);
    Done bind(int index, std::nullopt_t);
    /// Binds a text that is not copied and must outlive the step: a key.
    Done bindLent(int index, std::string_view value);

    template <class T>
    Done bindOne(int index, const T &value);

    Home *home_;
    sqlite3_stmt *handle_;
};

template <class T>
Done Statement::bindOne(int index, const T &value)
{
    if constexpr (requires {
                      value.has_value();
                      *value;
                  })
        return value ? bindOne(index, *value) : bind(index, std::nullopt);
    else if constexpr (std::is_same_v<T, std::nullopt_t>)
        return bind(index, std::nullopt);
    else if constexpr (std::is_integral_v<T>)
        return bind(index, static_cast<std::int64_t>(value));
    else if constexpr (std::is_floating_point_v<T>)
        return bind(index, static_cast<double>(value));
    else if constexpr (std::is_convertible_v<const T &, std::string_view>)
        return bind(index, std::string_view{value});
    else
        return bind(index, ByteView{value});
}

template <class... Arguments>
Done Statement::bindAll(const Arguments &...arguments)
{
    [[maybe_unused]] int index = 0;
    Done done = requireParameters(sizeof...(arguments));
    if (!done)
        return done;
    // Stops at the first that fails.
    const bool all = ((done = bindOne(++index, arguments), done.has_value()) && ...);
    return all ? Done{} : done;
}

} // namespace proffer::store
