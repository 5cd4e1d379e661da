// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "event_row.h"

#include "crypto/secret_bytes.h"
#include "structure.h"
#include "json/parse.h"

#include <algorithm>

namespace proffer::ledger {
namespace {

template <std::size_t N>
bool copyTo(ByteArray<N> &target, ByteView source)
{
    if (source.size() != N)
        return false;
    std::ranges::copy(source, target.begin());
    return true;
}

} // namespace

Error naming(Error error, const EventRef &ref)
{
    return std::move(error).with("device", ref.device.text()).with("seq", std::to_string(ref.seq));
}

std::string selectEvents(std::string_view rest)
{
    return "SELECT " + std::string{eventColumns} +
           " FROM event JOIN device ON device.number = event.device " + std::string{rest};
}

EventRow::~EventRow()
{
    if (values)
        crypto::wipe(*values);
}

Header EventRow::header(const VaultId &vault, const EventHash &prev) const
{
    return {.vault = vault,
            .ref = {.device = device, .seq = seq},
            .prev = prev,
            .seen = seen,
            .time = time,
            .structure = commitTo(Part::Structure, structureSalt, asBytes(structure)),
            .values = valuesCommitment};
}

Result<Event> EventRow::toEvent() const
{
    Event event{.position = position, .ref = {.device = device, .seq = seq}, .hash = hash, .time = time};
    if (auto read = readStructure(structure, event); !read)
        return naming(std::move(read).error(), event.ref);
    event.hadValues = valuesCommitment.has_value();
    if (!values)
        return event;
    if (!valuesCommitment || !valuesSalt ||
        !crypto::constantTimeEqual(commitTo(Part::Values, *valuesSalt, asBytes(*values)), *valuesCommitment))
        return naming(fail(ErrorCode::EventCommitmentMismatch), event.ref);
    auto parsed = json::parseObject(*values, {.bytes = std::size_t{64} << 20U});
    if (!parsed)
        return naming(fail(ErrorCode::EventMalformed), event.ref);
    event.values = *std::move(parsed);
    return event;
}

Result<EventRow> readRow(const store::Statement &row)
{
    EventRow read;
    read.position = row.integer(0);
    read.deviceNumber = row.integer(1);
    bool whole = copyTo(read.device.bytes, row.blob(2));
    read.seq = row.integer(3);
    read.time = Instant{std::chrono::milliseconds{row.integer(4)}};
    whole = copyTo(read.hash, row.blob(5)) && copyTo(read.signature, row.blob(6)) && whole;
    read.seen = toBytes(row.blob(7));
    read.structure = asText(row.blob(8));
    whole = copyTo(read.structureSalt, row.blob(9)) && whole;
    if (!row.isNull(10))
        whole = copyTo(read.valuesCommitment.emplace(), row.blob(10)) && whole;
    if (!row.isNull(11))
        read.values = asText(row.blob(11));
    if (!row.isNull(12))
        whole = copyTo(read.valuesSalt.emplace(), row.blob(12)) && whole;
    if (!whole || read.values.has_value() != read.valuesSalt.has_value())
        return naming(fail(ErrorCode::EventMalformed), {.device = read.device, .seq = read.seq});
    return read;
}

} // namespace proffer::ledger
