// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/words.h"
#include "publishing/verified_lists.h"

namespace proffer::publishing {

std::string_view toText(Due due)
{
    using namespace std::string_view_literals;
    static constexpr Words<Due, 4> words{"due", {"no"sv, "first"sv, "changed"sv, "renewal"sv}};
    return words.text(due);
}

Due dueAt(const List &list, Instant now)
{
    if (!list.published)
        return Due::First;
    if (list.ended.size() > list.published->ended)
        return Due::Changed;
    const bool worn = now >= list.published->renewAt || list.published->expires - now < leastLeft;
    return worn && now < list.neededUntil ? Due::Renewal : Due::No;
}

} // namespace proffer::publishing
