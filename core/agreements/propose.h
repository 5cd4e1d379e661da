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

/// What was offered to the same vendor before, or is known to have its yes, so that the same terms are the
/// same there.
struct Before {
    std::vector<PinnedAgreement> agreements{};
    std::vector<std::string> texts{};
};

/// Between this face and a vendor: what was offered, newest first, and then what was said.
Result<Before> dealtBefore(ledger::Ledger &ledger, const VendorId &vendor, const profile::PersonaId &persona);

/// InvalidArgument (member "agreements") for none ("empty"), more than an offer holds ("too_many"), the same
/// twice, terms without rules, and one that a vendor named whose text nobody here has seen ("text_unknown");
/// UnknownIri.
Result<Pinned> pinAll(const std::vector<Proposed> &proposed, const Before &before,
                      crypto::RandomSource &random);

} // namespace proffer::agreements
