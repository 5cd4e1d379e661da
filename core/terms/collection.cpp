// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "terms/collection.h"

#include <algorithm>
#include <array>

namespace proffer::terms {
namespace {

using enum Channel;

constexpr std::string_view prefix = "urn:proffer:collection:";

constexpr std::array all{AskedDirectly,     OwnWebsite,    OwnRecords, SocialLogin,
                         PublicSocialPosts, EmailTracking, Sensors,    ThirdPartyTrackers,
                         PublicRegisters,   Conclusion,    Bought};

} // namespace

std::span<const Channel> channels()
{
    return all;
}

std::string_view channelIri(Channel channel)
{
    switch (channel) {
    case AskedDirectly:
        return "urn:proffer:collection:asked-directly";
    case OwnWebsite:
        return "urn:proffer:collection:own-website";
    case OwnRecords:
        return "urn:proffer:collection:own-records";
    case SocialLogin:
        return "urn:proffer:collection:social-login";
    case PublicSocialPosts:
        return "urn:proffer:collection:public-social-posts";
    case EmailTracking:
        return "urn:proffer:collection:email-tracking";
    case Sensors:
        return "urn:proffer:collection:sensors";
    case ThirdPartyTrackers:
        return "urn:proffer:collection:third-party-trackers";
    case PublicRegisters:
        return "urn:proffer:collection:public-registers";
    case Conclusion:
        return "urn:proffer:collection:conclusion";
    case Bought:
        return "urn:proffer:collection:bought";
    }
    return {};
}

Result<Channel> findChannel(std::string_view written)
{
    const auto *found = std::ranges::find_if(all, [&](Channel channel) {
        const auto iri = channelIri(channel);
        return written == iri || written == iri.substr(prefix.size());
    });
    if (found == all.end())
        return fail(ErrorCode::UnknownIri).with("iri", std::string{written});
    return *found;
}

} // namespace proffer::terms
