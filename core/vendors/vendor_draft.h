// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/event.h"
#include "vendors/vendor.h"

namespace proffer::vendors {

/// The event that states a vendor's whole profile; \a kind is vendor.added or vendor.changed.
ledger::Draft profileDraft(std::string_view kind, const VendorId &id, const VendorProfile &profile,
                           std::int64_t version);

} // namespace proffer::vendors
