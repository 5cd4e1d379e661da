// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "vault/folders.h"

#include <cstdlib>
#include <pwd.h>
#include <unistd.h>

namespace proffer::vault {
namespace {

std::filesystem::path fromEnvironment(const char *name)
{
    const char *value = std::getenv(name);
    return value == nullptr ? std::filesystem::path{} : std::filesystem::path{value};
}

std::filesystem::path home()
{
    if (auto named = fromEnvironment("HOME"); named.is_absolute())
        return named;
    const auto *entry = ::getpwuid(::getuid());
    return entry == nullptr ? std::filesystem::path{"/"} : std::filesystem::path{entry->pw_dir};
}

/// A folder that the specification names; a relative one is not to be used.
std::filesystem::path baseFolder(const char *name, const char *otherwise)
{
    auto named = fromEnvironment(name);
    return named.is_absolute() ? named : home() / otherwise;
}

} // namespace

std::filesystem::path usualVault()
{
    if (auto named = fromEnvironment("PROFFER_VAULT"); !named.empty())
        return named;
    return baseFolder("XDG_DATA_HOME", ".local/share") / "proffer" / "vault";
}

std::filesystem::path stateFolder()
{
    return baseFolder("XDG_STATE_HOME", ".local/state") / "proffer";
}

} // namespace proffer::vault
