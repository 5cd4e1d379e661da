// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "json/value.h"

#include <optional>

namespace proffer::grants {

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
};

/// Everything that stands in plain in a token and that a holder cannot hide.
struct Terms {
    std::vector<Permission> permissions{};
    /// What is never allowed: `{"preference": key, "value": value}` for each restrictive preference.
    json::Array prohibitions{};
    std::string jurisdiction{}; ///< ISO 3166-1 alpha-2, or empty
    std::string withdrawal{};   ///< where the vendor is to be told that it ends, or empty
    bool operator==(const Terms &) const = default;
};

/// The IRI of a DPV purpose or processing operation; "Marketing" and "dpv:Marketing" are short for it.
/// UnknownIri with the fact "iri".
Result<std::string> purposeIri(std::string_view written);
Result<std::string> processingIri(std::string_view written);
/// Whether a purpose is another one or lies under it.
bool isPurposeUnder(std::string_view purpose, std::string_view ancestor);

/// Whether \a narrower allows nothing that \a wider does not, and prohibits all that it prohibits.
bool isNarrower(const Terms &narrower, const Terms &wider);

} // namespace proffer::grants
