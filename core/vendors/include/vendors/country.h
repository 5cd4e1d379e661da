// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

namespace proffer::vendors {

/// A country whose law a vendor is under: an officially assigned code of ISO 3166-1 alpha-2, upper case.
class Country {
public:
    /// InvalidArgument (member "jurisdiction") for anything else.
    static Result<Country> parse(std::string_view code);
    const std::string &code() const { return code_; }
    auto operator<=>(const Country &) const = default;

    /// One that was checked when it came into the ledger; countries end.
    static Country kept(std::string code) { return Country{std::move(code)}; }

private:
    explicit Country(std::string code) : code_(std::move(code)) {}
    std::string code_;
};

} // namespace proffer::vendors
