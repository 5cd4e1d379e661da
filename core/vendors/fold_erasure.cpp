// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "folds.h"

namespace proffer::vendors {

Done foldErasure(store::Database &database, const ledger::EventRef &erased)
{
    PROFFER_CHECK(database.run("UPDATE vendor SET notes = NULL WHERE notes_seq = ?1 AND notes_device = ?2",
                               erased.seq, erased.device.bytes));
    PROFFER_CHECK(database.run("UPDATE relationship SET seed = NULL WHERE seed_seq = ?1 AND seed_device = ?2",
                               erased.seq, erased.device.bytes));
    return database.run("UPDATE holding_evidence SET text = NULL WHERE seq = ?1 AND device = ?2", erased.seq,
                        erased.device.bytes);
}

} // namespace proffer::vendors
