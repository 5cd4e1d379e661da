// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include "agreements/text.h"
#include "json/parse.h"

namespace proffer::agreements {
namespace {

Error damaged(std::string_view table)
{
    return fail(ErrorCode::StoreDamaged).with("table", std::string{table});
}

Instant instant(const store::Statement &row, int column)
{
    return Instant{std::chrono::milliseconds{row.integer(column)}};
}

std::optional<Instant> optionalInstant(const store::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{instant(row, column)};
}

Result<std::optional<OwnerChange>> ownerChange(const store::Statement &row, int column)
{
    if (row.isNull(column + 1))
        return std::optional<OwnerChange>{};
    PROFFER_TRY(const auto since, parseIsoDate(row.text(column + 1)));
    return std::optional{OwnerChange{.owner = std::string{row.text(column)}, .since = since}};
}

/// Four ids stand first in each row.
template <class T>
Done readIds(const store::Statement &row, T &into)
{
    PROFFER_TRY(into.id, decltype(into.id)::fromBytes(row.blob(0)));
    PROFFER_TRY(into.vendor, VendorId::fromBytes(row.blob(1)));
    PROFFER_TRY(into.relationship, RelationshipId::fromBytes(row.blob(2)));
    PROFFER_TRY(into.persona, profile::PersonaId::fromBytes(row.blob(3)));
    return {};
}

Done readAnswerOf(const store::Statement &row, Negotiation &negotiation)
{
    if (row.isNull(6))
        return {};
    negotiation.answerToken = std::string{row.text(6)};
    PROFFER_TRY(const auto key, jose::PublicJwk::parse(row.text(7)));
    PROFFER_TRY(negotiation.answer, readAnswer(negotiation.answerToken, key));
    PROFFER_CHECK(checkAnswer(*negotiation.answer, negotiation.offer, negotiation.offerToken));
    negotiation.answeredAt = instant(row, 8);
    negotiation.answeredPosition = row.integer(14);
    return {};
}

Result<Negotiation> readParts(const store::Statement &row)
{
    Negotiation read;
    PROFFER_CHECK(readIds(row, read));
    read.offerToken = std::string{row.text(4)};
    PROFFER_TRY(read.offer, readOffer(read.offerToken));
    read.madeAt = instant(row, 5);
    PROFFER_CHECK(readAnswerOf(row, read));
    if (!row.isNull(9)) {
        PROFFER_TRY(read.closedBy, OfferId::fromBytes(row.blob(9)));
    }
    read.endedAt = optionalInstant(row, 10);
    read.endReason = std::string{row.text(11)};
    PROFFER_TRY(read.ownerChange, ownerChange(row, 12));
    return read;
}

Result<Said> readSaidParts(const store::Statement &row)
{
    Said read;
    PROFFER_CHECK(readIds(row, read));
    PROFFER_TRY(const auto agreement, json::parse(row.text(4)));
    PROFFER_TRY(read.agreement, readAgreement(agreement));
    PROFFER_TRY(const auto texts, json::parse(row.text(5)));
    PROFFER_TRY(read.texts, json::stringArray(texts, "texts"));
    PROFFER_TRY(read.date, parseIsoDate(row.text(6)));
    if (!row.isNull(7))
        read.source.text = std::string{row.text(7)};
    read.recordedAt = instant(row, 8);
    read.endedAt = optionalInstant(row, 9);
    read.endReason = std::string{row.text(10)};
    PROFFER_TRY(read.ownerChange, ownerChange(row, 11));
    read.position = row.integer(13);
    return read;
}

} // namespace

std::string selectNegotiations(std::string_view where)
{
    return "SELECT offer, vendor, relationship, persona, token, made_at, answer, answer_key, answered_at, "
           "closed_by, ended_at, end_reason, owner, owner_since, answered_position FROM agreement_offer " +
           std::string{where} + " ORDER BY made_at DESC, offer";
}

std::string selectSaid(std::string_view where)
{
    return "SELECT said, vendor, relationship, persona, agreement, texts, date, source, recorded_at, "
           "ended_at, end_reason, owner, owner_since, position FROM agreement_said " +
           std::string{where} + " ORDER BY recorded_at DESC, said";
}

Result<Negotiation> readNegotiation(const store::Statement &row)
{
    auto read = readParts(row);
    return read ? std::move(read) : Result<Negotiation>{damaged("agreement_offer")};
}

Result<Said> readSaidRow(const store::Statement &row)
{
    auto read = readSaidParts(row);
    return read ? std::move(read) : Result<Said>{damaged("agreement_said")};
}

Done addConflicts(store::Database &database, std::vector<Negotiation> &negotiations)
{
    for (auto &negotiation : negotiations) {
        PROFFER_TRY(auto rows, database.query("SELECT token FROM agreement_conflict WHERE offer = ?1 "
                                              "ORDER BY received_at, token",
                                              negotiation.id.bytes));
        while (true) {
            PROFFER_TRY(const bool more, rows.step());
            if (!more)
                break;
            negotiation.conflicting.emplace_back(rows.text(0));
        }
    }
    return {};
}

} // namespace proffer::agreements
