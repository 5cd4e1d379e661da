// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "json/value.h"

#include <string>
#include <string_view>

namespace proffer::profile {

/// Which fact an attribute states: a claim name, the language it is written in, and a label that tells
/// several values of one claim apart.
///
/// Text form: `name[#language][/label]`, as in `email`, `email/work`, `family_name#ja-Kana-JP`,
/// `address#ja-JP/home`.
/// - name: one of OpenID Connect Core 1.0 (section 5.1), or an own one of [a-z][a-z0-9_]*, at most 64
/// characters; names that a
///   token needs for itself (`iss`, `permission`, …) are refused. `vcard.` with a property's name
///   ([A-Z0-9_-]) holds what a
///   contact card said and no claim means.
/// - language: RFC 5646 (OpenID Connect Core 1.0, section 5.2).
/// - label: [a-z0-9][a-z0-9_-]*, at most 32 characters; the value without a label is the main one. A label
/// never leaves
///   the vault: a token carries tokenName().
class ClaimKey {
public:
    /// InvalidArgument with the fact "claim" (and "language" or "label" if that part is to blame).
    static Result<ClaimKey> parse(std::string_view text);
    static Result<ClaimKey> make(std::string_view name, std::string_view language = {},
                                 std::string_view label = {});

    const std::string &name() const { return name_; }
    const std::string &language() const { return language_; }
    const std::string &label() const { return label_; }
    std::string text() const;
    /// The name of the claim in a token: `family_name#ja-Kana-JP`.
    std::string tokenName() const;
    /// Whether it is kept from a contact card without being understood.
    bool isForeign() const;
    auto operator<=>(const ClaimKey &) const = default;

private:
    ClaimKey(std::string name, std::string language, std::string label)
        : name_(std::move(name)), language_(std::move(language)), label_(std::move(label))
    {
    }
    std::string name_;
    std::string language_;
    std::string label_;
};

/// What kind of value a claim takes.
enum class ClaimKind {
    Free,      ///< a text, true or false, or a whole number: a claim that the catalogue does not know
    Text,      ///< one text
    Email,     ///< addr-spec of RFC 5322, loosely: one @ with something on both sides, no white space
    Phone,     ///< digits with the signs that people write between them
    Url,       ///< an http, https or data URL, or one without a scheme, as people write it
    BirthDate, ///< "YYYY-MM-DD", "YYYY", or "0000-MM-DD" for a birthday without its year; never in the future
    TimeZone,  ///< an IANA name ("Asia/Tokyo")
    Locale,    ///< a language tag
    Boolean,
    Address, ///< object of texts: formatted, street_address, locality, region, postal_code, country
};

/// What is known about a claim name.
struct ClaimSpec {
    std::string_view name;
    ClaimKind kind;
    std::string_view category; ///< IRI
};

/// The claims with a meaning of their own, in the order in which a form shows them.
std::span<const ClaimSpec> claimCatalogue();
/// Kind and category of any claim; `age_over_NN` are Boolean, unknown ones Free. The name is empty for what
/// the catalogue does not list.
ClaimSpec claimSpec(const ClaimKey &claim);

/// The largest text that an attribute may hold, in bytes (a picture as a data URL).
inline constexpr std::size_t maxValueBytes = std::size_t{512} * 1024;

/// Whether the value may stand for the claim. InvalidArgument, InvalidDate or TooLarge with the fact "claim";
/// never the value. \a today is what "future" is measured against.
Done checkClaimValue(const ClaimKey &claim, const json::Value &value, Date today);

/// The value that a person's typing means for this claim: "true", "42", an address as JSON or as one text
/// (`formatted`). It is checked as checkClaimValue() does.
Result<json::Value> claimValueFromText(const ClaimKey &claim, std::string_view typed, Date today);

} // namespace proffer::profile
