// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "new_list.h"

#include "grants/blurred_time.h"
#include "grants/list_place.h"
#include "jose/claims.h"

#include <algorithm>

namespace proffer::publishing {

using namespace std::chrono_literals;

Result<jose::StatusListToken> nextList(const List &list, const std::vector<jose::StatusListToken> &published,
                                       Instant now, crypto::RandomSource &random)
{
    jose::StatusList content{grants::listEntries};
    for (const auto *entries : {&list.ended, &list.kept})
        for (const auto index : *entries)
            PROFFER_CHECK(content.set(index, 1));
    Instant earliest{};
    const auto goBeyond = [&](Instant other) {
        // What is further ahead was signed by a wrong clock, and the new one must not be.
        if (other <= now + jose::maxAhead)
            earliest = std::max(earliest, Instant{std::chrono::floor<std::chrono::seconds>(other) + 1s});
    };
    if (list.published)
        goBeyond(list.published->issuedAt);
    for (const auto &each : published) {
        PROFFER_CHECK(content.merge(each.list));
        goBeyond(each.issuedAt);
    }
    const auto issued = std::max(earliest, grants::blurredTime(now, earliest, random));
    return jose::StatusListToken{.uri = list.uri,
                                 .issuedAt = issued,
                                 .expires = issued + listLife,
                                 .timeToLive = listTimeToLive,
                                 .list = std::move(content)};
}

} // namespace proffer::publishing
