// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/feed.h"

namespace proffer::ledger {

Subscription Feed::subscribe(Handler handler)
{
    auto kept = std::make_shared<Handler>(std::move(handler));
    handlers_.push_back(kept);
    return Subscription{std::move(kept)};
}

void Feed::publish(const std::vector<Event> &events)
{
    std::erase_if(handlers_, [](const auto &handler) { return handler.expired(); });
    // A handler may subscribe or unsubscribe others while it runs.
    const auto current = handlers_;
    for (const auto &handler : current) {
        if (const auto alive = handler.lock())
            (*alive)(events);
    }
}

} // namespace proffer::ledger
