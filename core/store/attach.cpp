// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "connection.h"
#include "error.h"
#include "open.h"

#include <sqlcipher/sqlite3.h>

namespace proffer::store {
namespace {

/// A file: URI (sqlite.org/uri.html) for a file that must exist.
std::string uriOf(const std::filesystem::path &absolute, bool readOnly)
{
    static constexpr std::string_view plain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : absolute.string()) {
        if (plain.contains(c)) {
            uri += c;
            continue;
        }
        const auto byte = static_cast<std::uint8_t>(c);
        uri += '%';
        uri += digits[byte >> 4U];
        uri += digits[byte & 0x0fU];
    }
    return uri + (readOnly ? "?mode=ro" : "?mode=rw");
}

} // namespace

Done Database::attach(const std::filesystem::path &file, ByteView key, const std::string &name, bool readOnly)
{
    PROFFER_TRY(const auto rawKey, RawKey::fromBytes(key));
    PROFFER_CHECK(checkEncrypted(file));
    std::error_code failed;
    const auto absolute = std::filesystem::absolute(file, failed);
    if (failed)
        return fail(ErrorCode::FileUnreadable).with("path", file.string());
    PROFFER_TRY(auto statement,
                query("ATTACH ?1 AS ?2 KEY ?3", uriOf(absolute, readOnly), name, std::nullopt));
    PROFFER_CHECK(statement.bindLent(3, rawKey.text()));
    if (auto attached = statement.step(); !attached)
        return std::move(attached).error().with("path", file.string());
    return connection_->watch(name);
}

Done Database::detach(const std::string &name)
{
    auto probe = connection_->probes.extract(name);
    auto detached = run("DETACH ?1", name);
    if (!detached && probe)
        connection_->probes.insert(std::move(probe));
    return detached;
}

} // namespace proffer::store
