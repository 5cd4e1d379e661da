// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grants/grants.h"

namespace proffer::grants {

/// Appends one grant to a batch: the relationship is opened if need be, the token signed, the event written.
Result<Issued> issueInto(vault::Vault &vault, ledger::Batch &batch, const GrantRequest &request);

/// Appends the end of one grant, with its signed notice if the key for that was not erased.
Result<Ended> endInto(vault::Vault &vault, ledger::Batch &batch, const Grant &grant, std::string_view reason,
                      const std::optional<GrantId> &supersededBy);

/// The issuer's JWT of a grant, from the event that issued it.
Result<std::string> issuerJwtOf(vault::Vault &vault, const Grant &grant);
/// Its claims. They were signed here: they are not verified again.
Result<json::Object> claimsOf(vault::Vault &vault, const Grant &grant);

} // namespace proffer::grants
