// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <span>
#include <string_view>

namespace proffer::terms {

/// How a company comes by data, which it has to name in a request.
enum class Channel {
    AskedDirectly,
    OwnWebsite, ///< cookies, beacons
    OwnRecords, ///< orders, support
    SocialLogin,
    PublicSocialPosts,
    EmailTracking,
    Sensors, ///< of an app or a device: voice, face and others
    ThirdPartyTrackers,
    PublicRegisters,
    Conclusion, ///< drawn from other data
    Bought,     ///< from a data company
};

std::span<const Channel> channels();
/// "urn:proffer:collection:own-website": how it stands in `collection`.
std::string_view channelIri(Channel channel);
/// By IRI, or by its last part. UnknownIri with the fact "iri".
Result<Channel> findChannel(std::string_view written);

/// Stands in `recipients` for whoever buys the company.
inline constexpr std::string_view companyBuyer = "urn:proffer:recipient:company-buyer";

} // namespace proffer::terms
