// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile/claim.h"

#include "ascii.h"
#include "profile/language_tag.h"

#include <algorithm>
#include <array>

namespace proffer::profile {
namespace {

constexpr std::string_view foreignPrefix = "vcard.";
constexpr std::size_t longestName = 64;
constexpr std::size_t longestLabel = 32;

/// What a token says in plain, or an exported profile about itself: never the name of a disclosure.
constexpr auto reserved = std::to_array<std::string_view>(
    {"agreement",  "alg",     "aud",    "cnf",          "exp",         "format",
     "iat",        "iss",     "jti",    "jurisdiction", "jwk",         "jwks",
     "kid",        "nbf",     "nonce",  "permission",   "preferences", "prohibition",
     "request",    "sd_hash", "status", "sub",          "sub_jwk",     "typ",
     "updated_at", "v",       "vc",     "vct",          "version",     "withdrawal"});

bool isOwnName(std::string_view name)
{
    return isLower(name.front()) && std::ranges::find(reserved, name) == reserved.end() &&
           std::ranges::all_of(name, [](char c) { return isLower(c) || isDigit(c) || c == '_'; });
}

bool isForeignName(std::string_view name)
{
    if (!name.starts_with(foreignPrefix) || name.size() == foreignPrefix.size())
        return false;
    name.remove_prefix(foreignPrefix.size());
    return std::ranges::all_of(name, [](char c) { return isUpper(c) || isDigit(c) || c == '-' || c == '_'; });
}

bool isName(std::string_view name)
{
    return !name.empty() && name.size() <= longestName && (isOwnName(name) || isForeignName(name));
}

bool isLabel(std::string_view label)
{
    return label.size() <= longestLabel && (isLower(label.front()) || isDigit(label.front())) &&
           std::ranges::all_of(label,
                               [](char c) { return isLower(c) || isDigit(c) || c == '_' || c == '-'; });
}

Error invalid(std::string_view claim)
{
    return fail(ErrorCode::InvalidArgument).with("claim", std::string{claim.substr(0, 2 * longestName)});
}

} // namespace

Result<ClaimKey> ClaimKey::make(std::string_view name, std::string_view language, std::string_view label)
{
    if (!isName(name))
        return invalid(name);
    if (!label.empty() && !isLabel(label))
        return invalid(name).with("label", std::string{label.substr(0, longestLabel)});
    std::string tag;
    if (!language.empty()) {
        auto canonical = canonicalLanguageTag(language);
        if (!canonical)
            return invalid(name).with("language", std::string{canonical.error().fact("language")});
        tag = *std::move(canonical);
    }
    return ClaimKey{std::string{name}, std::move(tag), std::string{label}};
}

Result<ClaimKey> ClaimKey::parse(std::string_view text)
{
    const auto slash = text.find('/');
    const auto named = text.substr(0, slash);
    const auto hash = named.find('#');
    const bool emptyPart = slash == text.size() - 1 || hash == named.size() - 1;
    if (text.empty() || named.empty() || emptyPart)
        return invalid(text);
    return make(named.substr(0, hash),
                hash == std::string_view::npos ? std::string_view{} : named.substr(hash + 1),
                slash == std::string_view::npos ? std::string_view{} : text.substr(slash + 1));
}

std::string ClaimKey::text() const
{
    return label_.empty() ? tokenName() : tokenName() + '/' + label_;
}

std::string ClaimKey::tokenName() const
{
    return language_.empty() ? name_ : name_ + '#' + language_;
}

bool ClaimKey::isForeign() const
{
    return name_.starts_with(foreignPrefix);
}

} // namespace proffer::profile
