// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "request_rows.h"

#include "json/parse.h"

namespace proffer::requests {
namespace {

Result<std::vector<std::size_t>> readNumbers(std::string_view text)
{
    PROFFER_TRY(const auto value, json::parse(text));
    const auto *array = value.asArray();
    if (array == nullptr)
        return fail(ErrorCode::JsonWrongType).with("member", "granted");
    std::vector<std::size_t> numbers;
    for (const auto &each : *array) {
        const auto *number = each.asInteger();
        if (number == nullptr || *number < 0)
            return fail(ErrorCode::JsonWrongType).with("member", "granted");
        numbers.push_back(static_cast<std::size_t>(*number));
    }
    return numbers;
}

Result<GivenAnswer> readAnswer(const store::Statement &row)
{
    GivenAnswer answer;
    PROFFER_TRY(answer.kind, answerKindFromText(row.text(4)));
    PROFFER_TRY(answer.granted, readNumbers(row.text(5)));
    if (!row.isNull(6)) {
        PROFFER_TRY(answer.grant, grants::GrantId::fromBytes(row.blob(6)));
    }
    if (!row.isNull(7)) {
        PROFFER_TRY(answer.offer, agreements::OfferId::fromBytes(row.blob(7)));
    }
    answer.reason = std::string{row.text(8)};
    answer.at = Instant{std::chrono::milliseconds{row.integer(9)}};
    return answer;
}

Result<ReceivedRequest> readParts(const store::Statement &row)
{
    ReceivedRequest read;
    PROFFER_TRY(read.id, RequestId::fromBytes(row.blob(0)));
    PROFFER_TRY(read.vendor, VendorId::fromBytes(row.blob(1)));
    read.text = std::string{row.text(2)};
    PROFFER_TRY(read.read, readRequest(read.text));
    read.receivedAt = Instant{std::chrono::milliseconds{row.integer(3)}};
    if (!row.isNull(4)) {
        PROFFER_TRY(read.answer, readAnswer(row));
    }
    return read;
}

} // namespace

std::string selectRequests(std::string_view where)
{
    return "SELECT request, vendor, text, received_at, answer, granted, grant_id, offer, reason, answered_at "
           "FROM vendor_request " +
           std::string{where} + " ORDER BY received_at DESC, request";
}

Result<std::vector<ReceivedRequest>> readRequests(store::Statement rows)
{
    std::vector<ReceivedRequest> all;
    while (true) {
        PROFFER_TRY(const bool more, rows.step());
        if (!more)
            return all;
        auto read = readParts(rows);
        if (!read)
            return fail(ErrorCode::StoreDamaged).with("table", "vendor_request");
        all.push_back(*std::move(read));
    }
}

} // namespace proffer::requests
