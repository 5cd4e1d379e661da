// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "base/text.h"
#include "json/value.h"

#include <optional>
#include <string>
#include <vector>

namespace proffer::cli {

/// Columns that stand under one another, however wide the script is. Everything in it is made visible.
class Table {
public:
    explicit Table(std::vector<std::string> head) : rows_{std::move(head)} {}
    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
    bool empty() const { return rows_.size() == 1; }
    /// The lines, or \a nothing when there is no row.
    std::string text(std::string_view nothing) const;

private:
    std::vector<std::vector<std::string>> rows_;
};

/// "Name:  value" lines.
class Sheet {
public:
    void add(std::string_view name, std::string_view value);
    std::string text() const;

private:
    std::vector<std::pair<std::string, std::string>> lines_{};
};

/// How many columns of a terminal a text takes.
std::size_t displayWidth(std::string_view text);

/// "2026-11-22 07:04" in UTC.
std::string minuteText(Instant instant);
std::string dayText(Instant instant);
/// A value in one line, as a person reads it: a text as it is, an object's members with commas between.
std::string valueText(const json::Value &value);

} // namespace proffer::cli
