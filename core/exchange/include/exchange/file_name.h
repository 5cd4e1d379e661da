// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/instant.h"
#include "exchange/content.h"

#include <string>

namespace proffer::exchange {

/// "kinari-permit-2026-11-22.proffer-permit": what a file is called that is for a company. Of \a company only
/// ASCII letters and digits stay, and where it has none those of \a host ("kinari.example"); nothing of the
/// person is in it.
std::string fileName(ContentKind kind, std::string_view company, std::string_view host, Date day);

} // namespace proffer::exchange
