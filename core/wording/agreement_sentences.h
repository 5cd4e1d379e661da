// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "say.h"

namespace proffer::wording {

/// An agreement as a stranger names it: with our label if code and IRI are of one on the roster, else its
/// code, quoted.
std::string sayAgreementNamed(const Language &language, std::string_view code, std::string_view iri);

} // namespace proffer::wording
