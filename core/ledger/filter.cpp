// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/filter.h"

#include <algorithm>

namespace proffer::ledger {
namespace {

constexpr std::size_t atOnce = 500;

bool isOf(const std::string &wanted, const std::string &kind)
{
    return wanted.ends_with('.') ? kind.starts_with(wanted) : kind == wanted;
}

} // namespace

bool passes(const Filter &filter, const Event &event)
{
    if (filter.about && std::ranges::find(event.about, *filter.about) == event.about.end())
        return false;
    if ((filter.from && event.time < *filter.from) || (filter.until && event.time >= *filter.until))
        return false;
    return filter.kinds.empty() ||
           std::ranges::any_of(filter.kinds, [&](const auto &kind) { return isOf(kind, event.kind); });
}

Result<std::vector<Event>> page(Ledger &ledger, const Filter &filter, std::int64_t before, std::size_t count,
                                const LongWork &work)
{
    std::vector<Event> found;
    while (true) {
        PROFFER_TRY(auto events, filter.about ? ledger.pageAbout(*filter.about, before, atOnce)
                                              : ledger.page(before, atOnce));
        for (auto &event : events) {
            before = event.position;
            if (passes(filter, event))
                found.push_back(std::move(event));
            if (found.size() == count)
                return found;
        }
        if (events.size() < atOnce)
            return found;
        if (work.cancelled())
            return fail(ErrorCode::Cancelled);
    }
}

} // namespace proffer::ledger
