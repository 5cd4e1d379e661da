// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "facts.h"

/// A database as somebody alters it who has its key.
namespace proffer::test {

inline void copyFile(const std::filesystem::path &from, const std::filesystem::path &to)
{
    std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing);
}

/// Keeps the closed database as it is now, for alter() to take from as "old".
inline void keepAsOld(const FactsFolder &vault)
{
    copyFile(vault.file(), vault.file().string() + ".old");
}

inline void alter(const FactsFolder &vault, const std::string &script)
{
    auto database = must(store::Database::open(vault.file(), vault.key.bytes()));
    must(database.attach(vault.file().string() + ".old", vault.key.bytes(), "old", true));
    must(database.execute("PRAGMA foreign_keys = OFF;" + script));
    must(database.close());
}

/// What an error says of a fact; empty without one.
inline QString factOf(const auto &result, std::string_view name)
{
    return result ? QString{} : QString::fromStdString(std::string{result.error().fact(name)});
}

} // namespace proffer::test
