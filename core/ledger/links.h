// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/projection.h"

namespace proffer::ledger {

/// The projection that the ledger itself keeps: which events are about what (table event_about).
std::shared_ptr<const Projection> linksProjection();

} // namespace proffer::ledger
