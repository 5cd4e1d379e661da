// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "encoding.h"
#include "ledger/event.h"
#include "store/database.h"

namespace proffer::ledger {

/// One row of the table "event" as it is stored.
struct EventRow {
    std::int64_t position = 0;
    std::int64_t deviceNumber = 0;
    DeviceId device{};
    std::int64_t seq = 0;
    Instant time{};
    EventHash hash{};
    crypto::Ed25519Signature signature{};
    Bytes seen{};
    std::string structure{};
    Salt structureSalt{};
    std::optional<Commitment> valuesCommitment{};
    std::optional<std::string> values{};
    std::optional<Salt> valuesSalt{};

    EventRow() = default;
    EventRow(EventRow &&) noexcept = default;
    EventRow &operator=(EventRow &&) = delete;
    EventRow(const EventRow &) = delete;
    EventRow &operator=(const EventRow &) = delete;
    ~EventRow(); ///< wipes the values

    /// The header that the row's hash must cover, following \a prev.
    Header header(const VaultId &vault, const EventHash &prev) const;
    /// EventCommitmentMismatch if values are there and are not what was committed to; EventMalformed if they
    /// cannot be read.
    Result<Event> toEvent() const;
};

/// The columns that readRow expects, for a SELECT from event and device.
inline constexpr std::string_view eventColumns =
    "event.position, event.device, device.id, event.seq, event.time, event.hash, event.signature, "
    "event.seen, "
    "event.structure, event.structure_salt, event.values_commitment, event.payload, event.values_salt";

/// A SELECT of those columns: selectEvents("WHERE position = ?1").
std::string selectEvents(std::string_view rest);

/// The current row of a statement that selects eventColumns; EventMalformed with "device" and "seq" if a
/// column has another shape.
Result<EventRow> readRow(const store::Statement &row);

/// The fact pair that names an event in an error.
Error naming(Error error, const EventRef &ref);

} // namespace proffer::ledger
