// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <cstdint>

namespace proffer::vendors {

/// The ASCII https origin of a vendor (RFC 6454, section 6.2), in the one spelling that stands in tokens:
/// lower case, no default port, no path, no slash, no user info.
class Origin {
public:
    /// Takes nothing but that spelling; else OriginInvalid with the fact "reason": too_long, not_ascii,
    /// upper_case, scheme, user_info, path, character, empty_label, long_label, hyphen, reserved_label,
    /// punycode, single_label, trailing_dot, ip_address, local_name, port, default_port.
    static Result<Origin> parse(std::string_view text);
    /// What a person types: upper case, a slash at the end, the default port, a missing "https://" and names
    /// in other scripts (UTS #46) are brought into that spelling; all else is refused as parse() does.
    static Result<Origin> fromTyped(std::string_view text);

    const std::string &text() const { return text_; }
    std::string_view host() const;
    auto operator<=>(const Origin &) const = default;

    /// One that was checked when it came into the ledger; rules that were tightened since do not lock the
    /// vault.
    static Origin kept(std::string text) { return Origin{std::move(text)}; }

private:
    explicit Origin(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

/// The https address of one page, ASCII, with host and port as an Origin has them, without user info and
/// fragment. It proves nothing about who is behind it.
class PageAddress {
public:
    /// At most 2,048 characters; else OriginInvalid with the fact "reason" as above. A path is not demanded.
    static Result<PageAddress> parse(std::string_view text);

    const std::string &text() const { return text_; }
    /// Whether it names more than an origin.
    bool hasPath() const;
    auto operator<=>(const PageAddress &) const = default;

    /// One that was checked when it came into the ledger; rules that were tightened since do not lock the
    /// vault.
    static PageAddress kept(std::string text) { return PageAddress{std::move(text)}; }

private:
    explicit PageAddress(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

/// Where a vendor is reached: an e-mail address in ASCII, or an https page.
class Contact {
public:
    /// InvalidArgument with the facts "member" = "contact" and "reason".
    static Result<Contact> parse(std::string_view text);

    const std::string &text() const { return text_; }
    bool isEmail() const;
    auto operator<=>(const Contact &) const = default;

    /// One that was checked when it came into the ledger; rules that were tightened since do not lock the
    /// vault.
    static Contact kept(std::string text) { return Contact{std::move(text)}; }

private:
    explicit Contact(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

} // namespace proffer::vendors
