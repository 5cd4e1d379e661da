// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "dropped.h"

#include <algorithm>

namespace proffer::ledger {

Result<Dropped> Dropped::read(store::Database &database, std::string_view schema)
{
    const auto from = std::string{schema} + ".";
    PROFFER_TRY(auto rows,
                database.query("SELECT dropped_event.device, device.id, dropped_event.seq, "
                               "dropped_event.hash FROM " +
                               from + "dropped_event JOIN " + from +
                               "device ON device.number = dropped_event.device ORDER BY device.id, "
                               "dropped_event.seq"));
    Dropped dropped;
    Pin pin{droppedDomain};
    while (true) {
        PROFFER_TRY(const bool more, rows.step());
        if (!more)
            break;
        Entry entry{.device = rows.integer(0), .seq = rows.integer(2)};
        PROFFER_TRY(const auto device, DeviceId::fromBytes(rows.blob(1)));
        if (rows.blob(3).size() != entry.hash.size())
            return fail(ErrorCode::StoreDamaged).with("table", "dropped_event");
        std::ranges::copy(rows.blob(3), entry.hash.begin());
        pin.add(device, entry.seq, entry.hash);
        dropped.events_.push_back(entry);
    }
    dropped.pin_ = pin.value();
    std::ranges::sort(dropped.events_, {},
                      [](const Entry &entry) { return std::pair{entry.device, entry.seq}; });
    return dropped;
}

const EventHash *Dropped::find(std::int64_t device, std::int64_t seq) const
{
    const auto place = [](const Entry &entry) { return std::pair{entry.device, entry.seq}; };
    const auto found = std::ranges::lower_bound(events_, std::pair{device, seq}, {}, place);
    return found != events_.end() && place(*found) == std::pair{device, seq} ? &found->hash : nullptr;
}

} // namespace proffer::ledger
