// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/services.h"

namespace proffer::cli {

json::Object vendorJson(const vendors::Vendor &vendor);
std::string vendorSheet(const vendors::Vendor &vendor);
json::Object keyJson(const vendors::VendorKey &key);
json::Object holdingJson(const vendors::Holding &holding);
json::Array holdingsJson(const std::vector<vendors::Holding> &holdings);
std::string holdingsTable(const std::vector<vendors::Holding> &holdings);

} // namespace proffer::cli
