// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "new_list.h"

#include "grants/list_place.h"
#include "jose/claims.h"

#include <algorithm>

namespace proffer::publishing {

using namespace std::chrono_literals;

Result<jose::StatusListToken> nextList(const List &list, const std::vector<jose::StatusListToken> &published,
                                       Instant now)
{
    jose::StatusList content{grants::listEntries};
    for (const auto *entries : {&list.ended, &list.kept})
        for (const auto index : *entries)
            PROFFER_CHECK(content.set(index, 1));
    auto issued = std::chrono::floor<std::chrono::seconds>(now);
    const auto goBeyond = [&](Instant other) {
        // What is further ahead was signed by a wrong clock, and the new one must not be.
        if (other <= now + jose::maxAhead)
            issued = std::max(issued, std::chrono::floor<std::chrono::seconds>(other) + 1s);
    };
    if (list.published)
        goBeyond(list.published->issuedAt);
    for (const auto &each : published) {
        PROFFER_CHECK(content.merge(each.list));
        goBeyond(each.issuedAt);
    }
    return jose::StatusListToken{.uri = list.uri,
                                 .issuedAt = issued,
                                 .expires = Instant{issued + listLife},
                                 .timeToLive = listTimeToLive,
                                 .list = std::move(content)};
}

} // namespace proffer::publishing
