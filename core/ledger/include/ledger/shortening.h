// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/event.h"

namespace proffer::ledger {

/// Shortening drops older events whole, as far as nothing is derived from them any more.
///
/// **What goes.** Of the events before the first one that is as new as a given time, those that a projection
/// calls spent and none calls kept (Projection::need()): an older value of an attribute, a challenge that was
/// answered. The projections' tables forget what they said of such an event alone (Projection::forget()).
/// Whatever the projections say, these stay: the first event of a chain, with the device's key, and its last;
/// events that a device says it saw; events that erase. An event of an unknown kind stays.
///
/// **What proves that it was right.** In the same transaction all tables are derived anew from what is left,
/// and compared, values and all, with what they were before: ProjectionMismatch, and nothing is changed. So
/// no second copy of the tables is needed as a base: the events that stay are the base, each with its own
/// signature, and their values can be erased as before. Grants and their ends stay, so that a verdict never
/// changes.
///
/// **What keeps the chains whole.** Of a dropped event device, seq and hash stay in a table of their own; the
/// hash says nothing of the content, which it covers through salted commitments. With it the next event still
/// follows from it, and a head that somebody keeps outside is still found (Ledger::hashOf()).
///
/// **What pins what stays.** A checkpoint ends the transaction. Beside the heads and the hash over the tables
/// it signs a hash over (device, seq, hash) of all events before it in their order ("kept") and one over all
/// that were dropped so far ("dropped"). A verification lets an event be missing only when it is listed as
/// dropped before such a checkpoint, and the last such checkpoint must match: EventMissing for any other
/// gap, EventReturned for a dropped event that is there again, CheckpointMismatch when the two lists are
/// others than those signed. Plain checkpoints before it no longer describe tables that could be derived and
/// are not compared; they are dropped with the rest.
///
/// Backups made before still hold what was dropped.
struct Shortened {
    std::int64_t dropped = 0;
    std::int64_t kept = 0;           ///< older events that are still needed
    std::int64_t firstPosition = 0;  ///< of those dropped; 0 without any
    std::optional<Event> checkpoint; ///< nothing when there was nothing to drop, or in a rehearsal
};

enum class Shortening {
    Rehearsed, ///< counted, proved and undone
    Done,
};

} // namespace proffer::ledger
