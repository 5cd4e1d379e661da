// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "requests/requests.h"
#include "store/database.h"

namespace proffer::requests {

/// A SELECT of vendor_request that readRequests() understands: selectRequests("WHERE request = ?1").
std::string selectRequests(std::string_view where);
/// Each text is read and its signature verified again. StoreDamaged with the fact "table".
Result<std::vector<ReceivedRequest>> readRequests(store::Statement rows);

} // namespace proffer::requests
