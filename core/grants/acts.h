// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grants/grants.h"

namespace proffer::grants {

/// Appends one grant to a batch: the relationship is opened if need be, the token signed, the event written.
Result<Issued> issueInto(vault::Vault &vault, ledger::Batch &batch, const GrantRequest &request);

/// What a notice has as its time; history has the moment itself.
enum class EndTime {
    Now,
    Blurred, ///< grants of other relationships end in the same act
};

struct End {
    std::string_view reason{};
    EndTime time = EndTime::Now;
    std::optional<GrantId> supersededBy{};
};

/// Appends the end of one grant, with its signed notice if the key for that was not erased.
Result<Ended> endInto(vault::Vault &vault, ledger::Batch &batch, const Grant &grant, const End &end);

/// The issuer's JWT of a grant, from the event that issued it.
Result<std::string> issuerJwtOf(vault::Vault &vault, const Grant &grant);
/// Its claims. They were signed here: they are not verified again.
Result<json::Object> claimsOf(vault::Vault &vault, const Grant &grant);

} // namespace proffer::grants
