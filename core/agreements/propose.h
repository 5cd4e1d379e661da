// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agreements/agreements.h"

namespace proffer::agreements {

/// Agreements that are pinned, and the texts of the own ones among them.
struct Pinned {
    std::vector<PinnedAgreement> agreements{};
    std::vector<std::string> texts{};
};

/// InvalidArgument (member "agreements") for none or the same twice; UnknownIri.
Result<Pinned> pinAll(const std::vector<Proposed> &proposed, crypto::RandomSource &random);

} // namespace proffer::agreements
