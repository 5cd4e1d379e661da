// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "json/value.h"

#include <optional>

namespace proffer::terms {

/// What the person gets for it.
struct InReturn {
    std::string kind{}; ///< "discount", "service", "money", or other words
    std::string amount{};
    std::optional<Date> by{};
    bool keptIfRevoked = true;
    bool operator==(const InReturn &) const = default;
};

/// What a vendor may do, as it stands in a token under `permission`. What is not named is not allowed.
struct Permission {
    std::string purpose{};                 ///< IRI of a DPV purpose
    std::vector<std::string> data{};       ///< IRIs of DPV categories of personal data, sorted
    std::string processing{};              ///< IRI of a DPV processing operation
    std::vector<std::string> collection{}; ///< IRIs: how the vendor comes by the data
    std::string context{};
    std::string intent{};
    std::vector<std::string> access{}; ///< roles at the vendor that may see it
    bool once = false;
    Duration retention{.days = 90};
    std::vector<std::string> recipients{}; ///< to whom it may be passed on; empty: to nobody
    std::optional<InReturn> inReturn{};
    bool operator==(const Permission &) const = default;

    json::Object toJson() const;
    /// TokenClaimInvalid with the fact "claim" for anything else than toJson() writes.
    static Result<Permission> fromJson(const json::Value &value);

    /// Whether data of a category lies within what it is about.
    bool isAbout(std::string_view category) const;
    /// Whether this allows nothing that \a wider does not.
    bool isWithin(const Permission &wider) const;
};

} // namespace proffer::terms
