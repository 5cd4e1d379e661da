// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grants/grant.h"

#include <string>

namespace proffer::exchange {

/// How a grant was handed over.
enum class How {
    Encrypted, ///< to the key of a request
    InPerson,  ///< as the person says
    File,      ///< in plain; so are the next two
    Text,
    Qr,
};

std::string_view toText(How how); ///< "in_person"
/// InvalidArgument (member "how") for a word that is none of them.
Result<How> howFromText(std::string_view text);

/// That a grant was handed over.
struct HandOver {
    grants::GrantId grant{};
    How how = How::InPerson;
    Instant at{};
    std::optional<jose::Thumbprint> key{}; ///< that it was encrypted to
    std::string request{};                 ///< the `jti` of the request that brought the key, or empty
    bool operator==(const HandOver &) const = default;
};

} // namespace proffer::exchange
