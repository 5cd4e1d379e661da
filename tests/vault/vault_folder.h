// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "results.h"

#include "vault/vault.h"

#include <QTemporaryDir>

/// What the vault's tests share: a folder, a place for kept heads, a set clock, and keys derived at the least
/// cost.
namespace proffer::test {

struct VaultFolder {
    QTemporaryDir root{};
    SetClock clock{};
    crypto::SystemRandom random{};

    std::filesystem::path at(std::string_view name) const
    {
        return std::filesystem::path{root.path().toStdString()} / name;
    }
    vault::Surroundings surroundings(std::string_view state = "state") const
    {
        return {.clock = clock,
                .random = const_cast<crypto::SystemRandom &>(random),
                .stateFolder = at(state),
                .cost = {.memoryKib = 8, .passes = 1}};
    }
    Result<vault::Vault> create(std::string_view name = "vault") const
    {
        return vault::Vault::create(at(name), "Test", password("correct horse"), {}, surroundings());
    }
    Result<vault::Vault> open(std::string_view secret = "correct horse", std::string_view name = "vault",
                              std::string_view state = "state") const
    {
        return vault::Vault::open(at(name), password(secret), {}, surroundings(state));
    }
    static vault::Credential password(std::string_view text)
    {
        return *vault::Credential::password(asBytes(text));
    }
};

inline std::string readAll(const std::filesystem::path &path)
{
    QFile file{QString::fromStdString(path.string())};
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string{};
}

inline void writeAll(const std::filesystem::path &path, std::string_view bytes)
{
    QFile file{QString::fromStdString(path.string())};
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
        file.write(bytes.data(), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size()))
        qFatal("cannot write a test file");
}

} // namespace proffer::test
