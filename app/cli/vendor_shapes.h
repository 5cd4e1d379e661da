// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"
#include "services/services.h"

namespace proffer::cli {

/// A company, as people name it.
inline constexpr Positional whichVendor{
    .name = "VENDOR", .help = "the company: its name, a part of it, its web address or its id"};
/// The same where it may be left out.
inline constexpr Positional anyVendor{
    .name = whichVendor.name, .help = whichVendor.help, .count = Positional::Count::Optional};

json::Object vendorJson(const vendors::Vendor &vendor);
std::string vendorSheet(const vendors::Vendor &vendor);
json::Object keyJson(const vendors::VendorKey &key);
json::Object holdingJson(const vendors::Holding &holding);
json::Array holdingsJson(const std::vector<vendors::Holding> &holdings);
std::string holdingsTable(const std::vector<vendors::Holding> &holdings);

} // namespace proffer::cli
