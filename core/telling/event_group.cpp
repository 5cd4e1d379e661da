// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "telling/event_group.h"

#include <array>

namespace proffer::telling {

std::span<const EventGroup> eventGroups()
{
    using enum EventGroup;
    static constexpr std::array all{Permits, Requests, Companies, Agreements, Details, Vault};
    return all;
}

std::vector<std::string> kindsOf(EventGroup group)
{
    switch (group) {
    case EventGroup::Permits:
        return {"grant.", "list.", "challenge.", "presentation."};
    case EventGroup::Requests:
        return {"request."};
    case EventGroup::Companies:
        return {"vendor.", "relationship.", "holding."};
    case EventGroup::Agreements:
        return {"rule.", "terms.", "offer.", "agreement."};
    case EventGroup::Details:
        return {"subject.", "persona.", "attribute.", "preference.", "import."};
    case EventGroup::Vault:
        return {"vault.", "device.", "checkpoint"};
    }
    return {};
}

} // namespace proffer::telling
