// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "place.h"

#include "base/hex.h"

namespace proffer::test {

/// Every row of every projection, as text: by "table (key, …)", each column's value as SQL writes it.
using TableRows = std::map<std::string, std::map<std::string, std::string>>;

inline std::string joined(const std::vector<std::string> &parts, std::string_view between)
{
    std::string text;
    for (const auto &part : parts)
        text.append(text.empty() ? "" : between).append(part);
    return text;
}

inline TableRows rowsOfAllTables(services::Services &services)
{
    auto &ledger = services.ledger();
    TableRows rows;
    for (const auto &projection : ledger.projections()) {
        for (const auto &table : projection->tables()) {
            auto columns = table.structure;
            columns.insert(columns.end(), table.values.begin(), table.values.end());
            std::vector<std::string> asked;
            for (const auto &column : table.key)
                asked.push_back("quote(" + column + ")");
            for (const auto &column : columns)
                asked.push_back("quote(" + column + ")");
            auto found =
                must(ledger.database().query("SELECT " + joined(asked, ", ") + " FROM " + table.name));
            while (must(found.step())) {
                std::vector<std::string> key;
                for (std::size_t i = 0; i < table.key.size(); ++i)
                    key.emplace_back(found.text(static_cast<int>(i)));
                auto &row = rows[table.name + " (" + joined(key, ", ") + ")"];
                for (std::size_t i = 0; i < columns.size(); ++i)
                    row[columns[i]] = found.text(static_cast<int>(table.key.size() + i));
            }
        }
    }
    return rows;
}

/// What differs, one line each: "table (key).column was -> is", "+ table (key)", "- table (key)".
inline std::set<std::string> changes(const TableRows &before, const TableRows &after)
{
    std::set<std::string> lines;
    for (const auto &[key, row] : before) {
        const auto now = after.find(key);
        if (now == after.end()) {
            lines.insert("- " + key);
            continue;
        }
        for (const auto &[column, value] : row)
            if (now->second.at(column) != value)
                lines.insert(key + "." + column + " " + value + " -> " + now->second.at(column));
    }
    for (const auto &[key, row] : after)
        if (!before.contains(key))
            lines.insert("+ " + key);
    return lines;
}

/// As SQL writes a blob.
inline std::string quoted(ByteView bytes)
{
    return "X'" + QString::fromStdString(toHex(bytes)).toUpper().toStdString() + "'";
}

/// The rows by which an event is found from what it is about.
inline void addAbout(TableRows &rows, const ledger::Event &event)
{
    for (const auto &about : event.about)
        rows["event_about (" + quoted(about) + ", " + std::to_string(event.position) + ")"] = {};
}

inline void compareRows(services::Services &services, const TableRows &expected)
{
    const auto others = changes(expected, rowsOfAllTables(services));
    QVERIFY2(others.empty(), joined({others.begin(), others.end()}, "\n").c_str());
}

} // namespace proffer::test
