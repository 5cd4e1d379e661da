// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telling/event_sentences.h"

namespace proffer::telling {

/// One event as it is exported; names stand in it, values never.
json::Object eventJson(const Told &told);
json::Array eventsJson(const std::vector<Told> &events);

/// Whether an exported history can be checked without the vault.
enum class Proofs {
    Left,     ///< no
    Included, ///< each event has the member "proof" (ledger::toJson()); an event that is not whole is an
              ///< error
};

/// The whole history, oldest first: {"events", "format", "heads", "vault", "version"}. Cancelled, and the
/// errors of ledger::prove().
Result<json::Object> historyJson(services::Services &services, const wording::Language &language,
                                 Proofs proofs, const LongWork &work = {});

/// A table for a spreadsheet (RFC 4180, UTF-8 with its mark): number, time, kind, sentence, hash. A cell that
/// a spreadsheet would take for a formula begins with an apostrophe.
std::string historyCsv(const std::vector<Told> &events);

} // namespace proffer::telling
