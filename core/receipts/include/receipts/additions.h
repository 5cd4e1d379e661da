// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace proffer::receipts {

/// What a receipt has to say, or may, and no vault knows: the person adds it. Empty: not said. Nothing of it
/// replaces what the grant or the vault says.
struct Additions {
    std::string jurisdiction{};         ///< ISO 3166-1 alpha-2, where neither grant nor vendor names one
    std::string address{};              ///< the vendor's postal address, as one text
    std::string contact{};              ///< an e-mail address or an https page, where none is kept
    std::string email{};                ///< the vendor's, where its contact is a page
    std::string phone{};                ///< "+81 3 1234 5678"
    std::string notice{};               ///< the https address of the vendor's privacy notice
    std::string service{};              ///< what the vendor's service is called
    std::string language{"en"};         ///< in which the person and the vendor spoke of it (RFC 5646)
    std::vector<std::string> storage{}; ///< where the data is kept: countries, or "EU", "EEA"
    bool operator==(const Additions &) const = default;
};

/// The same, each in the one way in which it is written. InvalidArgument with the fact "member".
Result<Additions> checkAdditions(Additions additions);

} // namespace proffer::receipts
