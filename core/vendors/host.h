// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace proffer::vendors {

// What is wrong with a part of an address, as the fact "reason" of OriginInvalid names it; nothing if it is
// right.

/// A registered name of two labels or more (RFC 952, RFC 1123, RFC 5891), lower case; no address of a machine
/// and no name that only a local network knows.
std::string_view hostFault(std::string_view host);
/// A host and, after a colon, a port that is not the default one.
std::string_view authorityFault(std::string_view authority);

} // namespace proffer::vendors
